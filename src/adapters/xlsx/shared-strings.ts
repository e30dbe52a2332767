import { fileLimits } from '../../workbook/file-problem';
import { stopAtDamage, stopReading } from '../zip/unreadable-file';
import { ampersand, ascii, carriageReturn, lessThan, nameCode, startsWith } from '../xml/bytes';
import { namespaces } from '../xml/namespaces';
import type { XmlScanner } from '../xml/xml-scanner';
import { decodeUtf8 } from '../xml/xml-text';
import { readXstring, textXml, xmlDeclaration } from '../xml/xml-write';

/** The texts that cells point at by index; every `<si>` counts, an empty one too. */
export function readSharedStrings(scanner: XmlScanner): readonly string[] {
  const texts: string[] = [];
  if (scanner.next() !== 'open' || scanner.name() !== 'sst') stopAtDamage(scanner.part);
  for (;;) {
    readPlainItems(scanner, texts);
    const token = scanner.next();
    if (token === 'end') return texts;
    if (token !== 'open') continue;
    if (scanner.code !== stringItem) scanner.skip();
    else if (texts.length === fileLimits.cells) {
      stopReading({ code: 'tooLarge', what: 'cells', limit: fileLimits.cells });
    } else texts.push(readRichText(scanner));
  }
}

/** As many items as are one text without entities, `<si><t>…</t></si>`; the rest is for the scanner, tag by tag. */
function readPlainItems(scanner: XmlScanner, texts: string[]): void {
  const { bytes } = scanner;
  let at = scanner.ahead;
  if (at < 0) return;
  while (texts.length < fileLimits.cells) {
    const start = startsWith(bytes, plainItem, at)
      ? at + plainItem.length
      : startsWith(bytes, itemWithBlanks, at)
        ? at + itemWithBlanks.length
        : -1;
    if (start < 0) break;
    const end = endOfPlainText(bytes, start);
    if (end < 0 || !startsWith(bytes, itemEnd, end)) break;
    texts.push(readXstring(decodeUtf8(bytes, start, end) ?? stopAtDamage(scanner.part)));
    at = end + itemEnd.length;
  }
  scanner.leap(at);
}

/** The place of the tag that ends a run of text which stands for itself; -1 where it holds entities or line ends. */
function endOfPlainText(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === lessThan) return at;
    if (byte === ampersand || byte === carriageReturn) return -1;
  }
  return -1;
}

/** The text of the `<si>` or `<is>` just opened: its runs joined, readings of East-Asian words left out. */
export function readRichText(scanner: XmlScanner): string {
  const outside = scanner.depth - 1;
  let text = '';
  let isInText = false;
  for (;;) {
    const token = scanner.next();
    if (token === 'text') {
      if (isInText) text += scanner.text();
    } else if (token === 'close') {
      isInText = false;
      if (scanner.depth === outside) return readXstring(text);
    } else if (scanner.code === textElement) isInText = true;
    else if (scanner.code !== run) scanner.skip();
  }
}

/** Collects the texts of a workbook while its sheets are written. */
export interface SharedStrings {
  indexOf(text: string): number;
  /** The part, or null where no cell holds a text. */
  xml(): string | null;
}

export function sharedStrings(): SharedStrings {
  const indices = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const known = indices.get(text);
      if (known !== undefined) return known;
      indices.set(text, indices.size);
      return indices.size - 1;
    },
    xml: () => {
      if (indices.size === 0) return null;
      let items = '';
      for (const text of indices.keys()) items += `<si>${textElementXml(text)}</si>`;
      const counts = `count="${String(uses)}" uniqueCount="${String(indices.size)}"`;
      return `${xmlDeclaration}<sst xmlns="${namespaces.spreadsheet}" ${counts}>${items}</sst>`;
    },
  };
}

function textElementXml(text: string): string {
  const keepsBlanks = blanksAtRisk.test(text);
  return `<t${keepsBlanks ? ' xml:space="preserve"' : ''}>${textXml(text)}</t>`;
}

/** Blanks that readers of XML may drop or join, unless they are told not to. */
const blanksAtRisk = /^\s|\s$|\n|\s\s/;
const plainItem = ascii('<si><t>');
const itemWithBlanks = ascii('<si><t xml:space="preserve">');
const itemEnd = ascii('</t></si>');
const stringItem = nameCode('si');
const textElement = nameCode('t');
const run = nameCode('r');
