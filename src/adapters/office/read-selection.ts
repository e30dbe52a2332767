import type { OpenWorkbookProblem } from '../../app/ports';
import type { Result } from '../../domain/result';
import { success } from '../../domain/result';
import type { Area } from '../../workbook/address';
import { parseAreaName } from '../../workbook/address';
import { mergesByCorner, rawSheetCell } from '../../workbook/raw-sheet-cell';
import type { RawCell, RawTable } from '../../workbook/raw-table';
import { readCell } from './cell-reading';
import type { ExcelBatch } from './excel-queue';
import { isOfMergedAreas } from './office-problem';

/** The selected cells as they are seen; a single cell stands for the whole sheet. */
export async function readSelection({ context, sync }: ExcelBatch): Promise<Result<RawTable, OpenWorkbookProblem>> {
  const selected = context.workbook.getSelectedRange();
  selected.load('rowCount,columnCount,worksheet/name');
  // Whole columns may be selected: only what is used of them is read.
  const inside = selected.getUsedRangeOrNullObject(true);
  const around = selected.worksheet.getUsedRangeOrNullObject(true);
  inside.load('address');
  around.load('address');
  await sync();

  const name = selected.worksheet.name;
  const range = selected.rowCount === 1 && selected.columnCount === 1 ? around : inside;
  if (range.isNullObject) return success({ kind: 'table', name, cells: [], hiddenRows: [] });
  const merged = mergedAreas(range);
  try {
    return success(await tableIn(range, merged, name, sync));
  } catch (error) {
    if (merged === null || !isOfMergedAreas(error)) throw error;
    // Of more than 512 merged areas Excel tells nothing at all.
    return success(await tableIn(range, null, name, sync));
  }
}

/** An older Excel does not say what is merged: the other cells of a merge are blank then. */
function mergedAreas(range: Excel.Range): Excel.RangeAreas | null {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return range.getMergedAreasOrNullObject();
  return null;
}

async function tableIn(
  range: Excel.Range,
  merged: Excel.RangeAreas | null,
  name: string,
  sync: ExcelBatch['sync'],
): Promise<RawTable> {
  range.load('rowIndex,columnIndex,values,valueTypes,numberFormat,text');
  const rowProperties = range.getRowProperties({ rowHidden: true });
  merged?.load('areas/items/address');
  await sync();
  const merges = merged === null || merged.isNullObject ? [] : merged.areas.items.flatMap(areaOf);
  return {
    kind: 'table',
    name,
    cells: cellsOf(range, name, merges),
    hiddenRows: rowProperties.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [range.rowIndex + row] : [])),
  };
}

function areaOf({ address }: Excel.Range): readonly Area[] {
  const area = parseAreaName(address.slice(address.lastIndexOf('!') + 1));
  return area === null ? [] : [area];
}

function cellsOf(range: Excel.Range, sheet: string, merges: readonly Area[]): readonly RawCell[] {
  const { rowIndex, columnIndex, values, valueTypes, numberFormat, text } = range;
  const mergeAt = mergesByCorner(merges);
  return values.flatMap((line: unknown[], atRow) =>
    line.flatMap((own, atColumn): readonly RawCell[] => {
      const value = readCell(own, String(valueTypes[atRow]?.[atColumn]), numberFormat[atRow]?.[atColumn]);
      if (value === null) return [];
      const at = { row: rowIndex + atRow, column: columnIndex + atColumn };
      return [rawSheetCell(sheet, at, text[atRow]?.[atColumn] ?? '', value, mergeAt(at))];
    }),
  );
}
