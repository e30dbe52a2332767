import type * as SheetJs from '@e965/xlsx';
import { isCellDate, isCellError } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import { dateToSerial } from '../../src/workbook/serial-date';
import type { CorpusFile } from './corpus';
import { ownFflate, ownZlib, readBySheetJs } from './readers';

/** How many cells were compared; a difference throws with its file and cell, since a bench of wrong values is none. */
export async function compareValues(files: readonly CorpusFile[]): Promise<number> {
  let compared = 0;
  for (const [index, { writer, bytes }] of files.entries()) {
    const other = readBySheetJs(bytes);
    for (const own of [ownFflate, ownZlib]) {
      const result = await own.readValues(bytes);
      if (!result.ok) throw new Error(`file ${String(index)} by ${writer}: ${JSON.stringify(result.problem)}`);
      result.value.sheets.forEach(({ name, rows, columns, values }) => {
        const ours = new Map<string, string>();
        values.forEach((value, at) => {
          const said = ownWord(value);
          if (said !== null) ours.set(`${String(rows[at])}:${String(columns[at])}`, said);
        });
        const theirs = sheetJsWords(other.Sheets[name]);
        for (const [place, value] of [...ours, ...theirs]) {
          if (ours.get(place) === theirs.get(place)) continue;
          throw new Error(
            `file ${String(index)} by ${writer}, ${name} ${place}: ${String(ours.get(place))} / ${value}`,
          );
        }
        compared += ours.size;
      });
    }
  }
  return compared;
}

/** Empty texts and formulas without results are passed over: SheetJS has no cells for them. */
function ownWord(value: CellValue): string | null {
  if (value === null || value === '') return null;
  if (isCellError(value)) return value.error === '#NOT_CALCULATED!' ? null : value.error;
  return isCellDate(value) ? `number ${String(dateToSerial(value.date))}` : `${typeof value} ${String(value)}`;
}

function sheetJsWords(sheet: SheetJs.WorkSheet | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const rows = (sheet?.['!data'] ?? []) as readonly (readonly (SheetJs.CellObject | undefined)[] | undefined)[];
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (cell === undefined || cell.v === undefined || cell.v === '') return;
      const said = cell.t === 'e' ? (errorNames.get(Number(cell.v)) ?? '') : `${typeof cell.v} ${String(cell.v)}`;
      words.set(`${String(row)}:${String(column)}`, said.replaceAll('\r\n', '\n'));
    }),
  );
  return words;
}

const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
