import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { workbookKind } from '../app/workbook-kind';
import { paneProblemText } from '../text/pane-problem-text';
import { shellText } from '../text/pane-shell-text';
import { useDocument } from './document/use-document';
import type { PaneWorld } from './pane-world';
import { ErrorBoundary } from './shell/error-boundary';
import { Failure } from './shell/failure';
import { LiveRegion } from './shell/live-region';
import { Loading } from './shell/loading';
import { useSystemTheme } from './shell/use-system-theme';
import { WorldContext } from './world-context';

const CoordinatorPane = lazy(() =>
  import('./coordinator/coordinator-pane').then((file) => ({ default: file.CoordinatorPane })),
);
const SchoolPane = lazy(() => import('./school/school-pane').then((file) => ({ default: file.SchoolPane })));
const StartScreen = lazy(() => import('./start/start-screen').then((file) => ({ default: file.StartScreen })));

const useStyles = makeStyles({
  root: {
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  pane: { position: 'relative', padding: '0 12px 24px', boxSizing: 'border-box', minWidth: 0, maxWidth: '640px' },
});

/** The pane: it follows the workbook it stands beside. */
export function Pane({ world }: { readonly world: PaneWorld }) {
  const styles = useStyles();
  const { theme, scheme } = useSystemTheme();
  const say = shellText(world.language);
  return (
    // In portals the class of the root would lay its background over everything.
    <FluentProvider
      theme={theme}
      applyStylesToPortals={false}
      className={styles.root}
      style={{ colorScheme: scheme }}
      lang={world.language}
    >
      <WorldContext.Provider value={world}>
        <LiveRegion>
          <div className={styles.pane}>
            <ErrorBoundary
              fallback={(detail, retry) => (
                <Failure
                  title={say.brokenTitle}
                  text={paneProblemText({ code: 'broken', detail }, world.language)}
                  onRetry={retry}
                />
              )}
            >
              <Suspense fallback={<Loading />}>
                <PaneOfDocument world={world} />
              </Suspense>
            </ErrorBoundary>
          </div>
        </LiveRegion>
      </WorldContext.Provider>
    </FluentProvider>
  );
}

function PaneOfDocument({ world }: { readonly world: PaneWorld }) {
  const { document, reread } = useDocument(world.workbook);
  const kind = useMemo(() => (document.step === 'read' ? workbookKind(document.values) : null), [document]);
  if (document.step === 'failed') {
    return (
      <Failure
        title={shellText(world.language).failedTitle}
        text={paneProblemText(document.problem, world.language)}
        onRetry={reread}
      />
    );
  }
  if (document.step === 'reading') return <Loading />;
  switch (kind) {
    case 'school':
      return <SchoolPane world={world} document={document.values} />;
    case 'municipal':
      return <CoordinatorPane values={document.values} />;
    case 'other':
    case null:
      return <StartScreen values={document.values} />;
  }
}
