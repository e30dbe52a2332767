import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { municipalFileSteps } from '../../app/open-municipality';
import { svodSteps } from '../../app/read-svod';
import { samplePeriod } from '../../app/sample-mark';
import type { Steps } from '../../domain/steps';
import { coordinatorText } from '../../text/pane-coordinator-text';
import type { WorkbookValues } from '../../workbook/workbook-values';
import { useSteps } from '../document/use-steps';
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

type Reading = Pick<CoordinatorProps, 'values' | 'municipal' | 'svod'>;

/** What the tabs draw from; null where the workbook has lost its municipal forms. */
function* readingSteps(values: WorkbookValues): Steps<Reading | null> {
  const municipal = yield* municipalFileSteps(values, '');
  const svod = yield* svodSteps(values);
  return municipal === null ? null : { values, municipal, svod };
}

/** The coordinator's work in the municipal workbook, a tab a step. */
export function CoordinatorPane({ values }: { readonly values: WorkbookValues }) {
  const reading = useSteps(values, readingSteps);
  const programme = reading?.municipal.reading.municipality.plan.programme;
  const title = [programme?.municipality, programme?.title].find((text) => text !== undefined && text !== '') ?? '';
  return (
    <>
      <Header title={title} />
      <main>{reading === null ? <Loading /> : <CoordinatorTabs {...reading} />}</main>
    </>
  );
}

function CoordinatorTabs({ values, municipal, svod }: Reading) {
  const { language } = useWorld();
  const say = coordinatorText(language);
  const { plan, schools } = municipal.reading.municipality;
  // Without a register there is nothing to consolidate yet: the plan comes first.
  const [tab, setTab] = useState<TabName>(schools.length > 0 ? 'svod' : 'plan');
  const [report, setReport] = useReportPeriod(plan.programme.period, svod?.period ?? samplePeriod(values));
  if (report === null) return <Loading />;
  return (
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
