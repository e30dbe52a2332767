import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import type { Result } from '../../../src/domain/result';
import { cellName } from '../../../src/workbook/address';
import type { FileProblem } from '../../../src/workbook/file-problem';
import type { WorkbookValues } from '../../../src/workbook/workbook-values';
import { valuesOf } from '../../../src/workbook/values-of';
import { referenceParts, referenceSheet, referenceValues } from '../../support/traps/reference-parts';
import { cellTraps, tagTraps, textTraps } from '../../support/traps/word-traps';
import { encodingTraps, packageTraps, zipTraps } from '../../support/traps/package-traps';
import type { Trap } from '../../support/traps/trap';
import { zipFixture } from '../../support/zip-fixture';

const dialectTraps: readonly (readonly [group: string, traps: readonly Trap[]])[] = [
  ['tags', tagTraps],
  ['cells', cellTraps],
  ['texts', textTraps],
  ['encodings', encodingTraps],
  ['packages', packageTraps],
  ['zip files', zipTraps],
];

/** What a trap's outcome is compared with: each sheet's values by their cells, or the problem. */
function found(result: Result<WorkbookValues, FileProblem>): unknown {
  if (!result.ok) return { problem: result.problem };
  const sheets = result.value.sheets.map(({ name, rows, columns, values }) => [
    name,
    Object.fromEntries(values.map((value, at) => [cellName({ row: rows[at]!, column: columns[at]! }), value])),
  ]);
  return { sheets };
}

const readings = [
  ['the fast scan over fflate', (bytes: Uint8Array) => xlsxFiles(fflateCodec).readValues(bytes)],
  ['the fast scan over zlib', (bytes: Uint8Array) => xlsxFiles(nodeZipCodec).readValues(bytes)],
  [
    'the full reading',
    async (bytes: Uint8Array): Promise<Result<WorkbookValues, FileProblem>> => {
      const read = await xlsxFiles(nodeZipCodec).readWorkbook(bytes);
      return read.ok ? { ok: true, value: valuesOf(read.value) } : read;
    },
  ],
] as const;

describe.each(readings)('By %s', (_, read) => {
  test('the reference itself holds a value of each kind', async () => {
    const bytes = zipFixture(Object.entries(referenceParts).map(([name, content]) => ({ name, content })));
    expect(found(await read(bytes))).toEqual({ sheets: [[referenceSheet, referenceValues]] });
  });

  describe.each(dialectTraps)('%s', (__, traps) => {
    test.each(traps.map((trap) => [trap.name, trap] as const))('%s', async (___, { bytes, outcome }) => {
      const expected = 'values' in outcome ? { sheets: [[referenceSheet, outcome.values]] } : outcome;
      expect(found(await read(bytes()))).toEqual(expected);
    });
  });
});

test('Every trap differs from the reference and from every other', () => {
  const seen = new Map<string, string>();
  const reference = zipFixture(Object.entries(referenceParts).map(([name, content]) => ({ name, content })));
  seen.set(Buffer.from(reference).toString('base64'), 'the reference');
  const twins = dialectTraps.flatMap(([, traps]) =>
    traps.flatMap(({ name, bytes }) => {
      const key = Buffer.from(bytes()).toString('base64');
      const twin = seen.get(key);
      seen.set(key, name);
      return twin === undefined ? [] : [[name, twin]];
    }),
  );
  expect(twins).toEqual([]);
});
