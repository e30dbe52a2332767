import { useEffect } from 'react';

/** Marks a part of the page that F6 goes to. */
export const regionMark = { 'data-region': '' } as const;

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** F6 goes from part to part of the page and Shift+F6 back, as in Office; each part remembers where one was in it. */
export function useRegions(): void {
  useEffect(() => {
    const places = new WeakMap<Element, Element>();
    const keyDown = (event: KeyboardEvent): void => {
      // A dialog holds the focus until it is answered.
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || document.querySelector('dialog[open]') !== null)
        return;
      event.preventDefault();
      // The part that was left must not take the key for its own, and the focus back with it.
      event.stopPropagation();
      const regions = [...document.querySelectorAll('[data-region]')].filter(isSeen);
      const from = document.activeElement;
      const here = regions.findIndex((region) => region.contains(from));
      const start = regions[here];
      if (start !== undefined && from !== null) places.set(start, from);
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(here === -1 ? 0 : here + step + regions.length) % regions.length];
      if (next !== undefined) enter(next, places.get(next));
    };
    // Before anything on the page takes the key: it works from an editor too.
    window.addEventListener('keydown', keyDown, true);
    return () => window.removeEventListener('keydown', keyDown, true);
  }, []);
}

function enter(region: Element, before: Element | undefined): void {
  const cell = region.querySelector('[role=gridcell][tabindex="0"]');
  const first = [...region.querySelectorAll(focusable)].find(isSeen);
  const to = cell ?? (before !== undefined && region.contains(before) && isSeen(before) ? before : first);
  if (to instanceof HTMLElement) to.focus();
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
