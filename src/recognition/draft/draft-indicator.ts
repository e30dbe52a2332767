import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import type { LocalDate } from '../../domain/local-date';
import { parseLocalDate, yearOf } from '../../domain/local-date';
import type { Baseline, Indicator, YearlyValue } from '../../domain/plan/indicator';
import { isShare } from '../../domain/plan/measure';
import type { RawAddress } from '../../workbook/raw-table';
import type { Doubt } from '../draft-plan';
import { proposeMeasure } from '../measure/propose-measure';
import type { RecognitionProblem } from '../recognition-problem';
import { plainWords } from '../text/words-of';
import type { FieldId } from '../table/field';
import { yearInHeading } from '../table/schedule-words';
import { directionOf } from './direction';
import type { Drafted } from './draft-of-table';
import type { DraftRow } from './draft-row';
import { addressOf, columnsAt, numberOf, sourceOf, textOf, textsOf, titleOf } from './draft-row';
import { numberInCells } from './number-in-cell';
import { fractionOfPercents } from './percent-or-fraction';
import { isBlank, textOfCells } from './source-text';
import { indicatorTypeOf } from './indicator-type';
import { dayIn, dayInCells } from './day-in-cell';
import { unitOf } from './unit-in-title';

/** An indicator of the draft: figures as the plan gives them, and a proposal of how it is measured. */
export function draftIndicator(row: DraftRow, key: string, plan: PlanPeriod): Drafted<Indicator> {
  const doubts: Doubt[] = [];
  const doubt = (problem: RecognitionProblem, address: RawAddress): void => {
    doubts.push({ severity: remarks.has(problem.code) ? 'remark' : 'warning', problem, address, row: key });
  };
  const title = titleOf(row);
  const unit = unitOf(textOf(row, 'unit'), title);
  const named = yearlyValues(row, 'target', doubt);
  const unnamed = targetWithoutYear(row, doubt);
  const lastYear = plan === null ? null : yearOf(plan.end);
  const isLast = unnamed !== null && lastYear !== null && !named.some(({ year }) => year === lastYear);
  const targets = isLast ? [...named, { year: lastYear, value: unnamed }] : named;
  if (isLast) doubt({ code: 'targetYearFromPlan', year: lastYear }, addressOf(row, 'target'));
  const [measure] = [proposeMeasure(title, unit)];
  if (isBlank(title)) doubt({ code: 'missingPart', part: 'title' }, addressOf(row, 'title'));
  if (targets.length === 0) doubt({ code: 'missingPart', part: 'target' }, row.address);
  if (measure === null) doubt({ code: 'measureUnknown' }, addressOf(row, 'title'));
  else doubt({ code: 'measureProposed', measure }, addressOf(row, 'title'));
  const whole = measure !== null && isShare(measure) ? targets.filter(({ value }) => value > 100) : [];
  for (const { year, value } of whole) doubt({ code: 'targetAboveWhole', year, value }, row.address);
  const fraction = unit === '%' ? fractionOfPercents(row) : null;
  if (fraction !== null) doubt({ code: 'percentOrFraction', value: fraction.value }, fraction.address);
  const source = sourceOf(row);
  const indicator: Indicator = {
    key,
    number: numberOf(row),
    title,
    unit,
    type: indicatorTypeOf(textOf(row, 'indicatorType')),
    direction: directionOf(textOf(row, 'direction'), textsOf(row, 'target'), title),
    measure,
    baseline: baselineOf(row, doubt),
    targets,
    actuals: yearlyValues(row, 'actual', doubt),
    total: figureOf(row, 'total', doubt) ?? (isLast ? null : unnamed),
    source,
  };
  return { row: indicator, doubts, source };
}

type PlanPeriod = DeadlineContext['period'];

const remarks: ReadonlySet<RecognitionProblem['code']> = new Set(['measureProposed', 'targetYearFromPlan']);

/** «Целевое значение» without a year: what the plan comes to. */
function targetWithoutYear(row: DraftRow, doubt: Report): number | null {
  const at = columnsAt(row, 'target').find((column) => row.columns[column]?.year === null);
  return at === undefined ? null : figureAt(row, at, doubt);
}

type Report = (problem: RecognitionProblem, address: RawAddress) => void;

function yearlyValues(row: DraftRow, field: 'target' | 'actual', doubt: Report): readonly YearlyValue[] {
  return columnsAt(row, field).flatMap((at) => {
    const year = row.columns[at]?.year ?? null;
    const value = year === null ? null : figureAt(row, at, doubt);
    return year === null || value === null ? [] : [{ year, value }];
  });
}

function figureOf(row: DraftRow, field: FieldId, doubt: Report): number | null {
  const [at] = columnsAt(row, field);
  return at === undefined ? null : figureAt(row, at, doubt);
}

function figureAt(row: DraftRow, at: number, doubt: Report): number | null {
  const cells = row.cells[at] ?? [];
  const number = numberInCells(cells);
  if (number.state === 'given') return number.value;
  const heading = row.columns[at]?.heading ?? '';
  if (number.state === 'unreadable') {
    doubt({ code: 'unreadableNumber', shown: number.shown, heading }, cells[0]?.address ?? row.address);
  }
  return null;
}

function baselineOf(row: DraftRow, doubt: Report): Baseline | null {
  const value = figureOf(row, 'baselineValue', doubt);
  if (value === null) return null;
  const cells = columnsAt(row, 'baselineDate').flatMap((at) => row.cells[at] ?? []);
  const text = textOfCells(cells);
  const date = isBlank(text) ? dateOfHeading(row) : dayInCells(cells);
  if (date === null && !isBlank(text)) {
    const heading = row.columns.find(({ field }) => field === 'baselineDate')?.heading ?? '';
    doubt({ code: 'unreadableDate', shown: text, heading }, cells[0]?.address ?? row.address);
  }
  return { value, date };
}

/** «Базовое значение (2020 год)», «Базовое значение на 31.12.2018». */
function dateOfHeading(row: DraftRow): LocalDate | null {
  const [at] = columnsAt(row, 'baselineValue');
  const heading = row.columns[at ?? -1]?.heading ?? '';
  const day = /\d{1,2}\.\d{1,2}\.\d{4}/.exec(heading)?.[0];
  if (day !== undefined) return dayIn(day);
  const year = yearInHeading(plainWords(heading));
  return year === null ? null : parseLocalDate(`${year}-12-31`);
}
