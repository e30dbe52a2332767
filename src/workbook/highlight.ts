import type { Area } from './address';
import type { Expression } from './expression/expression';
import type { Color } from './style';

/** A conditional format. References are relative to the first cell of the first area; earlier highlights win. */
export interface Highlight {
  readonly areas: readonly Area[];
  readonly when: Expression;
  readonly look: {
    readonly fill?: Color;
    readonly color?: Color;
    readonly bold?: true;
    readonly italic?: true;
    readonly strike?: true;
  };
  /** Later highlights are not looked at where this one applies. */
  readonly stop: boolean;
}
