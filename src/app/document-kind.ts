import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { DocumentProblem } from '../workbook/document-problem';

/** How a document is to be read. A zip file may be Word's or Excel's: its reader tells. */
export type DocumentKind = 'zip' | 'html' | 'text';

/** What a file is by its content; its name means nothing. Files of other programs are problems. */
export function documentKind(bytes: Uint8Array): Result<DocumentKind, DocumentProblem> {
  if (bytes.length === 0) return failure({ code: 'emptyFile' });
  const known = signatures.find(({ mark }) => startsWith(bytes, mark));
  if (known !== undefined) return known.kind === 'zip' ? success('zip') : failure(known.kind);
  if (startsWith(bytes, compound)) return failure(compoundProblem(bytes));
  const head = String.fromCharCode(...bytes.subarray(0, 4096).filter((byte) => byte !== 0)).toLowerCase();
  if (/^.{0,3}(?:mime-version:|from:.*\r?\nsubject:)/.test(head))
    return failure({ code: 'notADocument', format: 'html' });
  if (page.test(head)) return success('html');
  if (/^.{0,3}<\?xml/.test(head) || isBinary(bytes)) return failure({ code: 'notADocument', format: 'unknown' });
  return success('text');
}

/** Only what starts as a page is one: tags inside a text are left-overs of a converter. A clipboard has lines in front. */
const page =
  /^[^<\w]{0,20}(?:<\?xml[^>]*>\s*)?<(?:!--|(?:!doctype\s+html|html|head|meta|title|style|body|table|tbody|tr|div|p|span|h[1-6]|center|font|ul|ol|b|i)\b)|^.{0,3}version:\d/;

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const picture: DocumentProblem = { code: 'notADocument', format: 'picture' };

const signatures: readonly { readonly mark: Uint8Array; readonly kind: 'zip' | DocumentProblem }[] = [
  { mark: ascii('PK\u0003\u0004'), kind: 'zip' },
  { mark: ascii('PK\u0005\u0006'), kind: 'zip' },
  { mark: ascii('%PDF'), kind: { code: 'notADocument', format: 'pdf' } },
  { mark: ascii('{\\rtf'), kind: { code: 'notADocument', format: 'rtf' } },
  { mark: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), kind: picture },
  { mark: Uint8Array.of(0xff, 0xd8, 0xff), kind: picture },
  { mark: ascii('GIF8'), kind: picture },
  { mark: Uint8Array.of(0x49, 0x49, 0x2a, 0), kind: picture },
  { mark: Uint8Array.of(0x4d, 0x4d, 0, 0x2a), kind: picture },
  { mark: ascii('Rar!'), kind: { code: 'otherFormat', format: 'zip' } },
  { mark: Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf), kind: { code: 'otherFormat', format: 'zip' } },
];

function startsWith(bytes: Uint8Array, mark: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** A compound file holds a package behind a password, an old document or an old workbook; its directory tells by names. */
function compoundProblem(bytes: Uint8Array): DocumentProblem {
  if (hasStream(bytes, 'EncryptedPackage')) return { code: 'encrypted' };
  if (hasStream(bytes, 'WordDocument')) return { code: 'oldWord' };
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return { code: 'otherFormat', format: 'xls' };
  return { code: 'notADocument', format: 'unknown' };
}

/** Entries of the directory take 128 bytes each: a name in UTF-16, then the length of the name with its end. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const entry = Uint8Array.from({ length: 66 }, (_, at) => (at % 2 === 0 ? name.charCodeAt(at / 2) || 0 : 0));
  entry[64] = 2 * (name.length + 1);
  for (let at = 512; at + entry.length <= bytes.length; at += 128) {
    if (entry.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** Control signs that no text has; a text in UTF-16 has zeros at every second place only. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, 4096);
  if (isUtf16) return false;
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}
