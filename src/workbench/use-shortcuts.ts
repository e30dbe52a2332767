import { useEffect } from 'react';
import type { History } from '../app/live-workbook';

/** Keys of the whole page; a text field keeps its own undo. Letters count by their key, whatever the layout. */
export function useShortcuts(history: History | null, save: () => void): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const inField = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (event.code === 'KeyS') save();
      else if (event.code === 'KeyO') document.getElementById('open-file')?.click();
      else if (inField || history === null) return;
      else if (event.code === 'KeyZ' && !event.shiftKey) history.undo();
      else if (event.code === 'KeyY' || event.code === 'KeyZ') history.redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', keyDown);
    return () => window.removeEventListener('keydown', keyDown);
  });
}
