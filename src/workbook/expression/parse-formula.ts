import { parseCellName } from '../address';
import type { CellReference, Corner, Expression, Fixed, FunctionName, Operator } from './expression';
import { functionNames } from './expression';

/**
 * Reads back what `printFormula` writes, and what other programs make of it (other spacing and quotes, `TRUE()`).
 * Null: the formula is foreign; nothing is guessed.
 */
export function parseFormula(text: string): Expression | null {
  const tokens = tokenize(text);
  if (tokens === null) return null;
  const parser: Parser = { tokens, at: 0 };
  const expression = parseOperation(parser, 1);
  return parser.at === tokens.length ? expression : null;
}

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'sheet'; readonly name: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string };

interface Parser {
  readonly tokens: readonly Token[];
  at: number;
}

const tokenPattern =
  /\s*(?:(\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\d_.]*)!|(\$?[\p{L}_][\p{L}\d_.$]*)|(<=|>=|<>|[-+*/&=<>(),:]))\s*/uy;

function tokenize(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text);
    if (match === null) return null;
    const [, number, string, quotedSheet, sheet, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) });
    else if (string !== undefined) tokens.push({ kind: 'string', value: string.replaceAll('""', '"') });
    else if (quotedSheet !== undefined) tokens.push({ kind: 'sheet', name: quotedSheet.replaceAll("''", "'") });
    else if (sheet !== undefined) tokens.push({ kind: 'sheet', name: sheet });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

/** Operators by how strongly they bind, weakest first; all associate to the left. */
const levels: readonly (readonly Operator[])[] = [[], ['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']];

function parseOperation(parser: Parser, level: number): Expression | null {
  const operators = levels[level];
  if (operators === undefined) return parseOperand(parser);
  let left = parseOperation(parser, level + 1);
  for (;;) {
    const token = parser.tokens[parser.at];
    const operator = token?.kind === 'sign' ? operators.find((candidate) => candidate === token.text) : undefined;
    if (operator === undefined || left === null) return left;
    parser.at += 1;
    const right = parseOperation(parser, level + 1);
    left = right === null ? null : { kind: 'operation', operator, left, right };
  }
}

function parseOperand(parser: Parser): Expression | null {
  const token = parser.tokens[parser.at];
  parser.at += 1;
  switch (token?.kind) {
    case undefined:
      return null;
    case 'number':
    case 'string':
      return { kind: 'constant', value: token.value };
    case 'sheet':
      return parseReference(parser, token.name);
    case 'word':
      return parseWord(parser, token.text);
    case 'sign':
      return parseSigned(parser, token.text);
  }
}

function parseSigned(parser: Parser, sign: string): Expression | null {
  if (sign === '(') {
    const inner = parseOperation(parser, 1);
    return takeSign(parser, ')') ? inner : null;
  }
  if (sign !== '-') return null;
  const next = parser.tokens[parser.at];
  if (next?.kind === 'number') {
    parser.at += 1;
    return { kind: 'constant', value: -next.value };
  }
  const of = parseOperand(parser);
  return of === null ? null : { kind: 'negative', of };
}

function parseWord(parser: Parser, word: string): Expression | null {
  const upper = word.toUpperCase();
  if (takeSign(parser, '(')) return parseCall(parser, upper);
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'constant', value: upper === 'TRUE' };
  parser.at -= 1;
  return parseReference(parser, null);
}

function parseCall(parser: Parser, name: string): Expression | null {
  const args: Expression[] = [];
  if (!takeSign(parser, ')')) {
    do {
      const arg = parseOperation(parser, 1);
      if (arg === null) return null;
      args.push(arg);
    } while (takeSign(parser, ','));
    if (!takeSign(parser, ')')) return null;
  }
  if ((name === 'TRUE' || name === 'FALSE') && args.length === 0) return { kind: 'constant', value: name === 'TRUE' };
  const known = functionNames.find((candidate) => candidate === name);
  return known === undefined ? null : { kind: 'call', name: known satisfies FunctionName, args };
}

function parseReference(parser: Parser, sheet: string | null): Expression | null {
  const from = takeCell(parser, sheet);
  if (from === null) return null;
  if (!takeSign(parser, ':')) return { kind: 'reference', to: from };
  const to = takeCell(parser, null);
  if (to === null) return null;
  return { kind: 'reference', to: { kind: 'range', sheet, from: cornerOf(from), to: cornerOf(to) } };
}

function cornerOf({ row, column, fixed }: CellReference): Corner {
  return { row, column, fixed };
}

function takeCell(parser: Parser, sheet: string | null): CellReference | null {
  const token = parser.tokens[parser.at];
  const place = token?.kind === 'word' ? parseCellName(token.text) : null;
  if (token?.kind !== 'word' || place === null) return null;
  parser.at += 1;
  return { kind: 'cell', sheet, ...place, fixed: fixedParts(token.text) };
}

function fixedParts(name: string): Fixed {
  const column = name.startsWith('$');
  const row = name.includes('$', 1);
  return column ? (row ? 'both' : 'column') : row ? 'row' : 'none';
}

function takeSign(parser: Parser, sign: string): boolean {
  const token = parser.tokens[parser.at];
  if (token?.kind !== 'sign' || token.text !== sign) return false;
  parser.at += 1;
  return true;
}
