import type { Issue } from '../../domain/issue';
import type { CountSource, Measure } from '../../domain/plan/measure';
import type { Indicator, YearlyValue } from '../../domain/plan/indicator';
import { numbered } from '../../domain/plan/numbered';
import { factOptions, measureOptions } from '../school/measure-options';
import { directionOptions } from '../school/measure-options';
import { actualField, targetField, typeOptions } from './indicators-form';
import type { PlanProblem } from './plan-problem';
import type { TypedRow } from './typed-row';

/** An indicator from its row; what is not decided stays null and is asked of the author. */
export function indicatorFrom(row: TypedRow, years: readonly number[], issues: Issue<PlanProblem>[]): Indicator {
  const yearly = (fieldOfYear: (year: number) => string): readonly YearlyValue[] =>
    years.flatMap((year) => {
      const value = row.number(fieldOfYear(year));
      return value === null ? [] : [{ year, value }];
    });
  const baseline = row.number('baselineValue');
  const indicator: Indicator = {
    key: row.key,
    number: row.text('number'),
    title: row.text('title'),
    unit: row.text('unit'),
    type: row.choice('type', typeOptions),
    direction: row.choice('direction', directionOptions) ?? 'increase',
    measure: measureFrom(row),
    baseline: baseline === null ? null : { value: baseline, date: row.date('baselineDate') },
    targets: yearly(targetField),
    actuals: yearly(actualField),
    total: row.number('total'),
    source: row.text('source'),
  };
  for (const problem of [...incomplete(indicator), ...goingBack(indicator)]) {
    issues.push({
      severity: 'warning',
      place: row.place,
      row: numbered(indicator.number, indicator.title),
      problem,
    });
  }
  return indicator;
}

function measureFrom(row: TypedRow): Measure | null {
  switch (row.choice('measure', measureOptions)) {
    case 'shareOfPeople':
      return {
        kind: 'shareOfPeople',
        numerator: countSource(row, 'numerator'),
        denominator: countSource(row, 'denominator'),
      };
    case 'shareOfSchools': {
      const fact = row.choice('fact', factOptions) ?? 'yesNo';
      return {
        kind: 'shareOfSchools',
        fact: fact === 'yesNo' ? { kind: 'yesNo', label: row.text('factLabel') } : { kind: 'speedNorm' },
      };
    }
    case 'count':
      return { kind: 'count', count: countSource(row, 'numerator') };
    case 'value':
      return { kind: 'value' };
    case null:
      return null;
  }
}

function countSource(row: TypedRow, part: 'numerator' | 'denominator'): CountSource {
  const label = row.text(`${part}Label`);
  const from = row.text(`${part}From`);
  return from === '' || from === 'typed' ? { kind: 'typed', label } : { kind: 'equipment', label, field: from };
}

function incomplete({ measure }: Indicator): readonly PlanProblem[] {
  const labels =
    measure?.kind === 'shareOfPeople'
      ? [measure.numerator.label, measure.denominator.label]
      : measure?.kind === 'count'
        ? [measure.count.label]
        : measure?.kind === 'shareOfSchools' && measure.fact.kind === 'yesNo'
          ? [measure.fact.label]
          : [];
  return labels.includes('') ? [{ code: 'measureIncomplete' }] : [];
}

/** Targets that turn back are mostly slips of the keyboard: each year should not be worse than the one before. */
function goingBack({ targets, direction }: Indicator): readonly PlanProblem[] {
  return targets.flatMap(({ year, value }, at) => {
    const before = targets[at - 1]?.value;
    if (before === undefined) return [];
    const back = direction === 'increase' ? value < before : value > before;
    return back ? [{ code: 'targetGoesBack', year, before, after: value } as const] : [];
  });
}
