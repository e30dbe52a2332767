import type { Figure } from '../domain/figure';
import type { School } from '../domain/school';
import { equipment } from '../forms/school/equipment';
import type { Field } from '../forms/spec/field';
import type { FieldValue } from '../forms/readers/read-cell';
import type { Coverage } from './indicator-total';
import { sum } from './indicator-total';
import type { Submission } from './submission';
import { answerOf } from './submission';

export interface EquipmentTotal {
  readonly field: string;
  readonly definition: Field;
  /** Sum over the schools with data; null for what is no count (a speed, a type of place), or without any data. */
  readonly total: number | null;
  readonly coverage: Coverage;
  readonly bySchool: readonly { readonly school: School; readonly answer: Figure<FieldValue> | null }[];
}

/** Counts are added up; a speed and a type of place are shown school by school only. */
export function equipmentTotals(
  schools: readonly School[],
  submissions: ReadonlyMap<string, Submission>,
): readonly EquipmentTotal[] {
  return Object.entries(equipment.fields).map(([field, definition]) => {
    const bySchool = schools.map((school) => {
      const submission = submissions.get(school.code);
      return { school, answer: submission === undefined ? null : answerOf(submission, equipment.id, '', field) };
    });
    const values = bySchool.flatMap(({ answer }) => (answer?.state === 'given' ? [answer.value] : []));
    const counts = values.filter((value) => typeof value === 'number');
    const isCount = definition.kind === 'number' && definition.integer;
    return {
      field,
      definition,
      total: isCount && counts.length > 0 ? sum(counts) : null,
      coverage: { withData: values.length, registered: schools.length },
      bySchool,
    };
  });
}
