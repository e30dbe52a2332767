import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DraftWorkbook } from '../../../app/draft-workbook';
import { samplePeriod } from '../../../app/sample-mark';
import type { DraftPlan } from '../../../recognition/draft-plan';
import { deliveredText } from '../../../text/delivery-text';
import { paneProblemText } from '../../../text/pane-problem-text';
import { planTabText } from '../../../text/pane-plan-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import type { DeliveryNote } from '../../parts/use-deliver';
import { useAnnounce } from '../../shell/live-region';
import { Loading } from '../../shell/loading';
import { useWorld } from '../../world-context';
import { PlanChanges } from './plan-changes';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface DrawPlanProps {
  readonly drafts: readonly DraftPlan[];
  readonly values: WorkbookValues;
  readonly onDrawn: () => void;
}

interface Made extends Pick<DrawPlanProps, 'drafts' | 'values'> {
  readonly drawn: DraftWorkbook | { readonly failed: string };
}

/** Says what drawing changes, then draws: no row goes, sheets that are not ours are left alone. */
export function DrawPlan(props: DrawPlanProps) {
  const { drafts, values } = props;
  const { background, language } = useWorld();
  const { openWorkbook } = planTabText(language);
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Hundreds of rows are merged and drawn elsewhere: the pane stays free.
    void background
      .draftWorkbook(drafts, values, openWorkbook)
      .catch((error: unknown) => ({ failed: String(error) }))
      .then((drawn) => isWanted && setMade({ drafts, values, drawn }));
    return () => {
      isWanted = false;
    };
  }, [background, drafts, values, openWorkbook]);
  // What was made of other documents, or before a change, must not be drawn.
  if (made?.drafts !== drafts || made.values !== values) return <Loading />;
  const { drawn } = made;
  return 'failed' in drawn ? (
    <Notice intent="error">{paneProblemText({ code: 'broken', detail: drawn.failed }, language)}</Notice>
  ) : (
    <DrawnPlan {...props} drawn={drawn} />
  );
}

function DrawnPlan({ drafts, values, onDrawn, drawn }: DrawPlanProps & { readonly drawn: DraftWorkbook }) {
  const styles = useStyles();
  const { workbook, background, platform, language } = useWorld();
  const say = planTabText(language);
  const announce = useAnnounce();
  const [isBusy, setIsBusy] = useState(false);
  const [note, setNote] = useState<DeliveryNote | null>(null);
  const { changes, redrawn, foreign } = drawn;
  // Nobody means to lay an own plan over the example.
  const isApart = foreign.length > 0 || samplePeriod(values) !== null;
  const tell = (intent: DeliveryNote['intent'], text: string): void => {
    announce(text);
    setNote({ intent, text });
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    setNote(null);
    await work().catch((error: unknown) =>
      tell('error', paneProblemText({ code: 'broken', detail: String(error) }, language)),
    );
    setIsBusy(false);
  };
  const openApart = async (): Promise<void> => {
    const given = await platform.openWorkbook(await background.planWorkbook(drafts));
    if (given.ok) tell('success', deliveredText(given.value, language));
    else tell('error', paneProblemText(given.problem, language));
  };
  const draw = async (): Promise<void> => {
    const done = await workbook.drawSheets(drawn.workbook.sheets, drawn.workbook.names);
    if (done.ok) onDrawn();
    else tell('error', paneProblemText(done.problem, language));
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
              <PlanChanges changes={changes} />
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
        <Button
          appearance={isApart ? 'secondary' : 'primary'}
          disabledFocusable={isBusy}
          onClick={() => void attempt(draw)}
        >
          {changes === null ? say.draw : say.redraw}
        </Button>
      )}
      <Button
        appearance={isApart ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => void attempt(openApart)}
      >
        {say.newWorkbook}
      </Button>
      {note === null ? null : <Notice intent={note.intent}>{note.text}</Notice>}
    </div>
  );
}
