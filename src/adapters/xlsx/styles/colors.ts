import type { Color } from '../../../workbook/style';
import { attributeOf, childOf, childrenOf, descend, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';

/** The colours that a file names by number: of its theme, and of the palette of old versions. */
export interface Palette {
  readonly theme: readonly Color[];
  readonly indexed: readonly Color[];
}

/** ` rgb="FF1F2937"` of an element that is a colour. */
export function colorXml(element: string, color: Color): string {
  return `<${element} rgb="FF${color}"/>`;
}

/** The colour of an element, whichever of the four ways names it; null where none does. */
export function readColor(element: XmlElement | null, palette: Palette): Color | null {
  const rgb = attributeOf(element, 'rgb');
  if (rgb !== null) return /^(?:[\da-f]{2})?[\da-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const theme = numberOf(element, 'theme');
  const indexed = numberOf(element, 'indexed');
  const color = theme === null ? palette.indexed[indexed ?? -1] : palette.theme[theme];
  return color === undefined ? null : tinted(color, numberOf(element, 'tint') ?? 0);
}

export function readPalette(styleSheet: XmlElement | null, theme: XmlElement | null): Palette {
  const own = childrenOf(descend(styleSheet, 'colors', 'indexedColors'), 'rgbColor');
  const indexed = own.map((element) => attributeOf(element, 'rgb')?.slice(-6).toUpperCase() ?? '000000');
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  return {
    indexed: indexed.length > 0 ? indexed : oldPalette,
    theme: themeOrder.map((name, index) => readSchemeColor(childOf(scheme, name)) ?? officeTheme[index] ?? '000000'),
  };
}

/** Styles count light before dark, the theme itself the other way round. */
const themeOrder = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];
const officeTheme = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'],
  ...['0563C1', '954F72'],
];

const oldPalette: readonly Color[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  '000000 FFFFFF'
).split(' ');

function readSchemeColor(element: XmlElement | null): Color | null {
  const rgb = attributeOf(childOf(element, 'srgbClr'), 'val') ?? attributeOf(childOf(element, 'sysClr'), 'lastClr');
  return rgb !== null && /^[\da-f]{6}$/i.test(rgb) ? rgb.toUpperCase() : null;
}

/** Excel changes the lightness; moving each channel towards white or black comes near enough. */
function tinted(color: Color, tint: number): Color {
  if (tint === 0) return color;
  const channel = (at: number): string => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, '0');
  };
  return (channel(0) + channel(2) + channel(4)).toUpperCase();
}
