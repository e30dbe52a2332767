import type { Verdict } from '../consolidation/verdict';
import { verdicts } from '../consolidation/verdict';
import type { LocalDate } from '../domain/local-date';
import type { Steps } from '../domain/steps';
import { allSteps } from '../domain/steps';
import type { ActivityStatus } from '../domain/status/activity-status';
import { activityStatuses } from '../domain/status/activity-status';
import type { IndicatorStatus } from '../domain/status/indicator-status';
import { indicatorStatuses } from '../domain/status/indicator-status';
import type { Block, BlockRow } from '../forms/block/find-blocks';
import { cellOfBlock, findBlocks } from '../forms/block/find-blocks';
import { shown } from '../forms/readers/shown';
import { activityStatusWords, indicatorStatusWords, verdictWords } from '../reports/words';
import type { Position } from '../workbook/address';
import { isCellDate } from '../workbook/cell-value';
import type { WorkbookValues } from '../workbook/workbook-values';

/** A cell of the open workbook. */
export interface SheetCell extends Position {
  readonly sheet: string;
}

export interface SvodIndicator {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly target: number | null;
  readonly value: number | null;
  /** Actual less target, in points or units. */
  readonly points: number | null;
  /** How many schools, people or things are missing to the target. */
  readonly things: number | null;
  /** Null where somebody wrote another word there. */
  readonly status: IndicatorStatus | null;
  readonly withData: number | null;
  readonly registered: number | null;
  readonly cell: SheetCell;
}

/** What one school gave to one indicator. */
export interface SvodSchoolFigure {
  readonly indicator: string;
  readonly school: string;
  readonly value: number | null;
  readonly cell: SheetCell;
}

/** A dated obligation of a school, or of the municipality where `school` is empty. */
export interface SvodObligation {
  readonly activity: string;
  readonly number: string;
  readonly title: string;
  readonly school: string;
  readonly responsible: readonly string[];
  readonly due: LocalDate | null;
  readonly days: number | null;
  readonly status: ActivityStatus | 'undated' | null;
  readonly cell: SheetCell;
}

export interface SvodSchool {
  readonly code: string;
  readonly name: string;
  /** Null: not submitted. */
  readonly verdict: Verdict | null;
  readonly cell: SheetCell;
}

/** The consolidated sheets as they stand in the open workbook, with whatever was changed in them by hand. */
export interface Svod {
  /** `2021-Q4` */
  readonly period: string;
  readonly indicators: readonly SvodIndicator[];
  readonly figures: readonly SvodSchoolFigure[];
  readonly obligations: readonly SvodObligation[];
  readonly schools: readonly SvodSchool[];
}

/** Null where the workbook has no consolidated sheets. */
export function readSvod(values: WorkbookValues): Svod | null {
  return allSteps(svodSteps(values));
}

/** The same in steps: hundreds of schools have thousands of lines. */
export function* svodSteps(values: WorkbookValues): Steps<Svod | null> {
  const blocks = new Map(findBlocks(values).map((block) => [block.identity.form, block]));
  const totals = blocks.get('svod-indicators');
  const activities = blocks.get('svod-activities');
  const responsible = new Map(
    activities?.rows.map(({ key, cells }) => [key, parties(shown(cells.get('responsible') ?? null))]),
  );
  const period = (totals ?? activities ?? blocks.get('svod-registry'))?.identity.period;
  if (period === undefined) return null;
  return {
    period,
    indicators: yield* rowsOf(totals, indicatorOf),
    figures: yield* rowsOf(blocks.get('svod-indicator-schools'), figureOf),
    obligations: [
      ...(yield* rowsOf(blocks.get('svod-activity-schools'), (line) => obligationOf(line, responsible))),
      ...(yield* rowsOf(activities, municipalObligation)).filter((one) => one !== null),
    ],
    schools: yield* rowsOf(blocks.get('svod-registry'), schoolOf),
  };
}

interface Line {
  readonly key: string;
  readonly text: (column: string) => string;
  readonly number: (column: string) => number | null;
  readonly date: (column: string) => LocalDate | null;
  readonly cell: (column: string) => SheetCell;
}

function* rowsOf<Row>(block: Block | undefined, read: (line: Line) => Row): Steps<readonly Row[]> {
  const rows: Row[] = [];
  if (block === undefined) return rows;
  yield;
  for (const row of block.rows) {
    if (row.key === '') continue;
    rows.push(read(lineOf(block, row)));
    yield;
  }
  return rows;
}

function lineOf(block: Block, row: BlockRow): Line {
  const at = (column: string) => row.cells.get(column) ?? null;
  return {
    key: row.key,
    text: (column) => shown(at(column)),
    number: (column) => {
      const value = at(column);
      return typeof value === 'number' ? value : null;
    },
    date: (column) => {
      const value = at(column);
      return isCellDate(value) ? value.date : null;
    },
    cell: (column) => ({ sheet: block.sheet, ...(cellOfBlock(block, row, column) ?? { row: row.row, column: 1 }) }),
  };
}

function indicatorOf(line: Line): SvodIndicator {
  return {
    key: line.key,
    number: line.text('number'),
    title: line.text('title'),
    unit: line.text('unit'),
    target: line.number('target'),
    value: line.number('value'),
    points: line.number('points'),
    things: line.number('things'),
    status: keyOfWord(indicatorStatuses, indicatorStatusWords, line.text('status')),
    withData: line.number('withData'),
    registered: line.number('registered'),
    cell: line.cell('status'),
  };
}

function figureOf(line: Line): SvodSchoolFigure {
  return {
    indicator: line.text('indicator'),
    school: line.text('school'),
    value: line.number('value'),
    cell: line.cell('value'),
  };
}

function obligationOf(line: Line, responsible: ReadonlyMap<string, readonly string[]>): SvodObligation {
  const activity = line.text('activity');
  return {
    activity,
    number: line.text('number'),
    title: line.text('title'),
    school: line.text('school'),
    responsible: responsible.get(activity) ?? [],
    due: line.date('due'),
    days: line.number('days'),
    status: statusOf(line.text('state')),
    cell: line.cell('state'),
  };
}

/** What the municipality does itself has no lines of schools: its own line of the totals says how it stands. */
function municipalObligation(line: Line): SvodObligation | null {
  if (line.number('registered') !== null) return null;
  return {
    activity: line.key,
    number: line.text('number'),
    title: line.text('title'),
    school: '',
    responsible: parties(line.text('responsible')),
    due: null,
    days: null,
    status: statusOf(line.text('state')),
    cell: line.cell('state'),
  };
}

function schoolOf(line: Line): SvodSchool {
  return {
    code: line.key,
    name: line.text('school'),
    verdict: keyOfWord(verdicts, verdictWords, line.text('verdict')),
    cell: line.cell('school'),
  };
}

function statusOf(word: string): SvodObligation['status'] {
  return keyOfWord([...activityStatuses, 'undated' as const], activityStatusWords, word);
}

function parties(text: string): readonly string[] {
  return text
    .split(';')
    .map((party) => party.trim())
    .filter((party) => party !== '');
}

function keyOfWord<Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
  word: string,
): Key | null {
  return keys.find((key) => words[key] === word) ?? null;
}
