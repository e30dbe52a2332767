import { isDateFormat } from '../../../workbook/date-format';
import type { CellStyle } from '../../../workbook/style';
import { namespaces } from '../../xml/namespaces';
import { xmlDeclaration } from '../../xml/xml-write';
import { bordersXml } from './borders';
import { cellFormatXml } from './cell-formats';
import { colorXml } from './colors';
import type { Look } from './differential-formats';
import { lookXml } from './differential-formats';
import { fontXml } from './fonts';
import { numberFormatRegistry } from './number-formats';

/** Collects the looks of a workbook while its sheets are written, each once. */
export interface StyleRegistry {
  /** The number of a cell's format; 0 is the standard one. */
  cellFormat(style: CellStyle | undefined): number;
  /** The same for a cell that holds a day: without a format for days it would show a number. */
  dateCellFormat(style: CellStyle | undefined): number;
  look(look: Look): number;
  xml(): string;
}

export function styleRegistry(): StyleRegistry {
  const formats = numberFormatRegistry();
  const fonts = pool(fontXml({}));
  const fills = pool(fillXml('none'), fillXml('gray125'));
  const borders = pool(bordersXml({}));
  const cellFormats = pool(cellFormatXml({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, {}));
  const looks = pool();

  const register = (style: CellStyle): number => {
    const { font, fill, lines } = piecesOf(style);
    const pieces = {
      numFmtId: formats.idOf(style.format ?? 'General'),
      fontId: fonts.indexOf(font),
      fillId: fill === null ? 0 : fills.indexOf(fill),
      borderId: borders.indexOf(lines),
    };
    return cellFormats.indexOf(cellFormatXml(pieces, style));
  };
  // A style is mostly one object shared by thousands of cells, so it is looked up as an object first.
  const cellFormat = memoized(register);
  const dateCellFormat = memoized((style: CellStyle) =>
    cellFormat(isDateFormat(style.format ?? 'General') ? style : { ...style, format: dayFormat }),
  );

  return {
    cellFormat: (style) => (style === undefined ? 0 : cellFormat(style)),
    dateCellFormat: (style = plainStyle) => dateCellFormat(style),
    look: memoized((look: Look) => looks.indexOf(lookXml(look))),
    xml: () =>
      `${xmlDeclaration}<styleSheet xmlns="${namespaces.spreadsheet}">${formats.xml()}` +
      listXml('fonts', fonts.items()) +
      listXml('fills', fills.items()) +
      listXml('borders', borders.items()) +
      listXml('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      listXml('cellXfs', cellFormats.items()) +
      listXml('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      listXml('dxfs', looks.items()) +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>',
  };
}

/** The pieces of a look as XML. */
interface LookPieces {
  readonly font: string;
  readonly fill: string | null;
  readonly lines: string;
}

/** Most styles are constants of a form, which is written for every school. */
const knownPieces = new WeakMap<CellStyle, LookPieces>();

function piecesOf(style: CellStyle): LookPieces {
  const known = knownPieces.get(style);
  if (known !== undefined) return known;
  const { font = {}, fill, borders = {} } = style;
  const pieces = {
    font: fontXml(font),
    fill: fill === undefined ? null : fillXml('solid', fill),
    lines: bordersXml(borders),
  };
  knownPieces.set(style, pieces);
  return pieces;
}

const dayFormat = 'dd.mm.yyyy';
const plainStyle: CellStyle = {};

function fillXml(pattern: 'none' | 'gray125' | 'solid', color?: string): string {
  const foreground = color === undefined ? '' : `${colorXml('fgColor', color)}<bgColor indexed="64"/>`;
  return foreground === ''
    ? `<fill><patternFill patternType="${pattern}"/></fill>`
    : `<fill><patternFill patternType="${pattern}">${foreground}</patternFill></fill>`;
}

function listXml(name: string, items: readonly string[]): string {
  return `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

/** Pieces of XML, each kept once, in the order of their coming. */
function pool(...first: readonly string[]): { indexOf(xml: string): number; items(): readonly string[] } {
  const indices = new Map(first.map((xml, index) => [xml, index]));
  return {
    indexOf: (xml) => {
      const index = indices.get(xml) ?? indices.size;
      indices.set(xml, index);
      return index;
    },
    items: () => [...indices.keys()],
  };
}

function memoized<Key extends object>(of: (key: Key) => number): (key: Key) => number {
  const known = new Map<Key, number>();
  return (key) => {
    const index = known.get(key) ?? of(key);
    known.set(key, index);
    return index;
  };
}
