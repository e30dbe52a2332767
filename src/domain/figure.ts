import type { Place } from './place';

/** A number that somebody was asked for. Blank, zero and unreadable are three different things. */
export type Figure<Value = number> =
  | { readonly state: 'given'; readonly value: Value; readonly place: Place | null }
  | { readonly state: 'blank'; readonly place: Place | null }
  | { readonly state: 'unreadable'; readonly place: Place | null; readonly shown: string };

export function valueOfFigure<Value>(figure: Figure<Value>): Value | null {
  return figure.state === 'given' ? figure.value : null;
}
