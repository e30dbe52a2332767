import type { Direction } from './grid/cursor';

/** What a key asks of a sheet, as in every spreadsheet. */
export type KeyAction =
  | {
      readonly kind: 'move';
      readonly direction: Direction;
      readonly by: 'cell' | 'edge' | 'page';
      readonly stretch: boolean;
    }
  | { readonly kind: 'goto'; readonly to: 'rowStart' | 'sheetStart' | 'sheetEnd'; readonly stretch: boolean }
  | { readonly kind: 'edit' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'options' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'sheet'; readonly step: 1 | -1 };

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Null: the key is left to the page. */
export function keyAction(event: PressedKey): KeyAction | null {
  const { key, shiftKey: stretch, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const direction = arrows[key];
  if (direction !== undefined) {
    if (altKey) return direction === 'down' ? { kind: 'options' } : null;
    return { kind: 'move', direction, by: control ? 'edge' : 'cell', stretch };
  }
  switch (key) {
    case 'Enter':
      if (control) return { kind: 'follow' };
      return { kind: 'move', direction: stretch ? 'up' : 'down', by: 'cell', stretch: false };
    case 'PageUp':
    case 'PageDown':
      if (control) return { kind: 'sheet', step: key === 'PageUp' ? -1 : 1 };
      return { kind: 'move', direction: key === 'PageUp' ? 'up' : 'down', by: 'page', stretch };
    case 'Home':
      return { kind: 'goto', to: control ? 'sheetStart' : 'rowStart', stretch };
    case 'End':
      return { kind: 'goto', to: 'sheetEnd', stretch };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
  }
  if (control && !altKey) return /^[aф]$/i.test(key) ? { kind: 'selectAll' } : null;
  return key.length === 1 && !altKey ? { kind: 'typed', text: key } : null;
}
