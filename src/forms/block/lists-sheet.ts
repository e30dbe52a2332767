import type { RangeReference } from '../../workbook/expression/expression';
import { columnRange } from '../../workbook/expression/reference';
import { emptySheet } from '../../workbook/empty-sheet';
import type { Sheet } from '../../workbook/sheet';
import type { ListSource } from '../readers/sheet-validation';
import type { Option } from '../spec/field';
import type { FormSpec } from '../spec/form';
import { looks } from './looks';
import { textCell } from './sheet-rows';

export const listsSheetName = 'Списки';

/** The hidden sheet of options, one column a list, and where each list stands on it. */
export function listsSheet(specs: readonly FormSpec[]): { readonly sheet: Sheet; readonly source: ListSource } {
  const lists = [...new Set(specs.flatMap(optionsOf))];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const sheet: Sheet = {
    ...emptySheet(listsSheetName),
    visibility: 'hidden',
    columns: lists.map(() => ({ width: 24 })),
    rows: Array.from({ length: longest }, (_, row) => ({
      cells: lists.map((list) => {
        const option = list[row];
        return option === undefined ? null : textCell(option.title.ru, looks.given);
      }),
    })),
    protection: 'inputsOnly',
  };
  const source = (options: readonly Option[]): RangeReference =>
    columnRange(listsSheetName, lists.indexOf(options), 0, Math.max(0, options.length - 1));
  return { sheet, source };
}

function optionsOf({ fields }: FormSpec): readonly (readonly Option[])[] {
  return Object.values(fields).flatMap((field) =>
    field.kind === 'choice' && field.entry === 'typed' ? [field.options] : [],
  );
}
