import type { Borders, CellStyle } from '../../workbook/style';

/** The one palette of our sheets. Colour is never the only sign: a word or a mark says the same. */
export const palette = {
  ink: '1F2937',
  muted: '4B5563',
  accent: '1F4E79',
  accentSoft: 'DCE6F1',
  band: 'EEF3F8',
  line: 'BFC8D2',
  input: 'FFF8D6',
  calculated: 'F3F4F6',
  blocked: 'E5E7EB',
  white: 'FFFFFF',
  good: 'DDF3E1',
  goodInk: '14532D',
  warn: 'FFE8B8',
  warnInk: '7A4B00',
  bad: 'FBD9D7',
  badInk: '8C1D18',
} as const;

const grid: Borders = {
  left: { line: 'thin', color: palette.line },
  right: { line: 'thin', color: palette.line },
  top: { line: 'thin', color: palette.line },
  bottom: { line: 'thin', color: palette.line },
};

export const looks = {
  title: { font: { size: 14, bold: true, color: palette.accent }, alignment: { vertical: 'center' } },
  subtitle: { font: { color: palette.muted }, alignment: { vertical: 'center', wrap: true } },
  identity: { font: { size: 8, color: palette.muted } },
  heading: {
    font: { bold: true, color: palette.white },
    fill: palette.accent,
    borders: grid,
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  },
  group: {
    font: { bold: true, color: palette.accent },
    fill: palette.accentSoft,
    borders: grid,
    alignment: { vertical: 'center', wrap: true },
  },
  given: { borders: grid, alignment: { vertical: 'top', wrap: true } },
  givenCentered: { borders: grid, alignment: { horizontal: 'center', vertical: 'top', wrap: true } },
  input: { fill: palette.input, borders: grid, alignment: { vertical: 'top', wrap: true }, unlocked: true },
  inputCentered: {
    fill: palette.input,
    borders: grid,
    alignment: { horizontal: 'center', vertical: 'top', wrap: true },
    unlocked: true,
  },
  calculated: {
    font: { color: palette.accent },
    fill: palette.calculated,
    borders: grid,
    alignment: { horizontal: 'center', vertical: 'top', wrap: true },
  },
  blocked: { fill: palette.blocked, borders: grid },
  total: {
    font: { bold: true },
    fill: palette.band,
    borders: grid,
    alignment: { horizontal: 'center', vertical: 'top', wrap: true },
  },
  totalText: { font: { bold: true }, fill: palette.band, borders: grid, alignment: { vertical: 'top', wrap: true } },
  hint: { font: { size: 9, color: palette.muted }, borders: grid, alignment: { vertical: 'top', wrap: true } },
  plain: { alignment: { vertical: 'top' } },
  link: { font: { color: palette.accent, underline: true }, borders: grid, alignment: { vertical: 'top', wrap: true } },
  linkCentered: {
    font: { color: palette.accent, underline: true },
    borders: grid,
    alignment: { horizontal: 'center', vertical: 'top', wrap: true },
  },
  banner: {
    font: { size: 12, bold: true, color: palette.accent },
    fill: palette.band,
    borders: grid,
    alignment: { vertical: 'center', wrap: true },
  },
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
