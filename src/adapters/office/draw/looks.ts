import { areaName } from '../../../workbook/address';
import type { Sheet } from '../../../workbook/sheet';
import type { Alignment, BorderLine, Borders, Font, LineStyle } from '../../../workbook/style';
import { baseFont } from '../../../workbook/style';
import type { DrawStep } from './draw-step';
import { propertyBytes, rangeBytes } from './draw-step';
import type { Run } from './runs';
import { runsOf } from './runs';

/** The look of the whole sheet, then what differs from it, kind by kind, over rectangles of cells that look alike. */
export function lookSteps(sheet: Sheet): readonly DrawStep[] {
  return [
    base,
    ...runsOf(sheet, (cell) => cell.style?.font ?? null).map(fontStep),
    ...runsOf(sheet, (cell) => (cell.style?.fill === undefined ? null : fillOf(cell.style.fill))).map(fillStep),
    ...runsOf(sheet, (cell) => cell.style?.alignment ?? null).map(alignmentStep),
    ...runsOf(sheet, (cell) => cell.style?.borders ?? null).flatMap(borderSteps),
    ...runsOf(sheet, (cell) => (cell.style?.unlocked === true ? unlocked : null)).map(unlockedStep),
  ];
}

const base: DrawStep = {
  bytes: rangeBytes + 6 * propertyBytes,
  apply: (sheet) => {
    const { font } = sheet.getRange().format;
    font.name = baseFont.name;
    font.size = baseFont.size;
    font.color = `#${baseFont.color}`;
    font.bold = false;
    font.italic = false;
    // A link has brought a look of its own.
    font.underline = 'None';
  },
};

function fontStep({ area, shared }: Run<Font>): DrawStep {
  return {
    bytes: rangeBytes + Object.keys(shared).length * propertyBytes,
    apply: (sheet) => {
      const { font } = sheet.getRange(areaName(area)).format;
      if (shared.name !== undefined) font.name = shared.name;
      if (shared.size !== undefined) font.size = shared.size;
      if (shared.color !== undefined) font.color = `#${shared.color}`;
      if (shared.bold) font.bold = true;
      if (shared.italic) font.italic = true;
      if (shared.underline) font.underline = 'Single';
    },
  };
}

interface Fill {
  readonly color: string;
}

const fills = new Map<string, Fill>();

/** The same object for the same colour: runs are found by what they share. */
function fillOf(color: string): Fill {
  const fill = fills.get(color) ?? { color };
  fills.set(color, fill);
  return fill;
}

function fillStep({ area, shared }: Run<Fill>): DrawStep {
  return {
    bytes: rangeBytes + propertyBytes,
    apply: (sheet) => {
      sheet.getRange(areaName(area)).format.fill.color = `#${shared.color}`;
    },
  };
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function alignmentStep({ area, shared }: Run<Alignment>): DrawStep {
  return {
    bytes: rangeBytes + Object.keys(shared).length * propertyBytes,
    apply: (sheet) => {
      const { format } = sheet.getRange(areaName(area));
      if (shared.horizontal !== undefined) format.horizontalAlignment = horizontal[shared.horizontal];
      if (shared.vertical !== undefined) format.verticalAlignment = vertical[shared.vertical];
      if (shared.wrap) format.wrapText = true;
      if (shared.indent !== undefined) format.indentLevel = shared.indent;
    },
  };
}

const unlocked = {};

function unlockedStep({ area }: Run<object>): DrawStep {
  return {
    bytes: rangeBytes + propertyBytes,
    apply: (sheet) => {
      sheet.getRange(areaName(area)).format.protection.locked = false;
    },
  };
}

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/**
 * A line inside a rectangle belongs to the cells on both sides of it: where these would have different lines, the
 * rectangle is drawn row by row, or column by column.
 */
function borderSteps({ area, shared }: Run<Borders>): readonly DrawStep[] {
  const { from, to } = area;
  if (to.row > from.row && !isSameLine(shared.top, shared.bottom)) {
    return Array.from({ length: to.row - from.row + 1 }, (_, at) => {
      const row = from.row + at;
      return { area: { from: { ...from, row }, to: { ...to, row } }, shared };
    }).flatMap(borderSteps);
  }
  if (to.column > from.column && !isSameLine(shared.left, shared.right)) {
    return Array.from({ length: to.column - from.column + 1 }, (_, at) => {
      const column = from.column + at;
      return { area: { from: { ...from, column }, to: { ...to, column } }, shared };
    }).flatMap(borderSteps);
  }
  const edges: readonly (readonly [Edge, BorderLine | undefined])[] = [
    ['EdgeTop', shared.top],
    ['EdgeBottom', shared.bottom],
    ['EdgeLeft', shared.left],
    ['EdgeRight', shared.right],
    ...(to.row > from.row ? ([['InsideHorizontal', shared.top]] as const) : []),
    ...(to.column > from.column ? ([['InsideVertical', shared.left]] as const) : []),
  ];
  return [
    {
      bytes: rangeBytes + edges.length * 3 * propertyBytes,
      apply: (sheet) => {
        const { borders } = sheet.getRange(areaName(area)).format;
        for (const [edge, line] of edges) {
          if (line === undefined) continue;
          const border = borders.getItem(edge);
          const { style, weight } = lineLooks[line.line];
          border.style = style;
          // A double line has one weight only.
          if (style !== 'Double') border.weight = weight;
          border.color = `#${line.color}`;
        }
      },
    },
  ];
}

const lineLooks = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
} as const satisfies Readonly<Record<LineStyle, object>>;

function isSameLine(one: BorderLine | undefined, other: BorderLine | undefined): boolean {
  return one?.line === other?.line && one?.color === other?.color;
}
