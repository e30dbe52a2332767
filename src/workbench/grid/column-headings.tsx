import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { columnName } from '../../workbook/address';
import { headings, useGridStyles } from './grid-styles';
import type { GridView } from './grid-view';
import { sizeOf, startOf } from './tracks';

interface ColumnHeadingsProps {
  readonly view: GridView;
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly selectAll: string;
  readonly onSelectAll: () => void;
}

/** The letters over the columns. */
export const ColumnHeadings = memo(function ColumnHeadings(props: ColumnHeadingsProps) {
  const { view, fromColumn, toColumn, selectedFrom, selectedTo, selectAll, onSelectAll } = props;
  const styles = useGridStyles();
  const { columns } = view.geometry;
  const frozen = view.sheet.freeze.columns;
  const shown = [...Array(frozen).keys(), ...range(Math.max(frozen, fromColumn), toColumn)].filter(
    (column) => sizeOf(columns, column) > 0,
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.headingRow}
      style={{ width: headings.width + startOf(columns, columns.count) }}
    >
      <div
        role="columnheader"
        className={mergeClasses(styles.heading, styles.stickyHeading)}
        style={{ width: headings.width }}
      >
        <button type="button" tabIndex={-1} className={styles.corner} title={selectAll} onClick={onSelectAll}>
          <span className={styles.unseen}>{selectAll}</span>
        </button>
      </div>
      {shown.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          data-column={column}
          className={mergeClasses(
            styles.heading,
            column < frozen ? styles.frozen : styles.free,
            column >= selectedFrom && column <= selectedTo && styles.headingSelected,
          )}
          style={{
            left: headings.width + startOf(columns, column),
            width: sizeOf(columns, column),
            height: headings.height,
          }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
});

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
