import type { BorderLine, Borders, LineStyle } from '../../../workbook/style';
import { attributeOf, childOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import type { Palette } from './colors';
import { colorXml, readColor } from './colors';

const sides = ['left', 'right', 'top', 'bottom'] as const;

export function bordersXml(borders: Borders): string {
  return `<border>${sides.map((side) => lineXml(side, borders[side])).join('')}<diagonal/></border>`;
}

/** Null where no side has a line. */
export function readBorders(element: XmlElement, palette: Palette): Borders | null {
  const lines = sides.flatMap((side) => {
    const line = readLine(childOf(element, side) ?? childOf(element, otherNames[side]), palette);
    return line === null ? [] : [[side, line] as const];
  });
  return lines.length === 0 ? null : Object.fromEntries(lines);
}

/** The strict edition of the standard speaks of starts and ends. */
const otherNames = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' } as const;

/** What files may say, and the nearest of our lines. */
const lineStyles: ReadonlyMap<string, LineStyle> = new Map([
  ['thin', 'thin'],
  ['medium', 'medium'],
  ['thick', 'thick'],
  ['hair', 'hair'],
  ['dotted', 'dotted'],
  ['dashed', 'dashed'],
  ['double', 'double'],
  ['mediumDashed', 'dashed'],
  ['dashDot', 'dashed'],
  ['mediumDashDot', 'dashed'],
  ['dashDotDot', 'dotted'],
  ['mediumDashDotDot', 'dotted'],
  ['slantDashDot', 'dashed'],
]);

function lineXml(side: string, line: BorderLine | undefined): string {
  return line === undefined ? `<${side}/>` : `<${side} style="${line.line}">${colorXml('color', line.color)}</${side}>`;
}

function readLine(element: XmlElement | null, palette: Palette): BorderLine | null {
  const line = lineStyles.get(attributeOf(element, 'style') ?? 'none');
  return line === undefined ? null : { line, color: readColor(childOf(element, 'color'), palette) ?? '000000' };
}
