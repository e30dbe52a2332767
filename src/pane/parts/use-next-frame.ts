import { useEffect, useRef } from 'react';

/** Does something in the next frame, while it is wanted; drawings in between do not put it off. */
export function useNextFrame(act: (() => void) | null): void {
  const latest = useRef(act);
  const pending = useRef(0);
  useEffect(() => {
    latest.current = act;
    if (act === null || pending.current !== 0) return;
    pending.current = requestAnimationFrame(() => {
      pending.current = 0;
      latest.current?.();
    });
  });
  useEffect(() => () => cancelAnimationFrame(pending.current), []);
}
