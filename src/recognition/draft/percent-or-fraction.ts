import type { RawAddress } from '../../workbook/raw-table';
import { cleanText } from '../text/clean-text';
import type { FieldId } from '../table/field';
import type { DraftRow } from './draft-row';
import { columnsAt } from './draft-row';
import { numberInCells } from './number-in-cell';

const figures: readonly FieldId[] = ['baselineValue', 'target', 'actual', 'total'];

/**
 * The first figure of a row of percents that may be a part of one: none is above 1, and not all are 0 or 1. A sign of
 * percent beside any of them settles what is meant.
 */
export function fractionOfPercents(row: DraftRow): { readonly value: number; readonly address: RawAddress } | null {
  const given = figures
    .flatMap((field) => columnsAt(row, field))
    .flatMap((at) => {
      const cells = row.cells[at] ?? [];
      const number = numberInCells(cells);
      return number.state === 'given' ? [{ cells, value: number.value }] : [];
    });
  const isSettled = given.some(({ cells, value }) => value < 0 || value > 1 || saysPercent(cells));
  const fraction = isSettled ? undefined : given.find(({ value }) => !Number.isInteger(value));
  return fraction === undefined ? null : { value: fraction.value, address: fraction.cells[0]?.address ?? row.address };
}

function saysPercent(cells: DraftRow['cells'][number]): boolean {
  return cells.some(({ text }) => /%|процент/i.test(cleanText(text)));
}
