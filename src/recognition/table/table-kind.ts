import type { TableKind } from '../draft-plan';
import type { Column } from './column';
import type { FieldId } from './field';

/** What a table is about, from what its columns hold. */
export function kindOf(columns: readonly Column[]): TableKind {
  const has = (...fields: readonly FieldId[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  const targets = columns.filter(({ field }) => field === 'target').length;
  const duty = has('deadline', 'start', 'end', 'schedule', 'responsible', 'coResponsible');
  if (has('schoolName') && !has('activityTitle', 'indicatorTitle', 'outcomeTitle', 'deadline')) {
    return columns.filter(({ field }) => field === 'equipment').length > 0 ? 'equipment' : 'schools';
  }
  if (
    has('indicatorTitle') &&
    !has('activityTitle') &&
    (targets > 0 || has('baselineValue', 'unit', 'total', 'actual'))
  )
    return 'indicators';
  // «Наименование раздела» and «Содержание» of a passport say what the plan is.
  if (columns.length === 2 && has('section') && has('activityTitle')) return 'other';
  if (has('activityTitle')) return 'activities';
  if (has('title') && (targets > 1 || has('baselineValue')) && !has('responsible')) return 'indicators';
  if (has('outcomeTitle', 'expectedResult') && has('description') && !has('responsible')) return 'outcomes';
  if (has('outcomeTitle') && !has('responsible')) return 'outcomes';
  if (duty && has('title', 'outcomeTitle', 'section', 'indicatorTitle')) return 'activities';
  if (duty && columns.length > 2 && has('expectedResult', 'documentKind')) return 'activities';
  if (has('title', 'section') && has('expectedResult', 'documentKind')) return 'activities';
  if (has('indicatorTitle')) return 'indicators';
  return 'other';
}
