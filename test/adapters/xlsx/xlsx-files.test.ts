import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { describeWorkbookFiles } from '../../contracts/workbook-files.contract';
import { sampleWorkbook } from '../../support/sample-workbook';

describeWorkbookFiles('xlsxFiles over fflate', () => xlsxFiles(fflateCodec));
describeWorkbookFiles('xlsxFiles over zlib', () => xlsxFiles(nodeZipCodec));

test('Both codecs write the same bytes', async () => {
  const inBrowser = await xlsxFiles(fflateCodec).write(sampleWorkbook());
  expect(await xlsxFiles(nodeZipCodec).write(sampleWorkbook())).toEqual(inBrowser);
});
