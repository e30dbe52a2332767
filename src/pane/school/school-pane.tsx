import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { OpenWorkbookProblem } from '../../app/ports';
import type { AnswerCell } from '../../forms/block/answer-cells';
import { paneProblemText } from '../../text/pane-problem-text';
import { schoolPaneText } from '../../text/school-pane-text';
import type { WorkbookValues } from '../../workbook/workbook-values';
import type { PaneWorld } from '../pane-world';
import { Notice } from '../parts/notice';
import { Header } from '../shell/header';
import { ActivitiesScreen } from './activities-screen';
import { answerDesk } from './answer-desk';
import { CheckScreen } from './check-screen';
import { IndicatorsScreen } from './indicators-screen';
import { ListScreen } from './list-screen';
import { Overview } from './overview';
import type { ScreenId, SchoolWork } from './school-context';
import { SchoolContext } from './school-context';
import { readSchoolDocument } from './school-reading';
import { reportFacts } from './school-state';
import { SendScreen } from './send-screen';
import { withDrafts } from './with-drafts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

interface Shown {
  readonly screen: ScreenId;
  readonly wanted: AnswerCell | null;
}

/** The pane of a school's workbook: its forms to fill in, what is wrong, and the way to send it. */
export function SchoolPane({ world, document }: { readonly world: PaneWorld; readonly document: WorkbookValues }) {
  const styles = useStyles();
  const { workbook, language } = world;
  const desk = useMemo(() => answerDesk(workbook), [workbook]);
  useEffect(() => () => desk.close(), [desk]);
  const drafts = useSyncExternalStore(desk.subscribe, desk.drafts);
  const standing = useMemo(() => readSchoolDocument(document), [document]);
  useEffect(() => desk.read(standing.blocks), [desk, standing]);
  // While somebody merely types, the document is as it was: no check runs at every key.
  const ahead = useMemo(() => withDrafts(document, standing.blocks, drafts), [document, standing, drafts]);
  const reading = useMemo(
    () => (ahead === document ? standing : readSchoolDocument(ahead)),
    [ahead, document, standing],
  );
  const [shown, setShown] = useState<Shown>({ screen: 'overview', wanted: null });
  const [problem, setProblem] = useState<OpenWorkbookProblem | null>(null);
  const go = useCallback((screen: ScreenId, wanted: AnswerCell | null = null) => setShown({ screen, wanted }), []);
  const show = useCallback<SchoolWork['show']>(
    (sheet, cell) => void workbook.select(sheet, cell).then((done) => setProblem(done.ok ? null : done.problem)),
    [workbook],
  );
  const work = useMemo<SchoolWork>(
    () => ({ world, text: schoolPaneText(language), reading, desk, drafts, wanted: shown.wanted, go, show }),
    [world, language, reading, desk, drafts, shown.wanted, go, show],
  );
  return (
    <SchoolContext.Provider value={work}>
      <Header title={reportFacts(standing).school} />
      <main className={styles.root}>
        {problem !== null && <Notice intent="error">{paneProblemText(problem, language)}</Notice>}
        <Screen screen={shown.screen} />
      </main>
    </SchoolContext.Provider>
  );
}

function Screen({ screen }: { readonly screen: ScreenId }) {
  switch (screen) {
    case 'overview':
      return <Overview />;
    case 'cover':
    case 'equipment':
      return <ListScreen key={screen} section={screen} />;
    case 'indicators':
      return <IndicatorsScreen />;
    case 'activities':
      return <ActivitiesScreen />;
    case 'check':
      return <CheckScreen />;
    case 'send':
      return <SendScreen />;
  }
}
