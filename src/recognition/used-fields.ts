import type { TableKind } from './draft-plan';
import type { FieldId } from './table/field';

/** Which columns of a table become a part of the draft; the rest is listed as not used. */
export const usedFields: Readonly<Record<TableKind, ReadonlySet<FieldId>>> = {
  indicators: new Set([
    'number',
    'title',
    'unit',
    'indicatorType',
    'direction',
    'baselineValue',
    'baselineDate',
    'target',
    'actual',
    'total',
  ]),
  outcomes: new Set(['number', 'title', 'description', 'deadline', 'start', 'end']),
  activities: new Set([
    'number',
    'section',
    'title',
    'expectedResult',
    'documentKind',
    'deadline',
    'start',
    'end',
    'schedule',
    'responsible',
  ]),
  schools: new Set(['title', 'schoolCode', 'settlement', 'contactPost', 'pupils', 'teachers']),
  equipment: new Set(),
  other: new Set(),
};
