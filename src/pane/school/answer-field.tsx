import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useEffect, useRef } from 'react';
import { isSameAnswer } from '../../forms/block/answer-cells';
import { cellName } from '../../workbook/address';
import { AnswerControl } from './answer-control';
import { draftAt } from './answer-draft';
import { answerNote } from './answer-note';
import type { AnswerView } from './answer-view';
import { useSchool } from './school-context';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalXS },
  jump: { alignSelf: 'start' },
  notes: { gridColumn: '1 / -1', display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  hint: { display: 'block' },
});

/** A question with its control, its hint, what is wrong with the answer, and the way to its cell. */
export function AnswerField({ answer, focus = false }: { readonly answer: AnswerView; readonly focus?: boolean }) {
  const styles = useStyles();
  const { desk, drafts, text, wanted, show, world } = useSchool();
  const row = useRef<HTMLDivElement>(null);
  const { at, field, label, unit, hint, previous, place, mended } = answer;
  const isWanted = focus || (wanted !== null && isSameAnswer(wanted, at));
  useEffect(() => {
    if (!isWanted) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isWanted]);
  const draft = draftAt(drafts, at);
  const note = answerNote(answer, draft, text, world.language);
  const title = unit === '' ? label : `${label}, ${unit}`;
  const jumpTo = place === null ? '' : text.showCell(label, cellName(place.cell));
  return (
    <div className={styles.row} ref={row}>
      <Field
        label={title}
        required={field.required}
        validationState={note.state}
        validationMessage={
          note.message === ''
            ? null
            : // Only what is being answered interrupts a screen reader.
              { children: note.message, role: draft === null ? undefined : 'alert' }
        }
        hint={
          hint === '' && previous === ''
            ? null
            : {
                children: (
                  <>
                    {hint !== '' && <span className={styles.hint}>{hint}</span>}
                    {previous !== '' && <span className={styles.hint}>{text.previous(previous)}</span>}
                  </>
                ),
              }
        }
      >
        <AnswerControl answer={answer} value={draft?.text ?? answer.text} />
      </Field>
      {place !== null && (
        <Button
          className={styles.jump}
          appearance="subtle"
          size="small"
          icon={<TableSearchRegular />}
          title={text.showInSheet}
          aria-label={jumpTo}
          onClick={() => show(place.sheet, place.cell)}
        />
      )}
      {draft?.standing.step === 'failed' && (
        <div className={styles.notes}>
          <Button size="small" onClick={() => desk.retry(at)}>
            {text.retry}
          </Button>
        </div>
      )}
      {draft?.standing.step === 'typing' && draft.standing.clash !== null && (
        <div className={styles.notes}>
          <Button size="small" onClick={() => desk.drop(at)}>
            {text.takeSheet}
          </Button>
        </div>
      )}
      {draft === null && mended !== null && (
        <div className={styles.notes}>
          <Button size="small" onClick={() => desk.choose(answer, mended)}>
            {text.acceptRepair}
          </Button>
        </div>
      )}
    </div>
  );
}
