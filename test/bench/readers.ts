import * as SheetJs from '@e965/xlsx';
import * as ExcelJs from 'exceljs';
import { unzipSync } from 'fflate';
import { inflateRawSync } from 'node:zlib';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../src/adapters/zip/fflate-codec';
import { readZipDirectory } from '../../src/adapters/zip/zip-directory';
import type { CorpusFile } from './corpus';
import type { Contender } from './rounds';

export const reading = {
  ownFflate: 'readValues, fflate',
  ownZlib: 'readValues, node:zlib',
  ownFull: 'readWorkbook, node:zlib',
  sheetJs: 'SheetJS (dense, values)',
  excelJs: 'ExcelJS load',
  fflateOnly: 'inflate only, fflate',
  zlibOnly: 'inflate only, node:zlib',
} as const;

export const readers: readonly Contender<CorpusFile>[] = [
  { name: reading.ownFflate, run: eachFile((bytes) => ownFflate.readValues(bytes)) },
  { name: reading.ownZlib, run: eachFile((bytes) => ownZlib.readValues(bytes)) },
  { name: reading.ownFull, run: eachFile((bytes) => ownZlib.readWorkbook(bytes)) },
  { name: reading.sheetJs, run: eachFile(readBySheetJs) },
  { name: reading.excelJs, run: eachFile((bytes) => new ExcelJs.Workbook().xlsx.load(bytes.slice().buffer)) },
  { name: reading.fflateOnly, run: eachFile((bytes) => unzipSync(bytes)) },
  { name: reading.zlibOnly, run: eachFile(inflateByZlib) },
];

export const ownFflate = xlsxFiles(fflateCodec);
export const ownZlib = xlsxFiles(nodeZipCodec);

export function readBySheetJs(bytes: Uint8Array): SheetJs.WorkBook {
  const values = { cellText: false, cellHTML: false, cellFormula: false };
  return SheetJs.read(bytes, { type: 'array', dense: true, ...values });
}

function eachFile(read: (bytes: Uint8Array) => unknown): Contender<CorpusFile>['run'] {
  return async (files) => {
    for (const { bytes } of files) await read(bytes);
  };
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
