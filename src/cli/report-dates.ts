import type { InboxFile } from '../app/inbox-file';
import { periodsOfInbox } from '../app/periods-of-inbox';
import type { LocalDate } from '../domain/local-date';
import { parseLocalDate } from '../domain/local-date';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { asOfProblem } from '../domain/period/report-dates';
import { parseReportingPeriod, periodSpan } from '../domain/period/reporting-period';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { periodTitle } from '../forms/period-title';
import type { CliProblem } from '../text/cli-text';
import { summaryText } from '../text/summary-text';
import type { Arguments } from './arguments';
import { requiredText } from './arguments';
import type { World } from './world';

export interface ReportDates {
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
}

/** `--period`, which is required, and `--as-of`, by default the last day of the period. */
export function reportDates(args: Arguments): Result<ReportDates, CliProblem> {
  const period = requiredText(args, 'period');
  return period.ok ? datesOf(period.value, args) : period;
}

/** The same without `--period`: the one that all forms of the inbox are for. */
export async function reportDatesOf(
  world: World,
  args: Arguments,
  inbox: readonly InboxFile[],
): Promise<Result<ReportDates, CliProblem>> {
  const given = args.text('period');
  if (given !== null) return datesOf(given, args);
  const found = await periodsOfInbox(world.files, inbox);
  const [only] = found;
  if (only === undefined) return failure({ code: 'noPeriodFound' });
  if (found.length > 1) return failure({ code: 'periodsDiffer', found });
  const dates = datesOf(only.period, args);
  if (dates.ok) world.stderr(summaryText(world.language).periodTaken(only.period, periodTitle(dates.value.period)));
  return dates;
}

/** Whether the days that are given can be read at all, before any file is. */
export function checkDates(args: Arguments): Result<null, CliProblem> {
  const dates = datesOf(args.text('period') ?? '2000', args);
  return dates.ok ? success(null) : dates;
}

function datesOf(text: string, args: Arguments): Result<ReportDates, CliProblem> {
  const period = parseReportingPeriod(text);
  if (period === null) return failure({ code: 'badPeriod', text });
  const day = args.text('as-of');
  if (day === null) return success({ period, asOf: periodSpan(period).end });
  const asOf = parseLocalDate(day);
  if (asOf === null) return failure({ code: 'badDay', text: day });
  const problem = asOfProblem(period, asOf);
  return problem === null ? success({ period, asOf }) : failure(problem);
}
