import type { TableKind } from '../draft-plan';
import type { Column } from './column';
import type { FieldId } from './field';

/** Which headings serve as the title of a row, the best first. */
const titles: Readonly<Record<TableKind, readonly FieldId[]>> = {
  indicators: ['indicatorTitle', 'title', 'activityTitle', 'outcomeTitle'],
  outcomes: ['outcomeTitle', 'title', 'expectedResult'],
  activities: ['activityTitle', 'title', 'outcomeTitle', 'section', 'indicatorTitle', 'expectedResult', 'documentKind'],
  schools: ['schoolName', 'title'],
  equipment: ['schoolName', 'title'],
  other: [],
};

/** Fields that several columns may share: their texts are joined. */
const shared: ReadonlySet<FieldId> = new Set([
  'responsible',
  'expectedResult',
  'deadline',
  'schedule',
  'target',
  'actual',
]);

/** The columns once the kind of the table is known: one title, and what a heading means in such a table. */
export function settleColumns(kind: TableKind, columns: readonly Column[]): readonly Column[] {
  const title = titles[kind].find((field) => columns.some((column) => column.field === field)) ?? null;
  // «Этап», «Задача»: what divides the work finest is the work itself.
  const finest = columns.filter(({ field }) => field === 'section').at(-1);
  const renamed = columns.map((column) => {
    const isWider = title === 'section' && column.field === title && column !== finest;
    return { ...column, field: isWider ? title : meaningIn(kind, column, title) };
  });
  const firstOf = new Map<FieldId, number>();
  for (const [at, { field }] of renamed.entries()) if (field !== null && !firstOf.has(field)) firstOf.set(field, at);
  return renamed.map((column, at) => {
    const { field } = column;
    const second = field !== null && firstOf.get(field) !== at && !shared.has(field);
    return second ? { ...column, field: null } : column;
  });
}

function meaningIn(kind: TableKind, { field, year }: Column, title: FieldId | null): FieldId | null {
  if (field !== null && field === title) return 'title';
  switch (kind) {
    case 'activities':
      // A level without a year is no time of an activity.
      return field === 'target' && year === null ? null : inActivities(field);
    case 'outcomes':
      return field === 'expectedResult' || field === 'indicatorTitle' ? 'description' : field;
    case 'indicators':
      return field === 'expectedResult' || field === 'activityTitle' ? null : field;
    case 'schools':
    case 'equipment':
      return field === 'responsible' ? 'contactPost' : field;
    case 'other':
      return field;
  }
}

function inActivities(field: FieldId | null): FieldId | null {
  return field === null ? null : field in meaningsInActivities ? (meaningsInActivities[field] ?? null) : field;
}

/** What other headings mean among activities: years are when, a promised figure is a result. */
const meaningsInActivities: Readonly<Partial<Record<FieldId, FieldId | null>>> = {
  outcomeTitle: 'expectedResult',
  indicatorTitle: 'expectedResult',
  description: 'expectedResult',
  coResponsible: 'responsible',
  target: 'schedule',
  title: null,
  activityTitle: null,
};
