import type { Highlight } from '../../../workbook/highlight';
import { childOf, descend } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import type { Palette } from './colors';
import { colorXml, readColor } from './colors';
import { isMarked } from './fonts';

/** How a highlight looks: only what it changes of the cell's own look. */
export type Look = Highlight['look'];

export function lookXml({ fill, color, bold, italic, strike }: Look): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strike ? '<strike/>' : ''}`;
  const font = marks + (color === undefined ? '' : colorXml('color', color));
  const pattern = fill === undefined ? '' : `<fill><patternFill>${colorXml('bgColor', fill)}</patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${pattern}</dxf>`;
}

export function readLook(element: XmlElement | null, palette: Palette): Look {
  const font = childOf(element, 'font');
  const pattern = descend(element, 'fill', 'patternFill');
  // Here, unlike in cells, the background is the colour of a solid fill.
  const fill = readColor(childOf(pattern, 'bgColor'), palette) ?? readColor(childOf(pattern, 'fgColor'), palette);
  const color = readColor(childOf(font, 'color'), palette);
  return {
    ...(fill !== null && { fill }),
    ...(color !== null && { color }),
    ...(isMarked(font, 'b') && { bold: true }),
    ...(isMarked(font, 'i') && { italic: true }),
    ...(isMarked(font, 'strike') && { strike: true }),
  };
}
