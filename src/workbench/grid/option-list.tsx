import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    top: '100%',
    left: 0,
    zIndex: 6,
    minWidth: '100%',
    maxWidth: '340px',
    maxHeight: '240px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    margin: '2px 0 0',
    padding: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '13px',
    fontWeight: 400,
    fontStyle: 'normal',
    textAlign: 'left',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    outlineStyle: 'none',
    cursor: 'default',
  },
  option: { padding: '6px 8px', borderRadius: tokens.borderRadiusSmall, lineHeight: '18px', minWidth: '120px' },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText' },
  },
});

interface OptionListProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly chosen: string;
  readonly onChoose: (option: string) => void;
  readonly onClose: () => void;
}

/** The drop-down of a cell. */
export function OptionList({ label, options, chosen, onChoose, onClose }: OptionListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(Math.max(0, options.indexOf(chosen)));
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    void list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const keyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -options.length, End: options.length }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(options.length - 1, Math.max(0, active + step)));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const option = options[active];
      if (option !== undefined) onChoose(option);
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`option-${active}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={keyDown}
      onBlur={onClose}
    >
      {options.map((option, at) => (
        <div
          key={option}
          id={`option-${at}`}
          role="option"
          aria-selected={option === chosen}
          className={mergeClasses(styles.option, at === active && styles.active)}
          onMouseEnter={() => setActive(at)}
          // Before the list loses the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(option);
          }}
        >
          {option}
        </div>
      ))}
    </div>
  );
}
