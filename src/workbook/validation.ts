import type { Area } from './address';
import type { Expression, RangeReference } from './expression/expression';

/** What may be typed. Bounds are included; null is no bound. References are relative to the first cell of the areas. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: RangeReference }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
      readonly min: Expression | null;
      readonly max: Expression | null;
    }
  | { readonly kind: 'custom'; readonly holds: Expression };

/** Limits of Excel ([MS-OI29500] 2.1.613). */
export const validationLimits = { title: 32, prompt: 255, alert: 224 } as const;

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly alert: {
    readonly severity: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  };
}
