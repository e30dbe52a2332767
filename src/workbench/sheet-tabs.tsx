import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { Workbook } from '../workbook/workbook';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    padding: '0 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    height: '32px',
    padding: '0 14px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface SheetTabsProps {
  readonly workbook: Workbook;
  readonly active: string;
  readonly label: string;
  readonly onOpen: (sheet: string) => void;
}

/** The visible sheets; one tab takes part in the order of Tab, arrows go to the others. */
export function SheetTabs({ workbook, active, label, onOpen }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
  useEffect(() => {
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const keyDown = ({ key }: KeyboardEvent): void => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = step === 0 ? -1 : sheets.findIndex(({ name }) => name === active) + step;
    const sheet = sheets[next];
    if (sheet === undefined) return;
    onOpen(sheet.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={keyDown}>
      {sheets.map(({ name, tabColor }) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          className={mergeClasses(styles.tab, name === active && styles.active)}
          style={tabColor !== null && name !== active ? { borderBottomColor: `#${tabColor}` } : undefined}
          onClick={() => onOpen(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
