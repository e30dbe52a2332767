import { parseArgs } from 'node:util';
import type { LocalDate } from '../domain/local-date';
import { parseLocalDate } from '../domain/local-date';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { parseReportingPeriod, periodSpan } from '../domain/period/reporting-period';
import { asOfProblem } from '../domain/period/report-dates';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { CliProblem } from '../text/cli-text';

type OptionKind = 'string' | 'boolean';
interface OptionConfig {
  readonly type: OptionKind;
  readonly short?: string;
}

/** Every option of every command; each command names those it takes. */
const known = {
  output: { type: 'string', short: 'o' },
  period: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  note: { type: 'string' },
  returns: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  calendar: { type: 'string' },
  'act-date': { type: 'string' },
  update: { type: 'string' },
} as const satisfies Readonly<Record<string, OptionConfig>>;
export type OptionName = keyof typeof known;

export interface Arguments {
  readonly sources: readonly string[];
  readonly text: (option: OptionName) => string | null;
  readonly has: (option: OptionName) => boolean;
}

/** Words of the command line as sources and options; unknown and incomplete options are problems. */
export function readArguments(words: readonly string[], options: readonly OptionName[]): Result<Arguments, CliProblem> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(options.map((name) => [name, known[name]])),
      allowPositionals: true,
    });
    const text = (option: OptionName): string | null => {
      const value = values[option];
      return typeof value === 'string' ? value : null;
    };
    return success({ sources: positionals, text, has: (option) => values[option] === true });
  } catch (error) {
    return failure({ code: 'badOption', detail: unknownOption(error), options });
  }
}

/** The option that the parser complains of, as it stands in its message. */
function unknownOption(error: unknown): string {
  return /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
}

export function requiredText(args: Arguments, option: OptionName): Result<string, CliProblem> {
  const value = args.text(option);
  return value === null ? failure({ code: 'missingOption', option }) : success(value);
}

export interface ReportDates {
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
}

/** `--period`, which is required, and `--as-of`, by default the last day of the period. */
export function reportDates(args: Arguments): Result<ReportDates, CliProblem> {
  const text = requiredText(args, 'period');
  if (!text.ok) return text;
  const period = parseReportingPeriod(text.value);
  if (period === null) return failure({ code: 'badPeriod', text: text.value });
  const day = args.text('as-of');
  if (day === null) return success({ period, asOf: periodSpan(period).end });
  const asOf = parseLocalDate(day);
  if (asOf === null) return failure({ code: 'badDay', text: day });
  const problem = asOfProblem(period, asOf);
  return problem === null ? success({ period, asOf }) : failure(problem);
}
