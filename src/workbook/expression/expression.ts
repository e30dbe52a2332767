import type { Position } from '../address';

/** Which parts of an address stay when a formula is copied (`$A$1` is `both`). */
export type Fixed = 'none' | 'row' | 'column' | 'both';

export interface Corner extends Position {
  readonly fixed: Fixed;
}

/** `sheet` null: the sheet on which the formula stands. */
export interface CellReference extends Corner {
  readonly kind: 'cell';
  readonly sheet: string | null;
}

export interface RangeReference {
  readonly kind: 'range';
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner;
}

export type Reference = CellReference | RangeReference;

/** What every suite that schools use calculates alike: nothing volatile, nothing newer than 2007. */
export const functionNames = [
  'IF',
  'AND',
  'OR',
  'NOT',
  'ISNUMBER',
  'ISBLANK',
  'SUM',
  'SUMPRODUCT',
  'COUNT',
  'COUNTIF',
  'COUNTIFS',
  'SUMIFS',
  'INDEX',
  'MATCH',
  'ROUND',
  'MIN',
  'MAX',
  'ABS',
  'TEXT',
  'LEN',
] as const;
export type FunctionName = (typeof functionNames)[number];

export const operators = ['+', '-', '*', '/', '&', '=', '<>', '<', '<=', '>', '>='] as const;
export type Operator = (typeof operators)[number];

/**
 * A formula as data, with the meaning it has in a spreadsheet. `R` is how it refers to cells: by address in a
 * workbook, by field in a form spec (forms/field-reference.ts). Questions about data that may be missing are asked in the
 * three-valued `Condition` and compiled to this.
 */
export type Expression<R = Reference> =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'reference'; readonly to: R }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression<R>[] }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression<R>;
      readonly right: Expression<R>;
    }
  | { readonly kind: 'negative'; readonly of: Expression<R> };

export function constant(value: number | string | boolean): Expression<never> {
  return { kind: 'constant', value };
}

export function reference<R>(to: R): Expression<R> {
  return { kind: 'reference', to };
}

export function call<R>(name: FunctionName, ...args: readonly Expression<R>[]): Expression<R> {
  return { kind: 'call', name, args };
}

export function operation<A, B>(left: Expression<A>, operator: Operator, right: Expression<B>): Expression<A | B> {
  return { kind: 'operation', operator, left, right };
}

/** Replaces every reference; the way from fields to cells, and from one cell to its neighbours. */
export function mapReferences<From, To>(
  expression: Expression<From>,
  map: (reference: From) => Expression<To>,
): Expression<To> {
  switch (expression.kind) {
    case 'constant':
      return expression;
    case 'reference':
      return map(expression.to);
    case 'call':
      return { ...expression, args: expression.args.map((arg) => mapReferences(arg, map)) };
    case 'operation':
      return {
        ...expression,
        left: mapReferences(expression.left, map),
        right: mapReferences(expression.right, map),
      };
    case 'negative':
      return { kind: 'negative', of: mapReferences(expression.of, map) };
  }
}

/** Every reference of an expression, left to right, repeats included. */
export function referencesOf<R>(expression: Expression<R>): readonly R[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'reference':
      return [expression.to];
    case 'call':
      return expression.args.flatMap(referencesOf);
    case 'operation':
      return [...referencesOf(expression.left), ...referencesOf(expression.right)];
    case 'negative':
      return referencesOf(expression.of);
  }
}
