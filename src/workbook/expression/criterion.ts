import { compareScalars, isError } from './operand';
import type { Scalar } from './operand';

/** The test that COUNTIF, COUNTIFS and SUMIFS make of their criterion: `5`, `"да"`, `">=5"`, `"<>"`, `"ш*"`. */
export function criterionTest(criterion: Scalar): (cell: Scalar) => boolean {
  if (isError(criterion)) return (cell) => isError(cell) && cell.error === criterion.error;
  if (criterion === null) return (cell) => cell === 0;
  if (typeof criterion !== 'string') return (cell) => cell === criterion;
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion);
  const operator = match?.[1] ?? '';
  const text = match?.[2] ?? '';
  const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  switch (operator) {
    case '<>': {
      const equal = equalityTest(text, number);
      return text === '' ? (cell) => cell !== null : (cell) => !equal(cell);
    }
    case '':
      return text === '' ? (cell) => cell === null || cell === '' : equalityTest(text, number);
    case '=':
      return text === '' ? (cell) => cell === null : equalityTest(text, number);
    default: {
      const bound = number ?? text;
      return (cell) => sameKind(cell, bound) && holds(compareScalars(cell, bound), operator);
    }
  }
}

function equalityTest(text: string, number: number | null): (cell: Scalar) => boolean {
  if (number !== null) return (cell) => cell === number;
  const pattern = wildcardPattern(text);
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

/** `*`, `?` and the escape `~` as spreadsheets read them. */
function wildcardPattern(text: string): RegExp {
  let pattern = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const escaped = sign === '~' && /[*?~]/.test(text.charAt(at + 1));
    if (escaped) at += 1;
    const literal = text.charAt(at).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    pattern += escaped ? literal : sign === '*' ? '.*' : sign === '?' ? '.' : literal;
  }
  return new RegExp(`^${pattern}$`, 'isu');
}

function sameKind(cell: Scalar, bound: number | string): cell is number | string {
  return typeof cell === typeof bound;
}

function holds(order: number, operator: string): boolean {
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}
