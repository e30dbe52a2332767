import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReportPeriod } from '../../app/background';
import { periodChoices } from '../../app/propose-period';
import type { DateSpan } from '../../domain/date-span';
import { parseLocalDate } from '../../domain/local-date';
import { asOfProblem, periodProblem } from '../../domain/period/report-dates';
import { parseReportingPeriod, periodId, periodSpan } from '../../domain/period/reporting-period';
import { periodTitle } from '../../forms/period-title';
import { coordinatorText } from '../../text/pane-coordinator-text';
import { reportDatesText } from '../../text/report-dates-text';
import { useWorld } from '../world-context';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  // The longest period, «III квартал 2021 года», is read whole where both stand side by side.
  period: { flex: '1 1 192px', minWidth: 0 },
  day: { flex: '1 1 128px', minWidth: 0 },
  control: { minWidth: 0, width: '100%', '& > select, & > input': { minWidth: 0, width: '100%' } },
});

/** Which period, and the day that deadlines are reckoned on: the end of the period until somebody says otherwise. */
export function PeriodFields({
  report,
  plan,
  disabled,
  onChange,
}: {
  readonly report: ReportPeriod;
  readonly plan: DateSpan | null;
  readonly disabled: boolean;
  readonly onChange: (report: ReportPeriod) => void;
}) {
  const styles = useStyles();
  const { language, today } = useWorld();
  const say = coordinatorText(language);
  const chosen = periodId(report.period);
  const years = periodChoices(plan, today());
  const isPeriodEnd = report.asOf === periodSpan(report.period).end;
  const isListed = years.some(({ periods }) => periods.some((period) => periodId(period) === chosen));
  const outside = periodProblem(report.period, plan);
  const early = asOfProblem(report.period, report.asOf);
  const dayNote =
    early === null
      ? isPeriodEnd
        ? {}
        : { hint: say.asOfHint }
      : { validationState: 'error' as const, validationMessage: reportDatesText(early, language) };
  const periodNote =
    outside === null
      ? {}
      : { validationState: 'warning' as const, validationMessage: reportDatesText(outside, language) };
  return (
    <div className={styles.fields}>
      <Field className={styles.period} label={say.period} {...periodNote}>
        <Select
          className={styles.control}
          value={chosen}
          disabled={disabled}
          onChange={(_, { value }) => {
            const period = parseReportingPeriod(value);
            if (period !== null) onChange({ period, asOf: periodSpan(period).end });
          }}
        >
          {isListed ? null : <option value={chosen}>{periodTitle(report.period)[language]}</option>}
          {years.map(({ year, periods }) => (
            <optgroup key={year} label={String(year)}>
              {periods.map((period) => (
                <option key={periodId(period)} value={periodId(period)}>
                  {periodTitle(period)[language]}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field className={styles.day} label={say.asOf} {...dayNote}>
        <Input
          className={styles.control}
          type="date"
          value={report.asOf}
          disabled={disabled}
          onChange={(_, { value }) => {
            const asOf = parseLocalDate(value);
            if (asOf !== null) onChange({ ...report, asOf });
          }}
        />
      </Field>
    </div>
  );
}
