import type { FileProblem } from '../../src/workbook/file-problem';
import { fileLimits } from '../../src/workbook/file-problem';
import { relationships, xlsxFixture } from './xlsx-fixture';
import { zipFixture } from './zip-fixture';

/** Files that are called .xlsx and are something else. */
export const otherFiles: readonly (readonly [name: string, bytes: () => Uint8Array, problem: FileProblem])[] = [
  ['nothing', () => new Uint8Array(), { code: 'emptyFile' }],
  ['one letter of a zip file', () => utf8('P'), { code: 'torn' }],
  ['half a workbook', () => xlsxFixture().subarray(0, 700), { code: 'torn' }],
  [
    'a file beyond the limit',
    () => new Uint8Array(fileLimits.file + 1),
    { code: 'tooLarge', what: 'file', limit: fileLimits.file },
  ],
  ['a workbook behind a password', () => compoundFile('EncryptionInfo', 'EncryptedPackage'), { code: 'encrypted' }],
  ['a workbook of 1997', () => compoundFile('Workbook'), format('xls')],
  ['a workbook of 1995', () => compoundFile('Book'), format('xls')],
  ['a letter of 1997', () => compoundFile('WordDocument'), format('unknown')],
  ['a binary workbook', () => office('xl/workbook.bin', 'binary'), format('xlsb')],
  ['a letter', () => office('word/document.xml', '<w:document xmlns:w="w"/>'), format('docx')],
  ['slides', () => office('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>'), format('unknown')],
  ['an OpenDocument sheet', () => openDocument('spreadsheet'), format('ods')],
  ['an OpenDocument letter', () => openDocument('text'), format('unknown')],
  ['a zip file', () => zipFixture([{ name: 'photo.jpg', content: 'x' }]), format('zip')],
  ['an empty zip file', () => zipFixture([]), format('zip')],
  ['a web page', () => utf8('\ufeff<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>'), format('html')],
  ['a table of a web page', () => utf8('<meta charset="utf-8"><table border=1>'), format('html')],
  ['a web archive', () => utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), format('html')],
  ['a web page in UTF-16', () => new Uint8Array(Buffer.from('\ufeff<html ><body>', 'utf16le')), format('html')],
  ['a workbook as XML of 2003', () => utf8('<?xml version="1.0"?><Workbook/>'), format('unknown')],
  ['comma-separated values', () => utf8('№;Школа;Всего\r\n1;МБОУ «СОШ № 1»;420\r\n'), format('text')],
  ['values in windows-1251', () => Uint8Array.of(0xd8, 0xea, 0xee, 0xeb, 0xe0, 0x3b, 0x31, 0x0d, 0x0a), format('text')],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), format('unknown')],
  ['zeros', () => new Uint8Array(4096), format('unknown')],
];

function format(name: Extract<FileProblem, { code: 'otherFormat' }>['format']): FileProblem {
  return { code: 'otherFormat', format: name };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function office(part: string, content: string): Uint8Array {
  return zipFixture([
    { name: '_rels/.rels', content: relationships(['rId1', 'officeDocument', part]) },
    { name: part, content },
  ]);
}

function openDocument(kind: string): Uint8Array {
  return zipFixture([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, stored: true },
    { name: 'content.xml', content: '<office:document-content xmlns:office="o"/>' },
  ]);
}

/** The first sector and the directory of a compound file with these streams. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(2 * (name.length + 1), at + 64);
  });
  return new Uint8Array(bytes);
}
