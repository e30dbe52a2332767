import { areaName } from '../../workbook/address';

/** How much is asked for at once: Excel on the web gives at most 5 MB, and texts may be longer than expected. */
export const answerBytes = 3_000_000;

/** Bytes of a cell as long as nothing is known of a sheet's texts, and of one that holds nearly nothing. */
const unknownCell = 60;
const leastCell = 16;

/** The rectangle of a sheet in which anything stands. */
export interface UsedArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How far a sheet is read, and how large its cells came last. */
export interface SheetReading {
  readonly sheet: number;
  readonly area: UsedArea;
  readonly nextRow: number;
  readonly cellBytes: number;
}

/** Whole rows of a sheet. */
export interface Strip {
  readonly reading: SheetReading;
  readonly rows: number;
}

export function unread(sheet: number, { rowIndex, columnIndex, rowCount, columnCount }: UsedArea): SheetReading {
  return { sheet, area: { rowIndex, columnIndex, rowCount, columnCount }, nextRow: 0, cellBytes: unknownCell };
}

/**
 * What is asked for next, about so many bytes of all sheets together. Where they do not fit, the beginning of each comes
 * first, which tells how large its cells are.
 */
export function nextStrips(readings: readonly SheetReading[], bytes: number): readonly Strip[] {
  const open = readings.filter(({ area, nextRow }) => nextRow < area.rowCount);
  const fresh = open.filter(({ nextRow }) => nextRow === 0);
  const whole = open.reduce((sum, reading) => sum + restOf(reading) * rowBytes(reading), 0);
  if (fresh.length > 0 && whole > bytes) return fresh.map((reading) => stripOf(reading, bytes / fresh.length));
  const strips: Strip[] = [];
  let room = bytes;
  for (const reading of open) {
    if (strips.length > 0 && room < rowBytes(reading)) break;
    const strip = stripOf(reading, room);
    strips.push(strip);
    room -= strip.rows * rowBytes(reading);
  }
  return strips;
}

/** The reading after a strip of so many bytes has come. */
export function afterStrip({ reading, rows }: Strip, bytes: number): SheetReading {
  const cells = rows * reading.area.columnCount;
  return { ...reading, nextRow: reading.nextRow + rows, cellBytes: Math.max(leastCell, bytes / cells) };
}

export function stripName({ reading: { area, nextRow }, rows }: Strip): string {
  const from = { row: area.rowIndex + nextRow, column: area.columnIndex };
  return areaName({ from, to: { row: from.row + rows - 1, column: from.column + area.columnCount - 1 } });
}

/** A row is never torn: one that is larger than everything goes alone. */
function stripOf(reading: SheetReading, bytes: number): Strip {
  return { reading, rows: Math.min(restOf(reading), Math.max(1, Math.floor(bytes / rowBytes(reading)))) };
}

function restOf({ area, nextRow }: SheetReading): number {
  return area.rowCount - nextRow;
}

function rowBytes({ area, cellBytes }: SheetReading): number {
  return area.columnCount * cellBytes;
}
