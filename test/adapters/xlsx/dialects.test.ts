import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import type { CellValue } from '../../../src/workbook/cell-value';
import type { Dialect } from '../../support/dialects';
import { cellDialects, dateDialects, formulaDialects, packageDialects, textDialects } from '../../support/dialects';
import { xlsxFixture } from '../../support/xlsx-fixture';

const groups: readonly (readonly [string, readonly Dialect[]])[] = [
  ['cells', cellDialects],
  ['texts', textDialects],
  ['formulas', formulaDialects],
  ['dates', dateDialects],
  ['packages', packageDialects],
];

describe.each(groups)('Dialects of %s', (_, dialects) => {
  test.each(dialects.map((dialect) => [dialect.name, dialect] as const))('%s', async (__, { fixture, values }) => {
    const bytes = xlsxFixture(fixture);
    expect(await valuesByFastScan(bytes)).toEqual([values]);
    expect(await valuesByFullReading(bytes)).toEqual([values]);
  });
});

/** Rows of values of each sheet, nulls where nothing stands. */
async function valuesByFastScan(bytes: Uint8Array): Promise<CellValue[][][]> {
  const result = await xlsxFiles(fflateCodec).readValues(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.sheets.map(({ rows, columns, values }) => {
    const grid: CellValue[][] = [];
    rows.forEach((row, index) => {
      while (grid.length <= row) grid.push([]);
      const line = grid[row]!;
      while (line.length < columns[index]!) line.push(null);
      line.push(values[index]!);
    });
    return grid;
  });
}

async function valuesByFullReading(bytes: Uint8Array): Promise<CellValue[][][]> {
  const result = await xlsxFiles(nodeZipCodec).readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)));
}
