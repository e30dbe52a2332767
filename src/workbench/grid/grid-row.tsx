import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { GridCell } from './grid-cell';
import { headings, useGridStyles } from './grid-styles';
import type { GridView } from './grid-view';
import { sizeOf, startOf } from './tracks';

interface GridRowProps {
  readonly view: GridView;
  readonly row: number;
  /** Pixels above it that its container does not have. */
  readonly above: number;
  readonly isHead: boolean;
  readonly fromColumn: number;
  readonly toColumn: number;
  /** The active column, drawn wherever it is; -1: not in this row. */
  readonly activeColumn: number;
  readonly activeContent: ReactNode;
  readonly activeLabel: string | undefined;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** A row of the grid; drawn anew only when something of it changes. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { view, row, above, isHead, activeColumn, activeContent, activeLabel, selectedFrom, selectedTo } = props;
  const styles = useGridStyles();
  const { rows, columns } = view.geometry;
  const top = startOf(rows, row) - above;
  const isSelected = (column: number): boolean => column >= selectedFrom && column <= selectedTo;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={mergeClasses(styles.row, isHead ? styles.headRow : styles.bodyRow)}
      style={{
        ...(!isHead && { top }),
        height: sizeOf(rows, row),
        width: headings.width + startOf(columns, columns.count),
        ...(activeColumn >= 0 && { zIndex: 1 }),
      }}
    >
      <div
        role="rowheader"
        className={mergeClasses(styles.heading, styles.stickyHeading, selectedFrom >= 0 && styles.headingSelected)}
        style={{ width: headings.width }}
        data-row={row}
      >
        {row + 1}
      </div>
      {columnsOf(props).map((column) => (
        <GridCell
          key={column}
          view={view}
          styles={styles}
          row={row}
          column={column}
          isFrozen={column < view.sheet.freeze.columns}
          isSelected={isSelected(column)}
          active={column === activeColumn ? (activeContent ?? '') : null}
          label={column === activeColumn ? activeLabel : undefined}
        />
      ))}
    </div>
  );
});

/** Frozen columns, those in view, the active one, and where a merge that reaches into view begins. */
function columnsOf({ view, row, fromColumn, toColumn, activeColumn }: GridRowProps): readonly number[] {
  const { geometry, sheet } = view;
  const drawn = new Set<number>();
  const add = (column: number): void => {
    const merge = geometry.mergeAt(row, column);
    if (merge !== null && merge.from.row !== row) return;
    const first = merge?.from.column ?? column;
    if (sizeOf(geometry.columns, first) > 0 || merge !== null) drawn.add(first);
  };
  for (let column = 0; column < sheet.freeze.columns; column += 1) add(column);
  for (let column = Math.max(fromColumn, sheet.freeze.columns); column <= toColumn; column += 1) add(column);
  if (activeColumn >= 0) add(activeColumn);
  return [...drawn].sort((a, b) => a - b);
}
