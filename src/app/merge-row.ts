import type { Activity } from '../domain/plan/activity';
import type { Indicator } from '../domain/plan/indicator';
import type { Outcome } from '../domain/plan/outcome';

export type PlanRow = Indicator | Outcome | Activity;

/** Fields that a document words, for the list of what changed. */
const worded = [
  'number',
  'title',
  'section',
  'level',
  'expectedResult',
  'deadlineText',
  'responsible',
  'documentKind',
  'description',
  'unit',
  'type',
  'direction',
  'baseline',
  'targets',
  'total',
] as const;
export type RowField = (typeof worded)[number];

/**
 * The earlier row with what its document words anew. A row that is worded alike stays as it is, corrections of a person
 * included; of one that is worded anew stays what no document says: how it is measured, who reports, facts.
 */
export function mergeRow<Row extends PlanRow>(
  old: Row,
  now: Row,
  wording: 'alike' | 'anew',
): { readonly row: Row; readonly fields: readonly RowField[] } {
  const row = wording === 'anew' ? withDecisions(old, now) : withSection(old, now);
  const before: Readonly<Record<string, unknown>> = { ...old };
  const after: Readonly<Record<string, unknown>> = { ...row };
  return { row, fields: worded.filter((field) => !isEqual(before[field], after[field])) };
}

/** A heading of a section is not a part of the row's own wording. */
function withSection<Row extends PlanRow>(old: Row, now: Row): Row {
  return 'section' in now ? { ...old, section: now.section } : old;
}

function withDecisions<Row extends PlanRow>(old: Row, now: Row): Row {
  if ('measure' in old && 'measure' in now) {
    return {
      ...now,
      key: old.key,
      measure: old.measure ?? now.measure,
      type: now.type ?? old.type,
      actuals: old.actuals.length > 0 ? old.actuals : now.actuals,
    };
  }
  if ('deadlineText' in old && 'deadlineText' in now) {
    return {
      ...now,
      key: old.key,
      deadlines: old.deadlineText === now.deadlineText ? old.deadlines : now.deadlines,
      reportedBy: old.reportedBy ?? now.reportedBy,
    };
  }
  return { ...now, key: old.key };
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
