import type { Area } from '../../../src/workbook/address';
import type { Argument, HostObject, Scalar } from '../protocol/host-object';
import { aFlag, aNumber, aText, invalidArgument, scalar } from '../protocol/host-object';
import type { Json } from '../protocol/wire';
import type { CellFormat, Line, Side } from '../model/cell-format';
import type { HostSheet } from '../model/host-workbook';
import { formatAt, setFormat } from '../model/sheet-cells';
import { mayFormat } from './sheet-guard';

export function rangeFormatApi(sheet: HostSheet, area: Area): HostObject {
  const look = <Key extends keyof CellFormat>(key: Key, check: (value: Argument) => CellFormat[Key]): Scalar =>
    scalar(
      () => formatAt(sheet, area.from.row, area.from.column)[key] as Json,
      (value) => {
        mayFormat(sheet, 'RangeFormat');
        const own = check(value);
        setFormat(sheet, area, (old) => ({ ...old, [key]: own }));
      },
    );
  const font: HostObject = {
    type: 'RangeFont',
    scalars: {
      name: look('fontName', aText),
      size: look('fontSize', aNumber),
      color: look('fontColor', aColor),
      bold: look('bold', aFlag),
      italic: look('italic', aFlag),
      underline: look('underline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
    },
  };
  return {
    type: 'RangeFormat',
    scalars: {
      horizontalAlignment: look('horizontal', (value) => oneOf(value, ['General', 'Left', 'Center', 'Right'])),
      verticalAlignment: look('vertical', (value) => oneOf(value, ['Top', 'Center', 'Bottom'])),
      wrapText: look('wrap', aFlag),
      indentLevel: look('indent', (value) => within(aNumber(value), 0, 250)),
      columnWidth: size(sheet, sheet.widths, area.from.column, area.to.column, 1791),
      rowHeight: size(sheet, sheet.heights, area.from.row, area.to.row, 409.5),
      useStandardWidth: standard(sheet, sheet.widths),
      useStandardHeight: standard(sheet, sheet.heights),
    },
    parts: {
      font: () => font,
      fill: () => ({ type: 'RangeFill', scalars: { color: look('fill', aColor) } }),
      protection: () => ({ type: 'FormatProtection', scalars: { locked: look('locked', aFlag) } }),
      borders: () => ({
        type: 'RangeBorderCollection',
        scalars: {},
        item: (key) => borderApi(sheet, area, aText(key)),
      }),
    },
    methods: {
      autofitRows: () => {
        mayFormat(sheet, 'RangeFormat.autofitRows');
        for (const row of [...sheet.heights.keys()]) {
          if (row >= area.from.row && row <= area.to.row) sheet.heights.delete(row);
        }
        return undefined;
      },
    },
  };
}

/** Which sides of which cells a border of a range is. */
const sides: Readonly<Record<string, (area: Area) => readonly (readonly [Side, Area])[]>> = {
  EdgeTop: ({ from, to }) => [['top', { from, to: { ...to, row: from.row } }]],
  EdgeBottom: ({ from, to }) => [['bottom', { from: { ...from, row: to.row }, to }]],
  EdgeLeft: ({ from, to }) => [['left', { from, to: { ...to, column: from.column } }]],
  EdgeRight: ({ from, to }) => [['right', { from: { ...from, column: to.column }, to }]],
  InsideHorizontal: ({ from, to }) => [
    ['bottom', { from, to: { ...to, row: to.row - 1 } }],
    ['top', { from: { ...from, row: from.row + 1 }, to }],
  ],
  InsideVertical: ({ from, to }) => [
    ['right', { from, to: { ...to, column: to.column - 1 } }],
    ['left', { from: { ...from, column: from.column + 1 }, to }],
  ],
};
const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];

function borderApi(sheet: HostSheet, area: Area, name: string): HostObject {
  const places = sides[name]?.(area);
  if (places === undefined) throw invalidArgument();
  const property = (key: keyof Line, check: (value: Argument) => string): Scalar =>
    scalar(
      () => null,
      (value) => {
        mayFormat(sheet, 'RangeBorder');
        const own = check(value);
        for (const [side, cells] of places) {
          setFormat(sheet, cells, (old) => {
            const line = old[side] ?? { style: 'Continuous', weight: 'Thin', color: '#000000' };
            return { ...old, [side]: key === 'style' && own === 'None' ? null : { ...line, [key]: own } };
          });
        }
      },
    );
  return {
    type: 'RangeBorder',
    scalars: {
      style: property('style', (value) => oneOf(value, lineStyles)),
      weight: property('weight', (value) => oneOf(value, ['Hairline', 'Thin', 'Medium', 'Thick'])),
      color: property('color', aColor),
    },
  };
}

function size(sheet: HostSheet, sizes: Map<number, number>, first: number, last: number, most: number): Scalar {
  return scalar(
    () => sizes.get(first) ?? 0,
    (value) => {
      mayFormat(sheet, 'RangeFormat');
      if (last - first > 100_000) throw invalidArgument();
      const own = within(aNumber(value), 0, most);
      for (let at = first; at <= last; at += 1) sizes.set(at, own);
    },
  );
}

function standard(sheet: HostSheet, sizes: Map<number, number>): Scalar {
  return scalar(
    () => sizes.size === 0,
    (value) => {
      mayFormat(sheet, 'RangeFormat');
      if (aFlag(value)) sizes.clear();
    },
  );
}

export function aColor(value: Argument | undefined): string {
  const color = aText(value);
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw invalidArgument();
  return color.toUpperCase();
}

export function oneOf(value: Argument | undefined, allowed: readonly string[]): string {
  const own = aText(value);
  if (!allowed.includes(own)) throw invalidArgument();
  return own;
}

export function within(value: number, least: number, most: number): number {
  if (value < least || value > most) throw invalidArgument();
  return value;
}
