import { applies } from '../check/check-line';
import type { Field } from '../spec/field';
import type { ContentRow } from './form-content';

/** What a cell of a form is to the one who fills it in; `blocked` cells are not asked in their row. */
export type CellPart = 'given' | 'typed' | 'linked' | 'blocked';

export function cellPart(key: string, field: Field, row: ContentRow): CellPart {
  if (row.linked.has(key)) return 'linked';
  if (field.entry === 'given') return 'given';
  return applies(field, (asked) => row.given.get(asked.field) ?? null) ? 'typed' : 'blocked';
}
