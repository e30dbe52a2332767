import type { Position } from '../../../workbook/address';
import { cellName, maxColumns, maxRows, parseCellName } from '../../../workbook/address';
import type { Expression, Reference } from '../../../workbook/expression/expression';
import { mapReferences, reference } from '../../../workbook/expression/expression';
import { shiftReference } from '../../../workbook/expression/reference';
import type { Formula } from '../../../workbook/sheet';
import { readExpression } from '../formula-text';

/** A formula that stands in one cell and serves for others, each time shifted. */
export interface SharedFormula {
  readonly home: Position;
  readonly text: string;
  readonly expression: Expression | null;
}

export function sharedFormula(home: Position, text: string): SharedFormula {
  return { home, text, expression: readExpression(text) };
}

/** What a shared formula says in another cell. */
export function shiftedFormula({ home, text, expression }: SharedFormula, to: Position): Formula {
  const by = { row: to.row - home.row, column: to.column - home.column };
  if (expression !== null) {
    let isWhole = true;
    const shifted = mapReferences(expression, (place) => {
      const moved = shiftReference(place, by);
      isWhole &&= isOnSheet(moved);
      return reference(moved);
    });
    if (isWhole) return shifted;
  }
  return { kind: 'foreign', text: shiftText(text, by) };
}

function isOnSheet(place: Reference): boolean {
  const corners = place.kind === 'cell' ? [place] : [place.from, place.to];
  return corners.every(({ row, column }) => row >= 0 && row < maxRows && column >= 0 && column < maxColumns);
}

/** Texts and quoted sheet names are passed over, and so are words that only look like addresses. */
const addressPattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\d_.(!])/giu;

function shiftText(text: string, by: Position): string {
  return text.replace(addressPattern, (whole, address: string | undefined) => {
    const place = address === undefined ? null : parseCellName(address);
    if (address === undefined || place === null) return whole;
    const shifted = {
      row: place.row + (address.includes('$', 1) ? 0 : by.row),
      column: place.column + (address.startsWith('$') ? 0 : by.column),
    };
    if (!isOnSheet({ kind: 'cell', sheet: null, ...shifted, fixed: 'none' })) return '#REF!';
    const name = cellName(shifted);
    const letters = name.replace(/\d+$/, '');
    const row = `${address.includes('$', 1) ? '$' : ''}${name.slice(letters.length)}`;
    return `${address.startsWith('$') ? '$' : ''}${letters}${row}`;
  });
}
