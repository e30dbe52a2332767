import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Position } from '../../workbook/address';
import { ChartPicture } from './chart-picture';
import { ColumnHeadings } from './column-headings';
import type { Cursor } from './cursor';
import { originOf, selectedArea } from './cursor';
import { GridRow } from './grid-row';
import { headings, useGridStyles } from './grid-styles';
import type { GridView } from './grid-view';
import { scrolledToCell } from './scroll-to-cell';
import { sizeOf, startOf } from './tracks';
import { useDrawnRows } from './use-drawn-rows';
import { measure, useShownWindow } from './use-window';
import type { Workbook } from '../../workbook/workbook';

export interface SheetGridProps {
  readonly workbook: Workbook;
  readonly view: GridView;
  readonly label: string;
  readonly cursor: Cursor;
  /** What the active cell shows besides its value: the editor, the options, the prompt. */
  readonly activeContent: ReactNode;
  readonly activeLabel: string;
  readonly onCursor: (cursor: Cursor) => void;
  readonly selectAll: string;
  readonly onSelectAll: () => void;
  readonly onOpenCell: () => void;
  readonly onFollowLink: (place: Position) => void;
  readonly onKeyDown: (event: KeyboardEvent, page: number) => void;
  readonly onCopy: (data: DataTransfer) => void;
  readonly onPaste: (data: DataTransfer) => void;
}

/** A sheet with headings and frozen panes; only what is in view is drawn. One cell takes part in the order of Tab. */
export function SheetGrid(props: SheetGridProps) {
  const { workbook, view, label, cursor, activeContent, activeLabel } = props;
  const styles = useGridStyles();
  const root = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const { fromRow, toRow, fromColumn, toColumn, follow, measured } = useShownWindow(root, view);
  const { sheet, geometry } = view;
  const frozenHeight = startOf(geometry.rows, sheet.freeze.rows);
  const area = selectedArea(cursor, geometry);
  const active = cursor.anchor;

  const shownSheet = useRef(sheet.name);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const before = measured.current ?? measure(element);
    const start = shownSheet.current === sheet.name ? before : { ...before, top: 0, left: 0 };
    shownSheet.current = sheet.name;
    const after = scrolledToCell(start, view, cursor.head);
    measured.current = after;
    // Not even asked where nothing is to be scrolled: the page would be laid out for it.
    if (after.top !== before.top || after.left !== before.left) element.scrollTo(after.left, after.top);
    // Scrolling follows the cursor, not every change of the sheet.
  }, [cursor, sheet.name]);
  useEffect(() => {
    const element = root.current;
    if (!wantsFocus.current || element === null) return;
    const now = document.activeElement;
    // An editor or a list inside the sheet keeps the focus.
    if (now !== null && now !== element && element.contains(now) && !now.matches('[role=gridcell]')) return;
    element.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus({ preventScroll: true });
  });

  const heads = numbers(0, sheet.freeze.rows - 1).filter((at) => sizeOf(geometry.rows, at) > 0);
  const bodies = rowsOf(view, fromRow, toRow, active.row);
  // The active row first: it has the focus.
  const wanted = new Set([active.row, ...heads, ...bodies]);
  const drawing = useDrawnRows(wanted, { view, fromColumn, toColumn });
  const row = (at: number, isHead: boolean): ReactNode => {
    const look = drawing.rows.get(at);
    if (look === undefined) return null;
    const isActive = at === active.row;
    const isInside = at >= area.from.row && at <= area.to.row;
    return (
      <GridRow
        key={at}
        view={look.view}
        row={at}
        above={frozenHeight}
        isHead={isHead}
        fromColumn={look.fromColumn}
        toColumn={look.toColumn}
        activeColumn={isActive ? active.column : -1}
        activeContent={isActive ? activeContent : null}
        activeLabel={isActive ? activeLabel : undefined}
        selectedFrom={isInside ? area.from.column : -1}
        selectedTo={isInside ? area.to.column : -1}
      />
    );
  };

  const select = (event: MouseEvent, stretch: boolean): void => {
    const place = placeOf(event);
    if (place === null) return;
    const origin = originOf(geometry, place);
    props.onCursor(stretch ? { anchor: cursor.anchor, head: place } : { anchor: origin, head: origin });
  };

  return (
    <div
      ref={root}
      role="grid"
      aria-label={label}
      aria-rowcount={geometry.rows.count + 1}
      aria-colcount={geometry.columns.count}
      aria-multiselectable
      className={styles.root}
      onScroll={follow}
      onFocus={() => (wantsFocus.current = true)}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget !== null && !root.current?.contains(relatedTarget)) wantsFocus.current = false;
      }}
      onMouseDown={(event) => {
        if (isControl(event.target) || event.button !== 0) return;
        wantsFocus.current = true;
        // The cell is focused once it is the active one.
        event.preventDefault();
        select(event, event.shiftKey);
      }}
      onMouseMove={(event) => {
        if (event.buttons === 1 && !isControl(event.target)) select(event, true);
      }}
      onClick={(event) => {
        const place = placeOf(event);
        const isLink = event.target instanceof HTMLElement && event.target.dataset['link'] !== undefined;
        if (isLink && place !== null) props.onFollowLink(place);
      }}
      onDoubleClick={(event) => {
        if (!isControl(event.target) && placeOf(event) !== null) props.onOpenCell();
      }}
      onKeyDown={(event) => {
        wantsFocus.current = true;
        props.onKeyDown(event, rowsAPage(root.current));
      }}
      onCopy={(event) => {
        if (isControl(event.target)) return;
        event.preventDefault();
        props.onCopy(event.clipboardData);
      }}
      onPaste={(event) => {
        if (isControl(event.target)) return;
        event.preventDefault();
        props.onPaste(event.clipboardData);
      }}
    >
      <div
        className={mergeClasses(styles.head, sheet.freeze.rows > 0 && styles.frozenLine)}
        style={{ width: headings.width + startOf(geometry.columns, geometry.columns.count) }}
        role="rowgroup"
      >
        <ColumnHeadings
          view={view}
          fromColumn={fromColumn}
          toColumn={toColumn}
          selectedFrom={area.from.column}
          selectedTo={area.to.column}
          selectAll={props.selectAll}
          onSelectAll={props.onSelectAll}
        />
        {heads.map((at) => row(at, true))}
      </div>
      <div
        role="rowgroup"
        className={styles.body}
        style={{
          height: startOf(geometry.rows, geometry.rows.count) - frozenHeight,
          width: headings.width + startOf(geometry.columns, geometry.columns.count),
        }}
      >
        {bodies.map((at) => row(at, false))}
        {(drawing.state === 'done' ? sheet.charts : []).map((chart, at) => (
          // A grid has nothing but rows of cells: a picture over them is a cell of a row of its own.
          <div key={at} role="row">
            <div role="gridcell">
              <ChartPicture chart={chart} workbook={workbook} view={view} above={frozenHeight} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The rows in view, the active one, and those where a merge that reaches into view begins. */
function rowsOf({ sheet, geometry }: GridView, from: number, to: number, active: number): readonly number[] {
  const rows = new Set(numbers(from, to).filter((at) => sizeOf(geometry.rows, at) > 0));
  if (active >= sheet.freeze.rows) rows.add(active);
  for (const merge of geometry.merges) {
    if (merge.from.row >= sheet.freeze.rows && merge.from.row < from && merge.to.row >= from) rows.add(merge.from.row);
  }
  return [...rows].sort((a, b) => a - b);
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

function rowsAPage(element: HTMLElement | null): number {
  return Math.max(1, Math.floor(((element?.clientHeight ?? 400) - headings.height) / 22) - 1);
}

function placeOf({ target }: MouseEvent): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = cell?.dataset['cell']?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

/** Editors, options and buttons inside a cell mind their own events. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('textarea, input, button, [role=listbox], [data-own]') !== null;
}
