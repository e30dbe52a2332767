import type { OpenWorkbookProblem } from '../../app/ports';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { areaName } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell-value';
import type { Visibility } from '../../workbook/sheet';
import type { DocumentProperties } from '../../workbook/workbook';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';
import { readCell } from './cell-reading';
import type { ExcelBatch } from './excel-queue';

/** Cells of one answer: about 40 bytes each, far below the 5 MB that Excel on the web allows. */
const answerCells = 50_000;

/** A part of a sheet that is asked for at once. */
interface Part {
  readonly sheet: number;
  readonly range: Excel.Range;
}

export async function readValues(
  { context, sync }: ExcelBatch,
  wanted: readonly string[] | null,
): Promise<Result<WorkbookValues, OpenWorkbookProblem>> {
  const { worksheets, properties } = context.workbook;
  worksheets.load('items/name,items/visibility');
  properties.load('title,subject,custom/items/key,custom/items/value');
  await sync();

  const missing = wanted?.find((name) => worksheets.items.every((sheet) => sheet.name !== name));
  if (missing !== undefined) return failure({ code: 'noSuchSheet', sheet: missing });
  const sheets = worksheets.items.filter(({ name }) => wanted?.includes(name) ?? true);
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await sync();

  const cells = sheets.map((): Found => ({ rows: [], columns: [], values: [] }));
  const take = (parts: readonly Part[]): void => {
    for (const { sheet, range } of parts) collect(range, cells[sheet]!);
  };
  let asked: Part[] = [];
  let count = 0;
  for (const [index, sheet] of sheets.entries()) {
    for (const [address, size] of partsOf(used[index]!)) {
      if (count > 0 && count + size > answerCells) {
        await sync();
        take(asked);
        asked = [];
        count = 0;
      }
      const range = sheet.getRange(address);
      range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
      asked.push({ sheet: index, range });
      count += size;
    }
  }
  if (count > 0) await sync();
  take(asked);
  return success({
    sheets: sheets.map((sheet, index): SheetValues => ({
      name: sheet.name,
      visibility: visibilityOf(sheet),
      ...cells[index]!,
    })),
    properties: propertiesOf(properties),
  });
}

interface Found {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellValue[];
}

/** Addresses of whole rows of the used range with the number of their cells, none larger than an answer. */
function partsOf(used: Excel.Range): readonly (readonly [string, number])[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const step = Math.max(1, Math.floor(answerCells / columnCount));
  return Array.from({ length: Math.ceil(rowCount / step) }, (_, part) => {
    const first = rowIndex + part * step;
    const last = Math.min(first + step, rowIndex + rowCount) - 1;
    const to = { row: last, column: columnIndex + columnCount - 1 };
    const address = areaName({ from: { row: first, column: columnIndex }, to });
    return [address, (last - first + 1) * columnCount] as const;
  });
}

function collect({ rowIndex, columnIndex, values, valueTypes, numberFormat }: Excel.Range, found: Found): void {
  values.forEach((line: unknown[], row) =>
    line.forEach((value, column) => {
      const cell = readCell(value, String(valueTypes[row]?.[column]), numberFormat[row]?.[column]);
      if (cell === null) return;
      found.rows.push(rowIndex + row);
      found.columns.push(columnIndex + column);
      found.values.push(cell);
    }),
  );
}

function visibilityOf({ visibility }: Excel.Worksheet): Visibility {
  return visibility === 'Visible' ? 'visible' : visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}

function propertiesOf({ title, subject, custom }: Excel.DocumentProperties): DocumentProperties {
  const entries = custom.items.flatMap(({ key, value }): (readonly [string, string | number | boolean])[] =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[key, value]] : [],
  );
  // When the document was changed last is for files that came in; of this one Excel knows better.
  return { title, subject, modified: null, custom: Object.fromEntries(entries) };
}
