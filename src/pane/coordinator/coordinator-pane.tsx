import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { municipalFileOf } from '../../app/open-municipality';
import { readSvod } from '../../app/read-svod';
import { samplePeriod } from '../../app/sample-mark';
import { coordinatorText } from '../../text/pane-coordinator-text';
import type { WorkbookValues } from '../../workbook/workbook-values';
import { Header } from '../shell/header';
import { Loading } from '../shell/loading';
import { panelId, tabId, Tabs } from '../shell/tabs';
import { useWorld } from '../world-context';
import type { CoordinatorProps, TabName } from './coordinator-props';
import { tabNames } from './coordinator-props';
import { SvodTab } from './svod/svod-tab';
import { useReportPeriod } from './use-report-period';

const PlanTab = lazy(() => import('./plan/plan-tab').then((file) => ({ default: file.PlanTab })));
const SchoolsTab = lazy(() => import('./schools/schools-tab').then((file) => ({ default: file.SchoolsTab })));
const BehindTab = lazy(() => import('./behind/behind-tab').then((file) => ({ default: file.BehindTab })));

const useStyles = makeStyles({
  panel: { paddingTop: tokens.spacingVerticalL },
});

/** The coordinator's work in the municipal workbook, a tab a step. */
export function CoordinatorPane({ values }: { readonly values: WorkbookValues }) {
  const { language } = useWorld();
  const say = coordinatorText(language);
  const municipal = useMemo(() => municipalFileOf(values, ''), [values]);
  const svod = useMemo(() => readSvod(values), [values]);
  // Without a register there is nothing to consolidate yet: the plan comes first.
  const [tab, setTab] = useState<TabName>(() => (municipal?.reading.municipality.schools.length ? 'svod' : 'plan'));
  const programme = municipal?.reading.municipality.plan.programme ?? null;
  const [report, setReport] = useReportPeriod(programme?.period ?? null, svod?.period ?? samplePeriod(values));
  const title = programme === null ? '' : ([programme.municipality, programme.title].find((text) => text !== '') ?? '');
  return (
    <>
      <Header title={title} />
      <main>
        {municipal === null || report === null ? (
          <Loading />
        ) : (
          <>
            <Tabs
              label={say.tabsLabel}
              items={tabNames.map((name) => ({ name, label: say.tabs[name] }))}
              selected={tab}
              onSelect={setTab}
            />
            {tabNames.map((name) => (
              <Panel
                key={name}
                name={name}
                isShown={name === tab}
                values={values}
                municipal={municipal}
                svod={svod}
                report={report}
                onReport={setReport}
                onTab={setTab}
              />
            ))}
          </>
        )}
      </main>
    </>
  );
}

/** A tab that has been opened stays alive behind the others, so that its work and its choices are not lost. */
function Panel({ name, isShown, ...props }: CoordinatorProps & { readonly name: TabName; readonly isShown: boolean }) {
  const styles = useStyles();
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  return (
    <div
      role="tabpanel"
      id={panelId(name)}
      aria-labelledby={tabId(name)}
      hidden={!isShown}
      className={isShown ? styles.panel : undefined}
    >
      {wasShown ? <Suspense fallback={<Loading />}>{contentOf(name, props)}</Suspense> : null}
    </div>
  );
}

function contentOf(name: TabName, props: CoordinatorProps) {
  switch (name) {
    case 'plan':
      return <PlanTab values={props.values} municipal={props.municipal} />;
    case 'schools':
      return <SchoolsTab {...props} />;
    case 'svod':
      return <SvodTab {...props} />;
    case 'behind':
      return <BehindTab {...props} />;
  }
}
