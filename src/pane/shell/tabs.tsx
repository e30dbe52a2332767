import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

const useStyles = makeStyles({
  list: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    justifyContent: 'space-between',
    margin: '0 -12px',
    padding: '0 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    flexGrow: 1,
    minHeight: '44px',
    padding: '0 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
  selected: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      bottom: '-1px',
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

/** Id of the tab and of its panel: each names the other. */
export function tabId(name: string): string {
  return `tab-${name}`;
}

export function panelId(name: string): string {
  return `panel-${name}`;
}

/**
 * Tabs by the pattern of WAI-ARIA: one stop for Tab, arrows in between. Fluent's own put hidden focusable elements
 * around themselves, which accessibility checkers rightly dislike.
 */
export function Tabs<Name extends string>({
  label,
  items,
  selected,
  onSelect,
}: {
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ name }) => name === selected);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: items.length - 1 }[event.key];
    const item = next === undefined ? undefined : items[(next + items.length) % items.length];
    if (item === undefined) return;
    event.preventDefault();
    onSelect(item.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(item.name)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={go}>
      {items.map(({ name, label: text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          aria-controls={panelId(name)}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
