import type { LiveWorkbook } from '../app/live-workbook';
import type { Language } from '../text/language';
import { workbenchText } from '../text/workbench-text';
import type { Area, Position } from '../workbook/address';
import { cellName } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import { cellText } from './cell-text';
import { allows, validationAt } from './judge-typed';
import { typedValue } from './typed-value';

/** The cells as tab-separated lines, as every spreadsheet takes them. */
export function copiedText(sheet: Sheet, { from, to }: Area): string {
  const lines: string[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const cells: string[] = [];
    for (let column = from.column; column <= to.column; column += 1) {
      const cell = sheet.rows[row]?.cells[column] ?? null;
      cells.push(cell === null ? '' : quoted(cellText(cell.value, cell.style)));
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Puts tab-separated lines into the sheet as one step: all of them or none. The message says why none. */
export function paste(
  document: LiveWorkbook,
  sheet: Sheet,
  at: Position,
  text: string,
  language: Language,
): string | null {
  const cells = pastedLines(text).flatMap((line, down) =>
    line.map((part, right) => {
      const place = { row: at.row + down, column: at.column + right };
      return { ...place, value: typedValue(part, sheet.rows[place.row]?.cells[place.column]?.style) };
    }),
  );
  for (const cell of cells) {
    const validation = validationAt(sheet, cell);
    if (validation === null || allows(validation, cell.value, document.current(), sheet, cell)) continue;
    return workbenchText(language).pasteRejected(cellName(cell), validation.alert.text);
  }
  const written = document.typeAll(sheet.name, cells);
  if (written.ok) return null;
  const { problem } = written;
  return workbenchText(language).cellIsLocked(cellName(problem.code === 'cellIsLocked' ? problem.cell : at));
}

/** Quoted cells may hold tabs and line breaks. */
export function pastedLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const whole = text.replace(/(?:\r\n|\n|\r)$/, '');
  for (let match = pattern.exec(whole); match !== null; match = pattern.exec(whole)) {
    const [, inQuotes, plain = '', end] = match;
    lines.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') lines.push([]);
  }
  return lines;
}
