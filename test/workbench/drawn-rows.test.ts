import type { DrawnRows, RowLook } from '../../src/workbench/grid/drawn-rows';
import { nextDrawing } from '../../src/workbench/grid/drawn-rows';
import { gridView } from '../../src/workbench/grid/grid-view';
import { emptySheet } from '../../src/workbook/empty-sheet';
import { sampleWorkbook } from '../support/sample-workbook';

const nothing: DrawnRows = new Map();

/** Ten columns in view of an empty sheet. */
function lookAt(name: string): RowLook {
  return { view: gridView(sampleWorkbook(), emptySheet(name)), fromColumn: 0, toColumn: 9 };
}

/** Steps until all is drawn: how many rows each of them drew. */
function stepsOf(drawn: DrawnRows, wanted: ReadonlySet<number>, look: RowLook): readonly number[] {
  const { rows, state } = nextDrawing(drawn, wanted, look);
  const fresh = [...rows].filter(([row, at]) => at === look && drawn.get(row) !== look).length;
  return state === 'done' ? [fresh] : [fresh, ...stepsOf(rows, wanted, look)];
}

const forty = new Set([35, ...Array(40).keys()]);

test('a screen of rows is drawn in steps, the active row first', () => {
  const look = lookAt('A');
  expect([...nextDrawing(nothing, forty, look).rows.keys()].slice(0, 3)).toEqual([35, 0, 1]);
  expect(stepsOf(nothing, forty, look)).toEqual([16, 16, 8]);
});

test('after a change a row stays as it was until its turn, but not of another sheet', () => {
  const [before, after, other] = [lookAt('A'), lookAt('A'), lookAt('B')];
  const drawn: DrawnRows = new Map([...forty].map((row) => [row, before]));
  const changed = nextDrawing(drawn, forty, after);
  expect([changed.rows.size, changed.rows.get(35) === after, changed.rows.get(39) === before]).toEqual([
    40,
    true,
    true,
  ]);
  expect(nextDrawing(drawn, forty, other).rows.size).toBe(16);
});

test('scrolling draws only the rows that come into view', () => {
  const look = lookAt('A');
  const drawn: DrawnRows = new Map([...Array(40).keys()].map((row) => [row, look]));
  const lower = new Set([...Array(40).keys()].map((row) => row + 3));
  expect(stepsOf(drawn, lower, look)).toEqual([3]);
  expect(nextDrawing(drawn, lower, look).rows.has(0)).toBe(false);
});
