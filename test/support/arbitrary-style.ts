import fc from 'fast-check';
import type { Alignment, Borders, CellStyle, Font } from '../../src/workbook/style';
import { baseFont } from '../../src/workbook/style';

export const anyColor = fc.stringMatching(/^[0-9A-F]{6}$/);

const dateFormats = ['dd.mm.yyyy', 'mm-dd-yy', 'd-mmm-yy', 'm/d/yy h:mm', 'yyyy"г."', '[$-419]d mmmm yyyy;@'] as const;
const otherFormats = [
  '0',
  '0.0',
  '0.00',
  '0%',
  '@',
  '#,##0',
  'h:mm',
  '[h]:mm:ss',
  '0.0" %"',
  '#,##0 ;[Red](#,##0)',
] as const;

const anyFont = ownOnly<Font>({
  name: fc.constantFrom('Times New Roman', 'PT Astra Serif', 'A&B'),
  size: fc.constantFrom(8, 10.5, 14),
  color: anyColor.filter((color) => color !== baseFont.color),
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constant(true),
});

const anyLine = fc.record({
  line: fc.constantFrom('thin', 'medium', 'thick', 'hair', 'dotted', 'dashed', 'double'),
  color: anyColor,
});
const anyBorders = ownOnly<Borders>({ left: anyLine, right: anyLine, top: anyLine, bottom: anyLine });

const anyAlignment = ownOnly<Alignment>({
  horizontal: fc.constantFrom('left', 'center', 'right'),
  vertical: fc.constantFrom('top', 'center'),
  wrap: fc.constant(true),
  indent: fc.integer({ min: 1, max: 15 }),
});

export const anyStyle = stylesWith(fc.constantFrom(...otherFormats));

/** A style that shows a number as a day. */
export const anyDateStyle = fc
  .tuple(fc.option(anyStyle), fc.constantFrom(...dateFormats))
  .map(([style, format]): CellStyle => ({ ...style, format }));

function stylesWith(format: fc.Arbitrary<string>): fc.Arbitrary<CellStyle> {
  return ownOnly<CellStyle>({
    font: anyFont,
    fill: anyColor,
    borders: anyBorders,
    alignment: anyAlignment,
    format,
    unlocked: fc.constant(true),
  });
}

/** Any of these properties, at least one. */
function ownOnly<T>(model: { [Key in keyof T]-?: fc.Arbitrary<NonNullable<T[Key]>> }): fc.Arbitrary<T> {
  const anySubset = fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<T & object>;
  return anySubset.filter((own) => Object.keys(own).length > 0);
}
