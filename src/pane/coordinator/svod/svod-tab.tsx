import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { BackgroundProblem, ConsolidationSummary, ReportPeriod } from '../../../app/background';
import type { OpenWorkbookProblem } from '../../../app/ports';
import { samplePeriod } from '../../../app/sample-mark';
import type { Municipality } from '../../../domain/municipality';
import { parseReportingPeriod } from '../../../domain/period/reporting-period';
import type { Programme } from '../../../domain/plan/programme';
import { success } from '../../../domain/result';
import { periodTitle } from '../../../forms/period-title';
import { shownDate } from '../../../forms/readers/shown';
import type { Language } from '../../../text/language';
import type { LetterFacts } from '../../../text/letter-text';
import { reminderLetter } from '../../../text/letter-text';
import { paneProblemText } from '../../../text/pane-problem-text';
import { svodText } from '../../../text/pane-svod-text';
import { Details } from '../../parts/details';
import { nextTask } from '../../parts/in-slices';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useWork } from '../../parts/use-work';
import { WorkBar } from '../../parts/work-bar';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';
import type { CoordinatorProps } from '../coordinator-props';
import { PeriodFields } from '../period-fields';
import { byConcern } from './by-concern';
import { Coverage } from './coverage';
import { InboxList } from './inbox-list';
import { InboxPicker } from './inbox-picker';
import { Done } from './done';
import { verdictsLine } from './verdicts-line';
import { Totals } from './totals';
import { useInbox } from './use-inbox';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  primary: { minHeight: '40px' },
});

/** The title of a sheet stands behind the hidden column of keys. */
const titleCell = { row: 0, column: 1 };

/** What was consolidated, and the plan and register that it was consolidated by. */
interface Consolidated extends ConsolidationSummary {
  readonly of: Municipality;
}

/** «Свод»: the schools' files become the consolidated sheets of the open workbook. */
export function SvodTab({ values, municipal, svod, report, onReport, onTab }: CoordinatorProps) {
  const styles = useStyles();
  const { workbook, background, language } = useWorld();
  const say = svodText(language);
  const announce = useAnnounce();
  const inbox = useInbox();
  const { work, start, cancel, reset } = useWork<Consolidated, BackgroundProblem | OpenWorkbookProblem>();
  const { plan, schools } = municipal.reading.municipality;

  const run = (chosen: CoordinatorProps['report']): void => {
    start(async (watch) => {
      const folded = await background.consolidate(values, chosen, inbox.files, watch);
      if (!folded.ok) return folded;
      const drawn = await workbook.drawSheets(folded.value.sheets);
      if (!drawn.ok) return drawn;
      const [summary] = folded.value.sheets;
      // What was drawn is shown before another sheet comes to the front: one after the other in one task is too long.
      await nextTask();
      // What was asked for is shown; where it cannot be, the sheets are there all the same.
      if (summary !== undefined) await workbook.select(summary.name, titleCell);
      return success({ ...folded.value.summary, of: municipal.reading.municipality });
    });
  };
  const seen = work.step === 'idle' || work.step === 'failed' ? [] : work.seen;
  const verdicts = new Map(
    work.step === 'done'
      ? work.value.files.map((file) => [file.file, file] as const)
      : seen.flatMap(({ verdict }) => (verdict === null ? [] : [[verdict.file, verdict] as const])),
  );
  const isBusy = work.step === 'busy';
  useEffect(() => {
    if (work.step === 'cancelled') announce(say.cancelled);
    if (work.step === 'failed') announce(paneProblemText(work.problem, language));
    if (work.step === 'done') {
      const { accepted, returned, registered } = work.value.coverage;
      announce(say.done(accepted.length + returned.length, registered));
    }
  }, [work, announce, say, language]);

  const doneWith = work.step === 'done' ? work.value : null;
  const isOutdated = useMemo(
    () => doneWith !== null && JSON.stringify(doneWith.of) !== JSON.stringify(municipal.reading.municipality),
    [doneWith, municipal],
  );
  const files = doneWith === null ? inbox.files : byConcern(inbox.files, verdicts);
  const names = useMemo(() => new Map(schools.map(({ code, name }) => [code, name])), [schools]);
  const list = <InboxList files={files} verdicts={verdicts} schools={names} onRemove={isBusy ? null : inbox.remove} />;
  return (
    <div className={styles.screen}>
      <PeriodFields report={report} plan={plan.programme.period} disabled={isBusy} onChange={onReport} />
      {schools.length === 0 ? (
        <Notice intent="warning" actions={<Button onClick={() => onTab('schools')}>{say.goToSchools}</Button>}>
          {say.noSchools}
        </Notice>
      ) : null}
      {samplePeriod(values) === null || svod !== null || inbox.files.length > 0 ? null : (
        <Notice intent="info" actions={<Button onClick={() => onTab('plan')}>{say.ownPlan}</Button>}>
          {say.thisIsSample}
        </Notice>
      )}
      <Section title={say.filesTitle}>
        <InboxPicker values={values} inbox={inbox} isBusy={isBusy} onPeriod={onReport} onChanged={reset} />
        {doneWith === null ? list : <Details label={verdictsLine(doneWith.files, language)}>{list}</Details>}
      </Section>
      {inbox.files.length === 0 || doneWith !== null || isBusy ? null : (
        <BeforeDrawing svod={svod} notes={notesIn(municipal.notes)} />
      )}
      {work.step === 'busy' ? (
        <WorkBar
          text={seen.length < inbox.files.length ? say.busy(seen.length, inbox.files.length) : say.drawing}
          done={seen.length}
          total={inbox.files.length}
          stopping={work.stopping}
          onCancel={cancel}
        />
      ) : (
        <Button
          className={styles.primary}
          appearance={doneWith === null ? 'primary' : 'secondary'}
          size="large"
          disabledFocusable={inbox.files.length === 0}
          onClick={() => run(report)}
        >
          {doneWith === null ? say.consolidate : say.again}
        </Button>
      )}
      {work.step === 'failed' ? <Notice intent="error">{paneProblemText(work.problem, language)}</Notice> : null}
      {work.step === 'cancelled' ? <Notice intent="info">{say.cancelled}</Notice> : null}
      {doneWith === null ? null : (
        <Done
          summary={doneWith}
          onPeriod={(next) => {
            onReport(next);
            run(next);
          }}
        />
      )}
      {isOutdated ? <Notice intent="warning">{say.outdated}</Notice> : null}
      {svod === null || isBusy ? null : (
        <>
          <Text weight="semibold">{say.svodOf(periodName(svod.period, language))}</Text>
          <Coverage
            schools={svod.schools}
            reminder={(names) => reminderLetter(letterFacts(svod.period, report, plan.programme), names)}
          />
          <Totals indicators={svod.indicators} />
        </>
      )}
    </div>
  );
}

function BeforeDrawing({ svod, notes }: { readonly svod: CoordinatorProps['svod']; readonly notes: number }) {
  const { language, platform } = useWorld();
  const say = svodText(language);
  const { saveDocument } = platform;
  if (svod === null) return <Text size={200}>{say.nothingLost}</Text>;
  return (
    <Notice
      intent="info"
      {...(saveDocument === null
        ? {}
        : {
            actions: (
              <Button size="small" onClick={() => void saveDocument()}>
                {say.backup}
              </Button>
            ),
          })}
    >
      {say.redrawn(notes)} {saveDocument === null ? say.backupInExcel : null}
    </Notice>
  );
}

function notesIn(notes: CoordinatorProps['municipal']['notes']): number {
  return [...notes.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Letters to schools are in Russian. */
function letterFacts(id: string, { asOf }: ReportPeriod, { title, coordinator }: Programme): LetterFacts {
  return {
    period: periodName(id, 'ru'),
    asOf: shownDate(asOf),
    programme: title,
    sendTo: coordinator,
  };
}

function periodName(id: string, language: Language): string {
  const period = parseReportingPeriod(id);
  return period === null ? id : periodTitle(period)[language];
}
