import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { BackgroundProblem, ConsolidationSummary } from '../../../app/background';
import type { OpenWorkbookProblem } from '../../../app/ports';
import { parseReportingPeriod, periodSpan } from '../../../domain/period/reporting-period';
import { success } from '../../../domain/result';
import { periodTitle } from '../../../forms/period-title';
import { shownDate } from '../../../forms/readers/shown';
import { reminderLetter } from '../../../text/letter-text';
import { paneProblemText } from '../../../text/pane-problem-text';
import { svodText } from '../../../text/pane-svod-text';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useWork } from '../../parts/use-work';
import { WorkBar } from '../../parts/work-bar';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';
import type { CoordinatorProps } from '../coordinator-props';
import { PeriodFields } from '../period-fields';
import { Coverage } from './coverage';
import { InboxList } from './inbox-list';
import { InboxPicker } from './inbox-picker';
import { otherPeriodOf } from './other-period';
import { Results } from './results';
import { Totals } from './totals';
import { useInbox } from './use-inbox';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  primary: { minHeight: '40px' },
});

/** «Свод»: the schools' files become the consolidated sheets of the open workbook. */
export function SvodTab({ values, municipal, svod, report, onReport }: CoordinatorProps) {
  const styles = useStyles();
  const { workbook, background, language } = useWorld();
  const say = svodText(language);
  const announce = useAnnounce();
  const inbox = useInbox();
  const { work, start, cancel, reset } = useWork<ConsolidationSummary, BackgroundProblem | OpenWorkbookProblem>();
  const { plan, schools } = municipal.reading.municipality;

  const run = (chosen: CoordinatorProps['report']): void => {
    start(async (watch) => {
      const folded = await background.consolidate(values, chosen, inbox.files, watch);
      if (!folded.ok) return folded;
      const drawn = await workbook.drawSheets(folded.value.sheets);
      return drawn.ok ? success(folded.value.summary) : drawn;
    });
  };
  const seen = work.step === 'idle' || work.step === 'failed' ? [] : work.seen;
  const verdicts = new Map(
    work.step === 'done'
      ? work.value.files.map((file) => [file.file, file] as const)
      : seen.flatMap(({ verdict }) => (verdict === null ? [] : [[verdict.file, verdict] as const])),
  );
  const isBusy = work.step === 'busy';
  const other = work.step === 'done' ? otherPeriodOf(work.value.files) : null;
  useEffect(() => {
    if (work.step === 'cancelled') announce(say.cancelled);
    if (work.step === 'failed') announce(paneProblemText(work.problem, language));
    if (work.step === 'done') {
      const { accepted, returned, registered } = work.value.coverage;
      announce(say.done(accepted.length + returned.length, registered));
    }
  }, [work, announce, say, language]);

  return (
    <div className={styles.screen}>
      <PeriodFields report={report} plan={plan.programme.period} disabled={isBusy} onChange={onReport} />
      {schools.length === 0 ? <Notice intent="warning">{say.noSchools}</Notice> : null}
      <Section title={say.filesTitle}>
        <InboxPicker values={values} inbox={inbox} isBusy={isBusy} onPeriod={onReport} onChanged={reset} />
        <InboxList files={inbox.files} verdicts={verdicts} onRemove={isBusy ? null : inbox.remove} />
      </Section>
      <BeforeDrawing svod={svod} notes={notesIn(municipal.notes)} />
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
          appearance="primary"
          size="large"
          disabledFocusable={inbox.files.length === 0}
          onClick={() => run(report)}
        >
          {work.step === 'done' ? say.again : say.consolidate}
        </Button>
      )}
      {work.step === 'failed' ? <Notice intent="error">{paneProblemText(work.problem, language)}</Notice> : null}
      {work.step === 'cancelled' ? <Notice intent="info">{say.cancelled}</Notice> : null}
      {other === null ? null : (
        <Notice
          intent="warning"
          actions={
            <Button
              onClick={() => {
                const next = { period: other.period, asOf: periodSpan(other.period).end };
                onReport(next);
                run(next);
              }}
            >
              {say.switchPeriod(periodTitle(other.period)[language])}
            </Button>
          }
        >
          {say.otherPeriod(other.files, periodTitle(other.period)[language])}
        </Notice>
      )}
      {work.step === 'done' ? <Results returned={work.value.coverage.returned.length} /> : null}
      {svod === null || isBusy ? null : (
        <>
          <Coverage
            schools={svod.schools}
            reminder={(names) =>
              reminderLetter(
                {
                  period: periodName(svod.period),
                  asOf: shownDate(report.asOf),
                  programme: plan.programme.title,
                  sendTo: plan.programme.coordinator,
                },
                names,
              )
            }
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
  if (svod === null) return null;
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
function periodName(id: string): string {
  const period = parseReportingPeriod(id);
  return period === null ? id : periodTitle(period).ru;
}
