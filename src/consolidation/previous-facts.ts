import { parseReportingPeriod, periodSpan } from '../domain/period/reporting-period';
import type { FieldValue } from '../forms/readers/read-cell';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import type { Fact } from './fact';

/** The latest earlier answer of every cell, by school. Facts may come in any order. */
export function previousAnswersOf(facts: readonly Fact[]): ReadonlyMap<string, PreviousAnswers> {
  const bySchool = new Map<string, Map<string, Map<string, Map<string, FieldValue>>>>();
  const chronological = [...facts].sort((a, b) => compareTexts(lastDayOf(a), lastDayOf(b)));
  for (const { school, form, row, field, value } of chronological) {
    const forms = entry(bySchool, school, () => new Map<string, Map<string, Map<string, FieldValue>>>());
    const rows = entry(forms, form, () => new Map<string, Map<string, FieldValue>>());
    entry(rows, row, () => new Map<string, FieldValue>()).set(field, value);
  }
  return bySchool;
}

/** Facts of a period that nobody can read count as the oldest. */
function lastDayOf({ period }: Fact): string {
  const parsed = parseReportingPeriod(period);
  return parsed === null ? '' : periodSpan(parsed).end;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
