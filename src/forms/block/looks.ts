import type { Alignment, Borders, CellStyle } from '../../workbook/style';

/** The one palette of our sheets. Colour is never the only sign: a word or a mark says the same. */
export const palette = {
  ink: '1F2937',
  muted: '4B5563',
  accent: '1F4E79',
  accentSoft: 'DCE6F1',
  band: 'EEF3F8',
  line: 'BFC8D2',
  input: 'FFF8D6',
  calculated: 'E8F1FA',
  blocked: 'E5E7EB',
  white: 'FFFFFF',
  good: 'DDF3E1',
  goodInk: '14532D',
  warn: 'FFE8B8',
  warnInk: '7A4B00',
  bad: 'FBD9D7',
  badInk: '8C1D18',
} as const;

/** Texts keep away from the line at their left; figures and words of a list stand in the middle. */
const text: Alignment = { horizontal: 'left', vertical: 'center', wrap: true, indent: 1 };
const middle: Alignment = { horizontal: 'center', vertical: 'center', wrap: true };

const grid: Borders = {
  left: { line: 'thin', color: palette.line },
  right: { line: 'thin', color: palette.line },
  top: { line: 'thin', color: palette.line },
  bottom: { line: 'thin', color: palette.line },
};

export const looks = {
  title: { font: { size: 14, bold: true, color: palette.accent }, alignment: { vertical: 'center' } },
  subheading: { font: { size: 12, bold: true, color: palette.accent }, alignment: { vertical: 'center' } },
  subtitle: { font: { color: palette.muted }, alignment: { vertical: 'center', wrap: true } },
  identity: { font: { size: 8, color: palette.muted } },
  /** As a text, a figure of a hidden column leaves no «###» at the edge of a printed page. */
  unseen: { font: { size: 8, color: palette.muted }, format: '@' },
  heading: {
    font: { bold: true, color: palette.white },
    fill: palette.accent,
    borders: grid,
    alignment: middle,
  },
  smallHeading: {
    font: { size: 8, bold: true, color: palette.white },
    fill: palette.accent,
    borders: grid,
    alignment: middle,
  },
  group: {
    font: { bold: true, color: palette.accent },
    fill: palette.accentSoft,
    borders: grid,
    alignment: text,
  },
  given: { borders: grid, alignment: text },
  givenCentered: { borders: grid, alignment: middle },
  input: { fill: palette.input, borders: grid, alignment: text, unlocked: true },
  inputCentered: {
    fill: palette.input,
    borders: grid,
    alignment: middle,
    unlocked: true,
  },
  calculated: {
    font: { color: palette.accent },
    fill: palette.calculated,
    borders: grid,
    alignment: middle,
  },
  calculatedText: {
    font: { color: palette.accent },
    fill: palette.calculated,
    borders: grid,
    alignment: text,
  },
  blocked: { fill: palette.blocked, borders: grid },
  total: {
    font: { bold: true },
    fill: palette.band,
    borders: grid,
    alignment: middle,
  },
  totalText: { font: { bold: true }, fill: palette.band, borders: grid, alignment: text },
  hint: { font: { size: 9, color: palette.muted }, borders: grid, alignment: text },
  plain: { alignment: { vertical: 'top' } },
  link: { font: { color: palette.accent, underline: true }, borders: grid, alignment: text },
  linkCentered: {
    font: { color: palette.accent, underline: true },
    borders: grid,
    alignment: middle,
  },
  banner: {
    font: { size: 12, bold: true, color: palette.accent },
    fill: palette.band,
    borders: grid,
    alignment: text,
  },
  remark: { font: { color: palette.muted }, alignment: { vertical: 'center' } },
  signature: { font: { color: palette.ink }, alignment: { vertical: 'bottom' } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What a highlight makes of a cell; each goes with a word in the cell or beside it. */
export const marks = {
  good: { fill: palette.good, color: palette.goodInk },
  warning: { fill: palette.warn, color: palette.warnInk },
  bad: { fill: palette.bad, color: palette.badInk, bold: true },
  done: { fill: palette.white },
  quiet: { color: palette.muted },
} as const;
