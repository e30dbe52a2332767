import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { WorkbenchText } from '../text/workbench-text';
import type { Position } from '../workbook/address';
import { cellName, parseCellName } from '../workbook/address';
import { printFormula } from '../workbook/expression/print-formula';
import type { Cell } from '../workbook/sheet';
import { editText } from './cell-text';
import type { Editing } from './editing';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    gap: '4px',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: {
    height: '28px',
    boxSizing: 'border-box',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  name: { width: '84px', flexShrink: 0, textAlign: 'center' },
  content: { flex: '1 1 0', minWidth: 0 },
  note: {
    alignSelf: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: '12px',
    fontFamily: tokens.fontFamilyBase,
  },
});

interface FormulaBarProps {
  readonly text: WorkbenchText;
  readonly cell: Cell | null;
  readonly place: Position;
  readonly editing: Editing | null;
  readonly isLocked: boolean;
  readonly onGo: (place: Position) => void;
  readonly onEdit: () => void;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
}

/** The address of the active cell and what it holds, whole. */
export function FormulaBar(props: FormulaBarProps) {
  const { text, cell, place, editing, isLocked } = props;
  const styles = useStyles();
  const [address, setAddress] = useState<string | null>(null);
  const shownAddress = address ?? cellName(place);
  const isFormula = cell?.formula !== undefined;
  return (
    <div className={styles.bar}>
      <input
        className={`${styles.field} ${styles.name}`}
        aria-label={text.nameBox}
        value={shownAddress}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setAddress(target.value)}
        onBlur={() => setAddress(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          const to = parseCellName(shownAddress.trim());
          setAddress(null);
          if (to !== null) props.onGo(to);
        }}
      />
      <input
        className={`${styles.field} ${styles.content}`}
        aria-label={text.formulaBar}
        readOnly={isLocked || isFormula}
        title={cell?.formula?.kind === 'foreign' ? text.foreignFormula : undefined}
        value={editing?.text ?? contentOf(cell)}
        spellCheck={false}
        onFocus={() => {
          if (!isLocked && !isFormula) props.onEdit();
        }}
        onChange={({ target }) => props.onText(target.value)}
        onKeyDown={(event) => {
          // Tab leaves the line, and leaving writes what was typed.
          if (event.key !== 'Tab') props.onKeyDown(event);
        }}
        onBlur={props.onLeave}
      />
      {cell?.formula?.kind === 'foreign' && (
        <span className={styles.note} title={text.foreignFormula}>
          ƒ ≠
        </span>
      )}
    </div>
  );
}

function contentOf(cell: Cell | null): string {
  if (cell === null) return '';
  const { formula } = cell;
  if (formula === undefined) return editText(cell.value, cell.style);
  return `=${formula.kind === 'foreign' ? formula.text : printFormula(formula)}`;
}
