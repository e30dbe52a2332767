import type { CellStyle, Font } from '../../../workbook/style';
import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { alignmentXml, readAlignment } from './alignment';
import { readBorders } from './borders';
import type { Palette } from './colors';
import { readColor } from './colors';
import { fontBeside, readFont } from './fonts';
import type { NumberFormats } from './number-formats';

/** Where the pieces of a cell's look stand in their lists. */
export interface FormatPieces {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** Written out: a school form has few cells and many styles, so that a list of attributes takes about a tenth of its time. */
export function cellFormatXml(pieces: FormatPieces, { alignment, unlocked }: CellStyle): string {
  const { numFmtId, fontId, fillId, borderId } = pieces;
  const inner = `${alignment === undefined ? '' : alignmentXml(alignment)}${unlocked ? '<protection locked="0"/>' : ''}`;
  return (
    `<xf numFmtId="${String(numFmtId)}" fontId="${String(fontId)}" fillId="${String(fillId)}"` +
    ` borderId="${String(borderId)}" xfId="0"` +
    applied('NumberFormat', numFmtId !== 0) +
    applied('Font', fontId !== 0) +
    applied('Fill', fillId !== 0) +
    applied('Border', borderId !== 0) +
    applied('Alignment', alignment !== undefined) +
    applied('Protection', unlocked === true) +
    (inner === '' ? '/>' : `>${inner}</xf>`)
  );
}

function applied(piece: string, isOwn: boolean): string {
  return isOwn ? ` apply${piece}="1"` : '';
}

/**
 * The style of each cell format; null where it is the file's standard one. What a format shares with the standard font
 * of its file is left out, so that a foreign file in Calibri does not read as one full of own fonts.
 */
export function readCellFormats(
  styleSheet: XmlElement | null,
  formats: NumberFormats,
  palette: Palette,
): readonly (CellStyle | null)[] {
  const fonts = childrenOf(childOf(styleSheet, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(childOf(styleSheet, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(styleSheet, 'borders'), 'border').map((border) => readBorders(border, palette));
  const elements = cellFormatElements(styleSheet);
  const standard: Font = fonts[numberOf(elements[0] ?? null, 'fontId') ?? 0] ?? {};
  return elements.map((element) => {
    const font = fontBeside(fonts[numberOf(element, 'fontId') ?? 0] ?? standard, standard);
    const fill = fills[numberOf(element, 'fillId') ?? 0] ?? null;
    const lines = borders[numberOf(element, 'borderId') ?? 0] ?? null;
    const alignment = readAlignment(childOf(element, 'alignment'));
    const format = formats.format(numberOf(element, 'numFmtId') ?? 0);
    const style: CellStyle = {
      ...(font !== null && { font }),
      ...(fill !== null && { fill }),
      ...(lines !== null && { borders: lines }),
      ...(alignment !== null && { alignment }),
      ...(format !== 'General' && { format }),
      ...(!flagOf(childOf(element, 'protection'), 'locked', true) && { unlocked: true }),
    };
    return Object.keys(style).length === 0 ? null : style;
  });
}

/** Which cell formats show a number as a day. */
export function readDateFormats(styleSheet: XmlElement | null, formats: NumberFormats): readonly boolean[] {
  return cellFormatElements(styleSheet).map((element) => formats.isDate(numberOf(element, 'numFmtId') ?? 0));
}

function cellFormatElements(styleSheet: XmlElement | null): readonly XmlElement[] {
  return childrenOf(childOf(styleSheet, 'cellXfs'), 'xf');
}

/** Only solid fills have a colour of their own: hatched ones are no fill to us. */
function readFill(element: XmlElement, palette: Palette): string | null {
  const pattern = descend(element, 'patternFill');
  return attributeOf(pattern, 'patternType') === 'solid' ? readColor(childOf(pattern, 'fgColor'), palette) : null;
}
