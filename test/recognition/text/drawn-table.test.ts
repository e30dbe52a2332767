import { readDrawnTable } from '../../../src/recognition/text/drawn-table';
import type { RawTable } from '../../../src/workbook/raw-table';

const boxes = `
┌───┬──────────────────┬─────────────────┐
│ N │   Наименование   │  Сроки: 2022 г. │
│п/п│   мероприятия    ├────────┬────────┤
│   │                  │ I полу-│II полу-│
│   │                  │ годие  │ годие  │
├───┴──────────────────┴────────┴────────┤
│      1. Подготовка кадров              │
├───┬──────────────────┬────────┬────────┤
│1. │Составить научно- │   +    │        │
│   │методический план │        │        │
├───┼──────────────────┼────────┴────────┤
│2. │Провести семинары │ежеквартально    │
└───┴──────────────────┴─────────────────┘`;

const seen = (table: RawTable | undefined): readonly string[] =>
  (table?.cells ?? []).map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row}:${column} ${rowSpan}x${columnSpan} ${text}`,
  );

const expected = [
  '0:0 2x1 N п/п',
  '0:1 2x1 Наименование мероприятия',
  '0:2 1x2 Сроки: 2022 г.',
  '1:2 1x1 I полугодие',
  '1:3 1x1 II полугодие',
  '2:0 1x4 1. Подготовка кадров',
  '3:0 1x1 1.',
  '3:1 1x1 Составить научно-методический план',
  '3:2 1x1 +',
  '4:0 1x1 2.',
  '4:1 1x1 Провести семинары',
  '4:2 1x2 ежеквартально',
];

/** The other hands that draw the same table. */
const ascii = boxes
  .replace(/[┌┬┐├┼┤└┴┘]/g, '+')
  .replaceAll('│', '|')
  .replaceAll('─', '-');
const bars = boxes.replace(/[┌┬┐├┼┤└┴┘│]/g, '|').replaceAll('─', '—');

test.each([
  ['box-drawing characters', boxes],
  ['pluses and hyphens', ascii],
  ['bars and dashes', bars],
])('a table of %s keeps its spans and joins its broken words', (_name, text) => {
  const lines = text.split('\n');
  const drawn = readDrawnTable(lines, 1);
  expect(seen(drawn?.table)).toEqual(expected);
  expect(drawn?.lines).toBe(lines.length - 1);
  expect(drawn?.table.cells[0]?.address).toEqual({ in: 'lines', line: 2 });
});

test('a line of dashes under a heading is not a table', () => {
  expect(readDrawnTable(['-------------', 'План работы', '-------------'], 0)).toBeNull();
  expect(readDrawnTable(['1.', '2.'], 0)).toBeNull();
});
