import type { Condition } from '../../workbook/expression/condition';
import type { Expression } from '../../workbook/expression/expression';
import { constant } from '../../workbook/expression/expression';
import type { AnyFieldReference, CellFieldReference } from './field-reference';

/** Asked of single cells. */
export type FieldCondition = Condition<CellFieldReference>;

/**
 * How a cell follows from others: decisions over conditions, with plain expressions at their ends. Conditions stay
 * conditions until the sheet is known, since a form speaks of option values where its cells show titles.
 */
export type FieldExpression =
  | { readonly kind: 'plain'; readonly expression: Expression<AnyFieldReference> }
  | {
      readonly kind: 'decision';
      readonly when: FieldCondition;
      readonly then: FieldExpression;
      /** Taken where the condition is false or unknown. */
      readonly otherwise: FieldExpression;
    };

export function plain(expression: Expression<AnyFieldReference>): FieldExpression {
  return { kind: 'plain', expression };
}

export function words(text: string): FieldExpression {
  return plain(constant(text));
}

export function decide(when: FieldCondition, then: FieldExpression, otherwise: FieldExpression): FieldExpression {
  return { kind: 'decision', when, then, otherwise };
}

/** The first case whose condition holds. */
export function firstOf(
  cases: readonly (readonly [FieldCondition, FieldExpression])[],
  otherwise: FieldExpression,
): FieldExpression {
  return cases.reduceRight<FieldExpression>((rest, [when, then]) => decide(when, then, rest), otherwise);
}
