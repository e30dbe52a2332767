import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftWorkbook } from '../../../app/draft-workbook';
import { paneProblemText } from '../../../text/pane-problem-text';
import { planTabText } from '../../../text/pane-plan-text';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Says what drawing changes, then draws: rows that go must be agreed to, sheets that are not ours are left alone. */
export function DrawPlan({ drawn, onDrawn }: { readonly drawn: DraftWorkbook; readonly onDrawn: () => void }) {
  const styles = useStyles();
  const { workbook, platform, language } = useWorld();
  const say = planTabText(language);
  const [isAgreed, setIsAgreed] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { changes, redrawn, foreign } = drawn;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setProblem(null);
    await work().catch((error: unknown) =>
      setProblem(paneProblemText({ code: 'broken', detail: String(error) }, language)),
    );
    setIsBusy(false);
  };
  const draw = async (): Promise<void> => {
    const done = await workbook.drawSheets(drawn.workbook.sheets);
    if (done.ok) onDrawn();
    else setProblem(paneProblemText(done.problem, language));
  };
  const mustAgree = changes !== null && changes.removed.length > 0;
  const { saveDocument } = platform;
  return (
    <div className={styles.part}>
      {foreign.length > 0 ? <Notice intent="warning">{say.foreign(foreign)}</Notice> : null}
      {changes === null ? (
        foreign.length > 0 ? null : (
          <Text>{say.willAdd}</Text>
        )
      ) : (
        <>
          <Text>{say.willRedraw(redrawn)}</Text>
          <Text>
            {say.changes(changes.added.length, changes.removed.length, changes.reworded.length, changes.kept)}
          </Text>
          <Names title={say.added} names={changes.added} />
          <Names title={say.removed} names={changes.removed} />
          <Names title={say.reworded} names={changes.reworded.map(({ before, after }) => `${before} → ${after}`)} />
          {saveDocument === null ? (
            <Text size={200}>{say.backupInExcel}</Text>
          ) : (
            <Button onClick={() => void attempt(saveDocument)}>{say.backup}</Button>
          )}
          {mustAgree ? (
            <Checkbox
              label={say.confirmRemoved}
              checked={isAgreed}
              onChange={(_, { checked }) => setIsAgreed(checked === true)}
            />
          ) : null}
        </>
      )}
      {foreign.length > 0 ? null : (
        <Button
          appearance="primary"
          disabledFocusable={isBusy || (mustAgree && !isAgreed)}
          onClick={() => void attempt(draw)}
        >
          {changes === null ? say.draw : say.redraw}
        </Button>
      )}
      <Button
        appearance={foreign.length > 0 ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => void attempt(() => platform.openWorkbook(drawn.workbook))}
      >
        {say.newWorkbook}
      </Button>
      {problem === null ? null : <Notice intent="error">{problem}</Notice>}
    </div>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <Details label={`${title}: ${names.length}`}>
      <ul className={styles.list}>
        {names.map((name, at) => (
          <li key={at}>{name}</li>
        ))}
      </ul>
    </Details>
  );
}
