import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    top: 0,
    left: 0,
    minWidth: '100%',
    minHeight: '100%',
    boxSizing: 'border-box',
    zIndex: 5,
    padding: '1px 2px',
    border: '2px solid #107c41',
    outlineStyle: 'none',
    resize: 'none',
    overflow: 'hidden',
    font: 'inherit',
    lineHeight: 'inherit',
    color: '#1f2937',
    backgroundColor: '#fff',
    boxShadow: '0 2px 6px rgba(0, 0, 0, 0.2)',
    userSelect: 'text',
    // Grows with the text where the browser can.
    fieldSizing: 'content',
  },
});

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
}

/** The field in which a cell is typed. */
export function CellEditor({ label, text, onText, onKeyDown, onLeave }: CellEditorProps) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      aria-label={label}
      className={styles.editor}
      rows={1}
      spellCheck={false}
      value={text}
      onChange={({ target }) => onText(target.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}
