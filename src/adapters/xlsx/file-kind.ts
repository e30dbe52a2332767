import type { FileProblem } from '../../workbook/file-problem';
import type { ZipArchive } from '../zip/read-zip';
import { startsWith } from '../xml/bytes';

/** What a file that is no zip file is, by its first bytes; null for a zip file. */
export function problemOfFirstBytes(bytes: Uint8Array): FileProblem | null {
  if (bytes.length === 0) return { code: 'emptyFile' };
  if (zipMarks.some((mark) => startsWith(bytes, mark, 0))) return null;
  if (bytes.length < 4 && startsWith(zipMarks[0], bytes, 0)) return { code: 'torn' };
  if (startsWith(bytes, compoundMark, 0)) return compoundProblem(bytes);
  return { code: 'otherFormat', format: textFormat(bytes.subarray(0, 4096)) };
}

/** What a zip file without a workbook is; `root` is the first tag of its main part, null where it has none. */
export function problemOfZip(archive: ZipArchive, mainPart: string | null, root: string | null): FileProblem {
  if (mainPart !== null) {
    if (mainPart.toLowerCase().endsWith('.bin')) return { code: 'otherFormat', format: 'xlsb' };
    return { code: 'otherFormat', format: root === 'document' ? 'docx' : 'unknown' };
  }
  if (!archive.has('mimetype')) return { code: 'otherFormat', format: 'zip' };
  const mediaType = String.fromCharCode(...archive.read('mimetype').subarray(0, 100));
  return { code: 'otherFormat', format: mediaType.includes('opendocument.spreadsheet') ? 'ods' : 'unknown' };
}

const zipMarks = [Uint8Array.of(0x50, 0x4b, 3, 4), Uint8Array.of(0x50, 0x4b, 5, 6)] as const;
const compoundMark = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** A compound file holds either a package behind a password or an old workbook; its directory tells by names. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  if (hasStream(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  const isOldWorkbook = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
  return { code: 'otherFormat', format: isOldWorkbook ? 'xls' : 'unknown' };
}

/** Entries of the directory take 128 bytes each: a name in UTF-16, then the length of the name with its end. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const entry = Uint8Array.from({ length: 66 }, (_, at) => (at % 2 === 0 ? name.charCodeAt(at / 2) || 0 : 0));
  entry[64] = 2 * (name.length + 1);
  for (let at = 512; at < bytes.length; at += 128) {
    if (startsWith(bytes, entry, at)) return true;
  }
  return false;
}

function textFormat(head: Uint8Array): 'html' | 'text' | 'unknown' {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const bytes = isUtf16 ? head.filter((byte) => byte !== 0) : head;
  const text = String.fromCharCode(...bytes).toLowerCase();
  if (/<(?:!doctype html|html|head|meta|body|table)[\s>]|^mime-version:/.test(text)) return 'html';
  const isMarkup = text.replace(/^[^<]{0,3}/, '').startsWith('<?xml');
  return isMarkup || /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? 'unknown' : 'text';
}
