import type { OpenWorkbookProblem } from '../../app/ports';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CellValue } from '../../workbook/cell-value';
import type { Visibility } from '../../workbook/sheet';
import type { DocumentProperties } from '../../workbook/workbook';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';
import type { Strip } from './answer-size';
import { afterStrip, answerBytes, nextStrips, stripName, unread } from './answer-size';
import { readCell } from './cell-reading';
import type { ExcelBatch } from './excel-queue';
import { isTooMuchAtOnce } from './office-problem';

/** A part of a sheet that is asked for at once. */
interface Part {
  readonly strip: Strip;
  readonly range: Excel.Range;
}

/** With less asked for than this, it is not the length of texts that Excel complains of. */
const leastRoom = 10_000;

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

  const found = sheets.map((): Found => ({ rows: [], columns: [], values: [] }));
  let readings = used.flatMap((range, at) => (range.isNullObject ? [] : [unread(at, range)]));
  let room = answerBytes;
  for (;;) {
    const parts = nextStrips(readings, room).map((strip): Part => {
      const range = sheets[strip.reading.sheet]!.getRange(stripName(strip));
      range.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
      return { strip, range };
    });
    if (parts.length === 0) break;
    try {
      await sync();
    } catch (error) {
      if (!isTooMuchAtOnce(error) || room < leastRoom) throw error;
      // Texts are longer than was expected: nothing came, and less is asked for.
      room /= 4;
      continue;
    }
    room = answerBytes;
    const read = parts.map(({ strip, range }) => afterStrip(strip, collect(range, found[strip.reading.sheet]!)));
    readings = readings.map((reading) => read.find(({ sheet }) => sheet === reading.sheet) ?? reading);
  }
  return success({
    sheets: sheets.map((sheet, index): SheetValues => ({
      name: sheet.name,
      visibility: visibilityOf(sheet),
      ...found[index]!,
    })),
    properties: propertiesOf(properties),
  });
}

interface Found {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellValue[];
}

/** Quotes and commas around a cell's value, its type and its number format, as they come in an answer. */
const bytesAround = 8;

/** Takes over what stands in a range, and says about how many bytes it came in. */
function collect({ rowIndex, columnIndex, values, valueTypes, numberFormat }: Excel.Range, found: Found): number {
  let bytes = 0;
  values.forEach((line: unknown[], row) =>
    line.forEach((value, column) => {
      const type = String(valueTypes[row]?.[column]);
      const format = String(numberFormat[row]?.[column]);
      // Cyrillic letters take two bytes.
      bytes += bytesAround + type.length + format.length + (typeof value === 'string' ? 2 * value.length : 8);
      const cell = readCell(value, type, format);
      if (cell === null) return;
      found.rows.push(rowIndex + row);
      found.columns.push(columnIndex + column);
      found.values.push(cell);
    }),
  );
  return bytes;
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
