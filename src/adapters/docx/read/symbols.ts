import { attributeOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';

/** The sign of `w:sym`: picture fonts keep theirs in a private area, at the place of the letter that they replace. */
export function symbolText(symbol: XmlElement): string {
  const code = Number.parseInt(attributeOf(symbol, 'char') ?? '', 16);
  if (!(code > 0x1f && code <= 0x10ffff)) return '';
  if (code < 0xe000 || code > 0xf8ff) return String.fromCodePoint(code);
  const font = (attributeOf(symbol, 'font') ?? '').toLowerCase();
  const place = code & 0xff;
  const known = font.startsWith('wingdings')
    ? wingdings.get(place)
    : font === 'symbol'
      ? symbols.get(place)
      : undefined;
  // Of digits, brackets and operators the font named Symbol has the usual signs.
  const isUsual = font === 'symbol' && place >= 0x20 && place <= 0x3f;
  return known ?? (isUsual ? String.fromCharCode(place) : '•');
}

const symbols: ReadonlyMap<number, string> = new Map([
  [0x2d, '−'],
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xbe, '—'],
  [0xc5, '⊕'],
  [0xe5, '∑'],
]);

const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x78, '☒'],
  [0xa8, '☐'],
  [0xe0, '→'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
