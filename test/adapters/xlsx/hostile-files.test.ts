import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { fileLimits } from '../../../src/workbook/file-problem';
import { hostileFiles } from '../../support/hostile-files';
import { otherFiles } from '../../support/other-files';
import { spentSince } from '../../support/processor-time';
import { xlsxFixture } from '../../support/xlsx-fixture';

/** Milliseconds; a file takes a tenth of them, and a reader that runs into the trap many times as many. */
const patience = 3000;

test('As many cells as allowed are read, and not one more', async () => {
  const full = `<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(fileLimits.cells / 16_000);
  const [most, tooMany] = [full, `${full}<row><c><v>1</v></c></row>`].map((cells) => xlsxFixture({ cells }));
  const { readValues } = xlsxFiles(nodeZipCodec);
  const read = await readValues(most!);
  expect(read.ok && read.value.sheets[0]?.values.length).toBe(fileLimits.cells);
  expect((await readValues(tooMany!)).ok).toBe(false);
});

describe.each(hostileFiles.map((file) => [file.name, file] as const))('A file with %s', (_, file) => {
  const expected = 'problem' in file.outcome ? { ok: false, problem: file.outcome.problem } : null;

  test('is refused or scanned in time', async () => {
    const bytes = file.bytes();
    const before = process.cpuUsage();
    const values = await xlsxFiles(fflateCodec).readValues(bytes);
    expect(spentSince(before)).toBeLessThan(patience);
    if (expected !== null) expect(values).toEqual(expected);
    else expect(values.ok && { values: values.value.sheets.flatMap((sheet) => sheet.values) }).toEqual(file.outcome);
  });

  test('is refused or read in full in time', async () => {
    const bytes = file.bytes();
    const before = process.cpuUsage();
    const workbook = await xlsxFiles(nodeZipCodec).readWorkbook(bytes);
    expect(spentSince(before)).toBeLessThan(patience);
    if (expected !== null) expect(workbook).toEqual(expected);
    else expect(workbook.ok).toBe(true);
  });
});

test.each(otherFiles)('A file that is %s is called what it is', async (_, bytes, problem) => {
  const files = xlsxFiles(fflateCodec);
  expect(await files.readValues(bytes())).toEqual({ ok: false, problem });
  expect(await files.readWorkbook(bytes())).toEqual({ ok: false, problem });
});
