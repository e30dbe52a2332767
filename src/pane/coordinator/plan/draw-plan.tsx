import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftWorkbook } from '../../../app/draft-workbook';
import { changeText } from '../../../text/join-text';
import { paneProblemText } from '../../../text/pane-problem-text';
import { planTabText } from '../../../text/pane-plan-text';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Says what drawing changes, then draws: no row goes, sheets that are not ours are left alone. */
export function DrawPlan({ drawn, onDrawn }: { readonly drawn: DraftWorkbook; readonly onDrawn: () => void }) {
  const styles = useStyles();
  const { workbook, platform, language } = useWorld();
  const say = planTabText(language);
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
          {changes.length === 0 ? (
            <Text>{say.noChanges}</Text>
          ) : (
            <Details label={say.changes(changes.length)}>
              <ul className={styles.list}>
                {changes.map((change) => (
                  <li key={`${change.kind} ${change.key}`}>{changeText(change, language)}</li>
                ))}
              </ul>
            </Details>
          )}
          <Text size={200}>{say.keeps}</Text>
          {saveDocument === null ? (
            <Text size={200}>{say.backupInExcel}</Text>
          ) : (
            <Button onClick={() => void attempt(saveDocument)}>{say.backup}</Button>
          )}
        </>
      )}
      {foreign.length > 0 ? null : (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void attempt(draw)}>
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
