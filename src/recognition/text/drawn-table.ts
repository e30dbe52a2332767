import type { RawCell, RawTable } from '../../workbook/raw-table';
import { joinLines } from './join-lines';

/** A table drawn with characters, as legal databases and old text files have it, from these lines of a text. */
export interface DrawnTable {
  readonly table: RawTable;
  /** How many lines it takes. */
  readonly lines: number;
}

const uprights = '│┃║|¦';
const levels = '─━═—–-=';
const corners = '┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝+';

interface OpenCell {
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly line: number;
  readonly texts: string[];
}

interface DrawnCell extends OpenCell {
  readonly end: number;
}

/**
 * Reads `│ a │ b │` between rules of `├───┼───┤`, whatever they are drawn with. A cell reaches down to the next
 * rule below it, so that cells over several rows and columns come out with their spans. Null where no table begins.
 */
export function readDrawnTable(lines: readonly string[], first: number): DrawnTable | null {
  // In Markdown the headings stand above the first rule.
  if (!isRule(lines[first] ?? '') || isDrawn(lines[first - 1] ?? '')) return null;
  let last = first;
  while (last + 1 < lines.length && isDrawn(lines[last + 1] ?? '')) last += 1;
  const drawn = lines.slice(first, last + 1);
  const cells = cellsOf(drawn);
  if (cells.length < 2) return null;
  const edges = [...new Set(cells.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b);
  if (edges.length < 3) return null;
  return {
    table: { kind: 'table', name: '', cells: rawCells(cells, edges, first), hiddenRows: [] },
    lines: drawn.length,
  };
}

function rawCells(cells: readonly DrawnCell[], edges: readonly number[], first: number): readonly RawCell[] {
  const place = new Map(edges.map((edge, index) => [edge, index]));
  return cells
    .map((cell): RawCell => {
      const column = place.get(cell.left) ?? 0;
      return {
        text: joinLines(cell.texts),
        value: null,
        row: cell.row,
        column,
        rowSpan: cell.end - cell.row,
        columnSpan: (place.get(cell.right) ?? column + 1) - column,
        address: { in: 'lines', line: first + cell.line },
      };
    })
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rules part rows; an upright parts columns. A segment of a rule closes every cell above it. */
function cellsOf(lines: readonly string[]): readonly DrawnCell[] {
  const done: DrawnCell[] = [];
  let open: OpenCell[] = [];
  let row = 0;
  let ruled = true;
  lines.forEach((line, index) => {
    const segments = segmentsOf(line);
    const rules = segments.filter(({ text }) => isLevel(text));
    if (rules.length > 0 && !ruled) row += 1;
    ruled = rules.length > 0;
    const closed = open.filter((cell) => rules.some(({ left, right }) => left < cell.right && right > cell.left));
    done.push(...closed.map((cell) => ({ ...cell, end: row })));
    open = open.filter((cell) => !closed.includes(cell));
    for (const { left, right, text } of segments) {
      if (isLevel(text)) continue;
      const cell = open.find((candidate) => candidate.left === left && candidate.right === right);
      if (cell === undefined) open.push({ left, right, row, line: index, texts: [text.trim()] });
      else cell.texts.push(text.trim());
    }
  });
  return [...done, ...open.map((cell) => ({ ...cell, end: row + 1 }))];
}

function segmentsOf(line: string): readonly { left: number; right: number; text: string }[] {
  const edges = [...line].flatMap((_sign, at) => (isEdge(line, at) ? [at] : []));
  return edges.slice(1).map((right, index) => {
    const left = edges[index] ?? 0;
    return { left, right, text: line.slice(left + 1, right) };
  });
}

/** A plus is a corner only where a rule meets it: in a cell it is somebody's mark. */
function isEdge(line: string, at: number): boolean {
  const sign = line.charAt(at);
  if (sign !== '+') return uprights.includes(sign) || corners.includes(sign);
  return [line.charAt(at - 1), line.charAt(at + 1)].some((next) => next !== '' && levels.includes(next));
}

function isLevel(text: string): boolean {
  return text.length > 1 && [...text].every((sign) => levels.includes(sign));
}

function isRule(line: string): boolean {
  const signs = [...line.trim()];
  const joints = signs.filter((sign) => corners.includes(sign) || uprights.includes(sign)).length;
  return (
    joints >= 3 &&
    signs.length >= 7 &&
    signs.every((sign) => levels.includes(sign) || corners.includes(sign) || uprights.includes(sign))
  );
}

function isDrawn(line: string): boolean {
  const signs = line.trim();
  const [from, to] = [signs.at(0) ?? '', signs.at(-1) ?? ''];
  return signs.length >= 3 && (uprights + corners).includes(from) && (uprights + corners).includes(to);
}
