import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactNode } from 'react';
import type { Cell } from '../../workbook/sheet';
import { bordersOf, highlightLook, horizontalOf, lineBetween, lookOf, paper } from './cell-look';
import { cellText } from '../cell-text';
import type { useGridStyles } from './grid-styles';
import { headings } from './grid-styles';
import type { GridView } from './grid-view';
import { boxOf, seenArea } from './sheet-geometry';

export interface GridCellProps {
  readonly view: GridView;
  readonly styles: ReturnType<typeof useGridStyles>;
  readonly row: number;
  readonly column: number;
  readonly isFrozen: boolean;
  readonly isSelected: boolean;
  /** What the active cell shows besides its value; null: it is not the active one. */
  readonly active: ReactNode | null;
  readonly label: string | undefined;
}

/** One cell, with the size of its merge where it stands for one. */
export function GridCell(props: GridCellProps) {
  const { view, styles, row, column, isFrozen, isSelected, active, label } = props;
  const { geometry, sheet } = view;
  const cell = view.cellAt(row, column);
  const seen = seenArea(geometry, { row, column });
  const box = boxOf(geometry, seen);
  const value = cell?.value ?? null;
  const style = cell?.style;
  const horizontal = horizontalOf(value, style);
  const text = cellText(value, style);
  const wraps = style?.alignment?.wrap === true || text.includes('\n');
  const overflow =
    !wraps && horizontal === 'left' && text !== '' ? overflowWidth(view, row, seen.to.column, text, box.width) : 0;
  const look: CSSProperties = {
    ...(isFrozen && { backgroundColor: paper.background }),
    ...lookOf(style),
    ...highlightLook(view.highlightOf(row, column)),
    left: headings.width + box.left,
    width: box.width,
    height: box.height,
    ...edges(view, cell, seen.to.row, seen.to.column),
  };
  const isForeign = cell?.formula?.kind === 'foreign';
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-colspan={seen.to.column > seen.from.column ? seen.to.column - seen.from.column + 1 : undefined}
      aria-rowspan={seen.to.row > seen.from.row ? seen.to.row - seen.from.row + 1 : undefined}
      aria-selected={isSelected || active !== null}
      aria-readonly={sheet.protection === 'inputsOnly' && style?.unlocked !== true ? true : undefined}
      aria-label={label}
      data-cell={`${row},${column}`}
      tabIndex={active === null ? undefined : 0}
      className={mergeClasses(
        styles.cell,
        isFrozen ? styles.frozen : styles.free,
        isFrozen && seen.to.column + 1 === sheet.freeze.columns && styles.frozenEdge,
        styles[horizontal],
        isForeign && styles.foreign,
        isSelected && active === null && styles.selected,
        active !== null && styles.active,
      )}
      style={look}
    >
      <span
        className={mergeClasses(
          styles.text,
          wraps && styles.wrapped,
          styles[horizontal],
          cell?.link !== undefined && styles.link,
        )}
        data-link={cell?.link === undefined ? undefined : ''}
        style={overflow > 0 ? { flexShrink: 0, width: box.width + overflow - 6, zIndex: 1 } : undefined}
      >
        {shownIn(text, value, box.width)}
      </span>
      {active}
    </div>
  );
}

/** A number that has no room is no shorter number. */
function shownIn(text: string, value: unknown, width: number): string {
  if (typeof value === 'string' || text.length * 7.4 <= width) return text;
  const room = Math.floor((width - 6) / 7.4);
  return typeof value === 'number' && text.includes(',') && text.length - room < text.length - text.indexOf(',')
    ? text.slice(0, room).replace(/,$/, '')
    : '#'.repeat(Math.max(1, room));
}

/** How far a text may run over the empty cells behind it. */
function overflowWidth(view: GridView, row: number, column: number, text: string, own: number): number {
  const wanted = text.length * 8.5 - own;
  let room = 0;
  for (let next = column + 1; room < wanted && next < view.geometry.columns.count; next += 1) {
    if (next === view.sheet.freeze.columns || !view.isEmpty(row, next)) break;
    room = boxOf(view.geometry, { from: { row, column: column + 1 }, to: { row, column: next } }).width;
  }
  return room;
}

/** The right and the lower line of a cell; a fill covers the gridlines. */
function edges(view: GridView, cell: Cell | null, lastRow: number, lastColumn: number): CSSProperties {
  const gridline = !view.sheet.showGridlines || cell?.style?.fill !== undefined ? 'transparent' : paper.gridline;
  const own = bordersOf(cell?.style);
  const right = bordersOf(view.cellAt(lastRow, lastColumn + 1)?.style).left;
  const below = bordersOf(view.cellAt(lastRow + 1, lastColumn)?.style).top;
  return {
    borderRight: lineBetween(own.right, right, gridline),
    borderBottom: lineBetween(own.bottom, below, gridline),
  };
}
