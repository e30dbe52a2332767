import type { Parts } from './reference-parts';
import {
  referenceParts,
  referenceValues,
  sheetPart,
  stringsPart,
  stylesPart,
  workbookPart,
  workbookRelationships,
} from './reference-parts';
import type { Trap } from './trap';
import { all, entries, one, same } from './trap';
import type { FixtureEntry, FixtureOptions } from '../zip-fixture';
import { zipFixture } from '../zip-fixture';

/** The parts under other names, or others. */
function packed(
  name: string,
  repack: (parts: Parts) => Readonly<Record<string, string>>,
  outcome: Trap['outcome'] = same,
): Trap {
  return { name, bytes: () => zipFixture(entries(repack(referenceParts))), outcome };
}

/** The zip file itself made otherwise. */
function zipped(
  name: string,
  change: Partial<FixtureEntry>,
  options: FixtureOptions = {},
  outcome: Trap['outcome'] = same,
): Trap {
  const bytes = (): Uint8Array =>
    zipFixture(
      entries(referenceParts).map((entry) => ({ ...entry, ...change })),
      options,
    );
  return { name, bytes, outcome };
}

const without =
  (...left: readonly string[]) =>
  (parts: Parts): Parts =>
    Object.fromEntries(Object.entries(parts).filter(([part]) => !left.includes(part)));
const renamed =
  (rename: (part: string) => string) =>
  (parts: Parts): Parts =>
    Object.fromEntries(Object.entries(parts).map(([part, xml]) => [rename(part), xml]));
const damaged = (part: string): Trap['outcome'] => ({ problem: { code: 'damaged', part } });

const declared = (xml: string, encoding: string): string =>
  (xml.startsWith('<?') ? xml : `<?xml version="1.0" encoding="UTF-8"?>${xml}`).replace('UTF-8', encoding);
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at, of) => of[at ^ 1] ?? 0);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

export const encodingTraps: readonly Trap[] = [
  all('a byte order mark in every part', (xml) => `\ufeff${xml}`),
  all('UTF-16 in every part', (xml) => utf16(`\ufeff${declared(xml, 'UTF-16')}`)),
  all('UTF-16 with its ends swapped', (xml) => swapped(utf16(`\ufeff${declared(xml, 'UTF-16')}`))),
  all('UTF-16 without a mark', (xml) => utf16(declared(xml, 'UTF-16'))),
  all('a declaration that says UTF-16 over UTF-8', (xml) => declared(xml, 'UTF-16')),
  all('no declaration', (xml) => xml.replace(/<\?xml[^>]*>/, '')),
  one('windows-1251', stringsPart, (xml) => windows1251(declared(xml, 'windows-1251'))),
  one('an encoding that nobody knows', stringsPart, (xml) => declared(xml, 'x-unknown'), damaged(stringsPart)),
];

/** The letters of the reference beyond Latin, in the bytes of Russian Windows. */
function windows1251(text: string): Uint8Array {
  const others: Readonly<Record<string, number>> = { '«': 0xab, '»': 0xbb, '№': 0xb9, ё: 0xb8 };
  const bytes = [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    return others[letter] ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
  });
  return Uint8Array.from(bytes);
}

const target =
  (from: string, to: string) =>
  (xml: string): string =>
    xml.replace(`Target="${from}"`, `Target="${to}"`);
export const packageTraps: readonly Trap[] = [
  packed(
    'names in capitals',
    renamed((part) => part.toUpperCase()),
  ),
  packed(
    'names in small letters',
    renamed((part) => part.toLowerCase()),
  ),
  packed(
    'backslashes in names',
    renamed((part) => part.replaceAll('/', '\\')),
  ),
  packed(
    'names that start at the root',
    renamed((part) => `/${part}`),
  ),
  packed('no list of content types', without('[Content_Types].xml')),
  packed('folders as entries', (parts) => ({ 'xl/': '', 'xl/worksheets/': '', ...parts })),
  packed('foreign parts beside', (parts) => ({
    ...parts,
    'xl/vbaProject.bin': 'x',
    'customXml/item1.xml': '<!DOCTYPE a><a>',
  })),
  packed('other names and folders', (parts) => {
    const { [workbookPart]: main = '', [workbookRelationships]: links = '', [sheetPart]: sheet = '', ...rest } = parts;
    return {
      ...rest,
      '_rels/.rels': rest['_rels/.rels']!.replace('xl/workbook.xml', 'книга/main.xml'),
      'книга/main.xml': main,
      'книга/_rels/main.xml.rels': links
        .replace('worksheets/sheet1.xml', 'a%20b/%D0%BB.xml')
        .replace('"sharedStrings', '"../xl/sharedStrings')
        .replace('"styles', '"../xl/styles'),
      'книга/a b/л.xml': sheet,
    };
  }),
  one('targets from the root', workbookRelationships, (xml) => xml.replace(/Target="/g, 'Target="/xl/')),
  one(
    'targets by way of other folders',
    workbookRelationships,
    target('worksheets/sheet1.xml', './../xl/./worksheets/sheet1.xml'),
  ),
  one('targets with backslashes', workbookRelationships, target('worksheets/sheet1.xml', 'worksheets\\sheet1.xml')),
  one('targets in another case', workbookRelationships, target('sharedStrings.xml', 'SHAREDSTRINGS.XML')),
  packed(
    'no styles',
    (parts) => ({
      ...without(stylesPart)(parts),
      [workbookRelationships]: parts[workbookRelationships]!.replace(/<Relationship Id="rId3"[^>]*>/, ''),
    }),
    { values: { ...referenceValues, E1: 44561 } },
  ),
  packed('styles that are pointed at and not there', without(stylesPart), damaged(stylesPart)),
  packed('shared strings that are pointed at and not there', without(stringsPart), damaged(stringsPart)),
  packed('a sheet that is pointed at and not there', without(sheetPart), damaged(sheetPart)),
  packed(
    'two parts of one name',
    (parts) => ({ ...parts, 'XL/worksheets/Sheet1.xml': parts[sheetPart]! }),
    damaged(sheetPart),
  ),
  one('a document type', sheetPart, (xml) => xml.replace('?>', '?><!DOCTYPE worksheet>'), {
    problem: { code: 'forbiddenXml', part: sheetPart },
  }),
];

export const zipTraps: readonly Trap[] = [
  zipped('parts that are not deflated', { stored: true }),
  zipped('sizes behind the content', { dataDescriptor: true }),
  zipped('sizes in zip64 fields', { zip64: true }),
  zipped('sizes behind the content and in zip64 fields', { dataDescriptor: true, zip64: true }),
  zipped('a zip64 directory', {}, { zip64End: true }),
  zipped('a comment at the end', {}, { comment: new TextEncoder().encode('сохранено программой') }),
  zipped('bytes behind the end', {}, { trailing: new Uint8Array(64) }),
  zipped('names marked as UTF-8', { flags: 0x800 }),
  zipped('parts behind a password', { flags: 1 }, {}, { problem: { code: 'encrypted' } }),
  zipped('a packing that is not deflate', { method: 14 }, {}, damaged('_rels/.rels')),
  zipped('checksums that are not those of the content', { declaredCrc: 1 }, {}, damaged('_rels/.rels')),
  zipped('a count of parts that lies', {}, { count: 3 }, damaged('zip')),
  {
    name: 'a file without its end',
    bytes: () => zipFixture(entries(referenceParts)).subarray(0, -40),
    outcome: { problem: { code: 'torn' } },
  },
  {
    name: 'bytes before the beginning',
    bytes: () => new Uint8Array([...new Uint8Array(64), ...zipFixture(entries(referenceParts))]),
    outcome: { problem: { code: 'otherFormat', format: 'unknown' } },
  },
];
