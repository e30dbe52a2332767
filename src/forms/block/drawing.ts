import type { Area } from '../../workbook/address';
import { area } from '../../workbook/address';
import type { ColumnFormat, Row, Sheet } from '../../workbook/sheet';
import type { Highlight } from '../../workbook/highlight';
import type { Validation } from '../../workbook/validation';
import type { ListSource } from '../readers/sheet-validation';
import type { PlacedForms } from './bind';
import type { BlockIdentity } from './block-identity';

export interface DrawingContext {
  readonly forms: PlacedForms;
  readonly identity: BlockIdentity;
  /** «СОШ № 10 · IV квартал 2021 г. · по состоянию на 31.12.2021» */
  readonly subtitle: string;
  readonly listSource: ListSource;
  readonly protection: Sheet['protection'];
}

/** The rows of a block from its identity row on, and what lies over them. */
export interface DrawnBlock {
  readonly rows: readonly Row[];
  readonly widths: readonly ColumnFormat[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
}

/** Cells of one column as the fewest areas: neighbouring rows together. */
export function columnAreas(column: number, rows: readonly number[]): readonly Area[] {
  const areas: Area[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last !== undefined && last.to.row === row - 1)
      areas[areas.length - 1] = area(last.from.row, column, row, column);
    else areas.push(area(row, column, row, column));
  }
  return areas;
}
