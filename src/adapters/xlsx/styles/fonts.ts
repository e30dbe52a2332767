import type { Font } from '../../../workbook/style';
import { baseFont } from '../../../workbook/style';
import { attributeOf, childOf, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml } from '../../xml/xml-write';
import type { Palette } from './colors';
import { colorXml, readColor } from './colors';

export function fontXml(font: Font): string {
  const { name, size, color, bold, italic, underline } = { ...baseFont, ...font };
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  const face = `<sz val="${String(size)}"/>${colorXml('color', color)}<name${attributesXml({ val: name })}/>`;
  return `<font>${marks}${face}<family val="2"/></font>`;
}

export function readFont(element: XmlElement, palette: Palette): Font {
  const name = attributeOf(childOf(element, 'name'), 'val');
  const size = numberOf(childOf(element, 'sz'), 'val');
  const color = readColor(childOf(element, 'color'), palette);
  return {
    ...(name !== null && { name }),
    ...(size !== null && { size }),
    ...(color !== null && { color }),
    ...(isMarked(element, 'b') && { bold: true }),
    ...(isMarked(element, 'i') && { italic: true }),
    ...(attributeOf(childOf(element, 'u'), 'val') !== 'none' && childOf(element, 'u') !== null && { underline: true }),
  };
}

/** `<b/>` and `<b val="1"/>`, but not `<b val="0"/>`. */
export function isMarked(font: XmlElement | null, mark: 'b' | 'i' | 'strike'): boolean {
  const element = childOf(font, mark);
  return element !== null && flagOf(element, 'val', true);
}

/** What of a font differs from our base and from the font that the file uses by default; null for nothing. */
export function fontBeside(font: Font, standard: Font): Font | null {
  const isOwn = <Key extends 'name' | 'size' | 'color'>(key: Key): boolean =>
    font[key] !== undefined && font[key] !== standard[key] && font[key] !== baseFont[key];
  const own: Font = {
    ...(isOwn('name') && { name: font.name }),
    ...(isOwn('size') && { size: font.size }),
    ...(isOwn('color') && { color: font.color }),
    ...(font.bold && { bold: font.bold }),
    ...(font.italic && { italic: font.italic }),
    ...(font.underline && { underline: font.underline }),
  };
  return Object.keys(own).length === 0 ? null : own;
}
