import type { ReportingPeriod } from '../domain/period/reporting-period';
import { comparePeriods, parseReportingPeriod } from '../domain/period/reporting-period';
import type { FieldValue } from '../forms/readers/read-cell';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import type { Fact } from './fact';

/**
 * The latest answer of every cell before a period, by school. Facts may come in any order, and of any period: one that
 * is reported again when a later one is known must not learn from it.
 */
export function previousAnswersOf(
  facts: readonly Fact[],
  period: ReportingPeriod,
): ReadonlyMap<string, PreviousAnswers> {
  const bySchool = new Map<string, Map<string, Map<string, Map<string, FieldValue>>>>();
  for (const { school, form, row, field, value } of inOrder(facts, period)) {
    const forms = entry(bySchool, school, () => new Map<string, Map<string, Map<string, FieldValue>>>());
    const rows = entry(forms, form, () => new Map<string, Map<string, FieldValue>>());
    entry(rows, row, () => new Map<string, FieldValue>()).set(field, value);
  }
  return bySchool;
}

/** Facts of a period that nobody can read count as the oldest. */
function inOrder(facts: readonly Fact[], period: ReportingPeriod): readonly Fact[] {
  const known = new Map([...new Set(facts.map((fact) => fact.period))].map((id) => [id, parseReportingPeriod(id)]));
  const periodOf = (fact: Fact): ReportingPeriod | null => known.get(fact.period) ?? null;
  return facts
    .filter((fact) => isBefore(periodOf(fact), period))
    .sort((a, b) => compareKnown(periodOf(a), periodOf(b)));
}

function isBefore(one: ReportingPeriod | null, period: ReportingPeriod): boolean {
  return one === null || comparePeriods(one, period) < 0;
}

function compareKnown(a: ReportingPeriod | null, b: ReportingPeriod | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return comparePeriods(a, b);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
