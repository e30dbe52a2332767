import * as SheetJs from '@e965/xlsx';
import * as ExcelJs from 'exceljs';
import { unzipSync } from 'fflate';
import { inflateRawSync } from 'node:zlib';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../src/adapters/zip/fflate-codec';
import { readZipDirectory } from '../../src/adapters/zip/zip-directory';

export const ownFflate = xlsxFiles(fflateCodec);
export const ownZlib = xlsxFiles(nodeZipCodec);

/** Ways of reading a file, by name. */
export const readers = {
  'readValues, fflate': (bytes) => ownFflate.readValues(bytes),
  'readValues, node:zlib': (bytes) => ownZlib.readValues(bytes),
  'readWorkbook, node:zlib': (bytes) => ownZlib.readWorkbook(bytes),
  'SheetJS, dense, values only': readBySheetJs,
  'ExcelJS, load': (bytes) => new ExcelJs.Workbook().xlsx.load(bytes.slice().buffer),
  'inflate only, fflate': (bytes) => unzipSync(bytes),
  'inflate only, node:zlib': inflateByZlib,
} as const satisfies Readonly<Record<string, (bytes: Uint8Array) => unknown>>;
export type Reader = keyof typeof readers;

export function readBySheetJs(bytes: Uint8Array): SheetJs.WorkBook {
  const values = { cellText: false, cellHTML: false, cellFormula: false };
  return SheetJs.read(bytes, { type: 'array', dense: true, ...values });
}

function inflateByZlib(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (const { header, packedSize, method } of readZipDirectory(bytes)) {
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(start, start + packedSize);
    size += method === 0 ? packed.length : inflateRawSync(packed).length;
  }
  return size;
}
