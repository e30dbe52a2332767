import type { CSSProperties } from 'react';
import type { BorderLine, Borders, CellStyle } from '../../workbook/style';
import { baseFont } from '../../workbook/style';
import type { CellValue } from '../../workbook/cell-value';
import { isCellDate, isCellError } from '../../workbook/cell-value';
import type { HighlightLook } from './highlights';

/** Sheets are paper: their own colours stand on white in every theme. */
export const paper = { background: '#ffffff', gridline: '#e1e1e1' } as const;

const known = new WeakMap<CellStyle, CSSProperties>();
const plain: CSSProperties = {};

/** Font, fill and alignment of a style; borders depend on the neighbours. */
export function lookOf(style: CellStyle | undefined): CSSProperties {
  if (style === undefined) return plain;
  const found = known.get(style);
  if (found !== undefined) return found;
  const { font, fill, alignment } = style;
  const look: CSSProperties = {
    ...(font?.name !== undefined && {
      fontFamily: `${JSON.stringify(font.name)}, Arial, "Liberation Sans", sans-serif`,
    }),
    ...(font?.size !== undefined && font.size !== baseFont.size && { fontSize: `${(font.size * 4) / 3}px` }),
    ...(font?.color !== undefined && { color: `#${font.color}` }),
    ...(font?.bold === true && { fontWeight: 700 }),
    ...(font?.italic === true && { fontStyle: 'italic' }),
    ...(font?.underline === true && { textDecoration: 'underline' }),
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
    ...(alignment?.indent !== undefined && { paddingLeft: `${3 + alignment.indent * 9}px` }),
    alignItems: vertical[alignment?.vertical ?? 'bottom'],
  };
  known.set(style, look);
  return look;
}

const vertical = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

export function highlightLook(look: HighlightLook | null): CSSProperties {
  if (look === null) return plain;
  return {
    ...(look.fill !== undefined && { backgroundColor: `#${look.fill}` }),
    ...(look.color !== undefined && { color: `#${look.color}` }),
    ...(look.bold === true && { fontWeight: 700 }),
    ...(look.italic === true && { fontStyle: 'italic' }),
    ...(look.strike === true && { textDecoration: 'line-through' }),
  };
}

/** Numbers stand right, truths and errors in the middle, texts left, unless the style says otherwise. */
export function horizontalOf(value: CellValue, style: CellStyle | undefined): 'left' | 'center' | 'right' {
  const own = style?.alignment?.horizontal;
  if (own !== undefined) return own;
  if (typeof value === 'number' || isCellDate(value)) return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
}

/** A line between two cells is drawn once, by the left or upper one. */
export function lineBetween(own: BorderLine | undefined, next: BorderLine | undefined, gridline: string): string {
  const line = own ?? next;
  if (line === undefined) return `1px solid ${gridline}`;
  const [width, kind] = strokes[line.line];
  return `${width}px ${kind} #${line.color}`;
}

const strokes: Readonly<Record<BorderLine['line'], readonly [number, string]>> = {
  hair: [1, 'dotted'],
  thin: [1, 'solid'],
  dotted: [1, 'dotted'],
  dashed: [1, 'dashed'],
  medium: [2, 'solid'],
  thick: [3, 'solid'],
  double: [3, 'double'],
};

export function bordersOf(style: CellStyle | undefined): Borders {
  return style?.borders ?? {};
}
