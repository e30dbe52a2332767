import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LiveWorkbook } from '../app/live-workbook';
import type { Language } from '../text/language';
import { workbenchText } from '../text/workbench-text';
import { cellName } from '../workbook/address';
import { cellText, editText } from './cell-text';
import { copiedText, paste } from './clipboard';
import type { Editing, Entry } from './editing';
import { enterText, enterValue } from './editing';
import { FormulaBar } from './formula-bar';
import { ActiveContent } from './grid/active-content';
import { cursorAt, neighbour, originOf, selectedArea } from './grid/cursor';
import { SheetGrid } from './grid/sheet-grid';
import { optionsOf, validationAt } from './judge-typed';
import { keyAction } from './key-action';
import { moved, tabbed } from './moves';
import { RejectedDialog } from './rejected-dialog';
import { SheetTabs } from './sheet-tabs';
import { useShownSheet } from './use-live-workbook';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 0, minHeight: 0 },
});

interface SheetAreaProps {
  readonly document: LiveWorkbook;
  readonly language: Language;
  readonly onMessage: (message: string) => void;
}

type Rejected = Extract<Entry, { kind: 'rejected' }> & { readonly editing: Editing };

/** The workbook itself: the line with the content of the cell, the sheet, the tabs of the sheets. */
export function SheetArea({ document, language, onMessage }: SheetAreaProps) {
  const styles = useStyles();
  const text = workbenchText(language);
  const { workbook, sheet, view, cursor, setCursor, openSheet } = useShownSheet(document);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [openOptions, setOpenOptions] = useState(false);
  const [rejected, setRejected] = useState<Rejected | null>(null);
  /** After Escape Tab goes on through the page instead of the inputs of the sheet. */
  const isLeaving = useRef(false);
  const area = useRef<HTMLDivElement>(null);
  const place = cursor.anchor;
  const cell = view.cellAt(place.row, place.column);
  const validation = validationAt(sheet, place);
  const options = optionsOf(validation, workbook, sheet, place);
  const isLocked = sheet.protection === 'inputsOnly' && cell?.style?.unlocked !== true;
  const shown = cell === null ? '' : cellText(cell.value, cell.style);

  const content = cell === null ? '' : editText(cell.value, cell.style);

  const open = (next: Editing): void => {
    setOpenOptions(false);
    if (isLocked) onMessage(text.cellIsLocked(cellName(place)));
    else setEditing(next);
  };
  const edit = (where: Editing['where']): void => open({ text: content, mode: 'opened', where });
  const settle = (entry: Entry, from: Editing, then: () => void): void => {
    if (entry.kind === 'rejected') {
      setRejected({ ...entry, editing: from });
      return;
    }
    setEditing(null);
    if (entry.kind === 'refused') onMessage(entry.message);
    else then();
  };
  const commit = (then: () => void): void => {
    if (editing === null) return;
    // What was only looked at is not written anew: that would be a step to undo.
    const entry: Entry =
      editing.text === content ? { kind: 'written' } : enterText(document, sheet, place, editing.text, language);
    settle(entry, editing, then);
  };
  const choose = (option: string): void => {
    setOpenOptions(false);
    settle(
      enterText(document, sheet, place, option, language),
      { text: option, mode: 'opened', where: 'cell' },
      () => undefined,
    );
  };
  const clear = (): void => {
    const { from, to } = selectedArea(cursor, view.geometry);
    const cells = [];
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        if ((view.cellAt(row, column)?.value ?? null) !== null) cells.push({ row, column, value: null });
      }
    }
    const written = cells.length === 0 ? null : document.typeAll(sheet.name, cells);
    if (written?.ok === false && written.problem.code === 'cellIsLocked') {
      onMessage(text.cellIsLocked(cellName(written.problem.cell)));
    }
  };
  const follow = (row: number, column: number): void => {
    const link = view.cellAt(row, column)?.link;
    if (link !== undefined) void document.select(link.sheet, link.cell);
  };
  const nextSheet = (step: 1 | -1): void => {
    const visible = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
    const next = visible[visible.indexOf(sheet) + step];
    if (next !== undefined) openSheet(next.name);
  };

  const gridKey = (event: KeyboardEvent, page: number): void => {
    if (event.target instanceof Element && event.target.closest('textarea, [role=listbox]') !== null) return;
    const wasLeaving = isLeaving.current;
    isLeaving.current = event.key === 'Escape' || (wasLeaving && (event.key === 'Tab' || event.key === 'Shift'));
    if (event.key === 'Tab') {
      if (wasLeaving) return;
      const next = tabbed(view, place, event.shiftKey ? 'left' : 'right');
      if (next === null) return;
      event.preventDefault();
      setCursor(cursorAt(next));
      return;
    }
    const action = keyAction(event);
    if (action === null) return;
    event.preventDefault();
    switch (action.kind) {
      case 'move':
      case 'goto':
      case 'selectAll':
        setCursor(moved(view, cursor, action, page));
        return;
      case 'edit':
        edit('cell');
        return;
      case 'typed':
        open({ text: action.text, mode: 'typed', where: 'cell' });
        return;
      case 'clear':
        clear();
        return;
      case 'options':
        setOpenOptions(options.length > 0 && !isLocked);
        return;
      case 'follow':
        follow(place.row, place.column);
        return;
      case 'sheet':
        nextSheet(action.step);
        return;
    }
  };

  const toSheet = (options?: FocusOptions): void =>
    area.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus(options);

  const editorKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const go = (direction: Parameters<typeof neighbour>[2]): void => {
      event.preventDefault();
      commit(() => setCursor(cursorAt(neighbour(view.geometry, place, direction))));
    };
    if (event.key === 'Escape') {
      event.preventDefault();
      setEditing(null);
    } else if (event.key === 'Enter' && !event.altKey) go(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') go(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Enter' && editing !== null) {
      event.preventDefault();
      setEditing({ ...editing, text: `${editing.text}\n` });
    } else if (editing?.mode === 'typed' && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      go(event.key === 'ArrowUp' ? 'up' : 'down');
    }
  };

  const notes = [
    ...(isLocked ? [text.lockedCell] : []),
    ...(cell?.formula?.kind === 'foreign' ? [text.foreignFormula] : []),
  ];
  const name = `${cellName(place)}: ${[shown === '' ? text.emptyCell : shown, ...notes].join(', ')}`;
  return (
    <div ref={area} className={styles.area}>
      <FormulaBar
        text={text}
        cell={cell}
        place={place}
        editing={editing?.where === 'bar' ? editing : null}
        isLocked={isLocked}
        onGo={(to) => {
          // As in Excel, what is typed next goes into the cell: the sheet brings the focus along with its cursor.
          toSheet({ preventScroll: true });
          setCursor(cursorAt(originOf(view.geometry, to)));
        }}
        onEdit={() => edit('bar')}
        onText={(typed) => editing !== null && setEditing({ ...editing, text: typed })}
        onKeyDown={(event) => {
          // What was typed is settled before the line loses the focus, which would settle it again.
          flushSync(() => editorKey(event));
          if (event.key === 'Enter' || event.key === 'Escape') toSheet();
        }}
        onLeave={() => commit(() => undefined)}
      />
      <SheetGrid
        workbook={workbook}
        view={view}
        label={text.grid(sheet.name)}
        cursor={cursor}
        activeLabel={name}
        activeContent={
          <ActiveContent
            text={text}
            label={text.formulaBar}
            editing={editing}
            options={isLocked ? [] : options}
            areOptionsOpen={openOptions}
            chosen={shown}
            prompt={isLocked ? null : (validation?.prompt ?? null)}
            onText={(typed) => editing !== null && setEditing({ ...editing, text: typed })}
            onEditorKey={editorKey}
            onLeave={() => commit(() => undefined)}
            onOptions={(state) => setOpenOptions(state === 'open')}
            onChoose={choose}
          />
        }
        onCursor={(next) => {
          setOpenOptions(false);
          setCursor(next);
        }}
        selectAll={text.selectAll}
        onSelectAll={() => setCursor(moved(view, cursor, { kind: 'selectAll' }, 1))}
        onOpenCell={() => edit('cell')}
        onFollowLink={({ row, column }) => follow(row, column)}
        onKeyDown={gridKey}
        onCopy={(data) => data.setData('text/plain', copiedText(sheet, selectedArea(cursor, view.geometry)))}
        onPaste={(data) => {
          const problem = paste(document, sheet, place, data.getData('text/plain'), language);
          if (problem !== null) onMessage(problem);
        }}
      />
      <SheetTabs workbook={workbook} active={sheet.name} label={text.sheets} onOpen={openSheet} />
      {rejected !== null && (
        <RejectedDialog
          text={text}
          alert={rejected.alert}
          onRetry={() => {
            setEditing(rejected.editing);
            setRejected(null);
          }}
          onCancel={() => {
            setEditing(null);
            setRejected(null);
          }}
          onKeep={() => {
            setRejected(null);
            settle(enterValue(document, sheet, place, rejected.value, language), rejected.editing, () => undefined);
          }}
        />
      )}
    </div>
  );
}
