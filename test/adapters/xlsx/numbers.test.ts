import fc from 'fast-check';
import { parsePlace } from '../../../src/adapters/xlsx/cells/place';
import { parseNumber } from '../../../src/adapters/xml/numbers';
import { cellName, maxColumns, maxRows } from '../../../src/workbook/address';

/** Among other bytes, so that a step over the bounds is seen. */
const within = <Value>(text: string, read: (bytes: Uint8Array, start: number, end: number) => Value): Value =>
  read(new TextEncoder().encode(`9${text}9`), 1, text.length + 1);

describe('Numbers in a part', () => {
  test.each<readonly [string, number | null]>([
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['-12.50', -12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['1e3', 1000],
    ['1.5E-7', 1.5e-7],
    ['999999999999999', 999999999999999],
    ['9007199254740993', 9007199254740992],
    ['0.1', 0.1],
    ['123456789.12345', 123456789.12345],
    [' 1 ', 1],
    ...['', '-', '.', '1,5', '1 000', '1.2.3', '0x1', 'NaN', 'Infinity', '1e', '1e999', '--1', '1-'].map(
      (text) => [text, null] as const,
    ),
  ])('%j is %j', (text, expected) => {
    expect(within(text, parseNumber)).toBe(expected);
  });

  test('are the nearest to what is written, as everywhere', () => {
    const decimals = fc
      .tuple(fc.integer(), fc.stringMatching(/^\d{0,17}$/))
      .map(([whole, fraction]) => (fraction === '' ? String(whole) : `${String(whole)}.${fraction}`));
    fc.assert(
      fc.property(fc.oneof(decimals, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String)), (text) => {
        expect(within(text, parseNumber)).toBe(Number(text) + 0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Places of cells in a part', () => {
  test('count along the rows', () => {
    fc.assert(
      fc.property(fc.nat(maxRows - 1), fc.nat(maxColumns - 1), (row, column) => {
        expect(within(cellName({ row, column }), parsePlace)).toBe(row * maxColumns + column);
      }),
    );
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'AAAA1', 'A1A', '1A', '$A$1', '[1', 'А1'])(
    'are not %j',
    (text) => {
      expect(within(text, parsePlace)).toBe(-1);
    },
  );
});
