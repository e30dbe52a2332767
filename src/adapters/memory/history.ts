import type { Workbook } from '../../workbook/workbook';

/** The states of a document, newest last. Workbooks share what did not change, so that a step costs little. */
export interface Steps {
  readonly past: readonly Workbook[];
  readonly future: readonly Workbook[];
}

export const noSteps: Steps = { past: [], future: [] };

const mostSteps = 200;

/** A new step: what had been undone is gone. */
export function stepFrom({ past }: Steps, before: Workbook): Steps {
  return { past: [...past, before].slice(-mostSteps), future: [] };
}

/** One step back from `now`; null where there is none. */
export function stepBack(
  { past, future }: Steps,
  now: Workbook,
): { readonly steps: Steps; readonly to: Workbook } | null {
  const to = past.at(-1);
  return to === undefined ? null : { steps: { past: past.slice(0, -1), future: [...future, now] }, to };
}

export function stepForward(
  { past, future }: Steps,
  now: Workbook,
): { readonly steps: Steps; readonly to: Workbook } | null {
  const to = future.at(-1);
  return to === undefined ? null : { steps: { past: [...past, now], future: future.slice(0, -1) }, to };
}
