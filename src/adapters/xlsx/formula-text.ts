import type { Expression, RangeReference } from '../../workbook/expression/expression';
import { parseFormula } from '../../workbook/expression/parse-formula';

/** Formulas that Excel itself refuses are not looked into: their nesting could exhaust the stack. */
const longest = 8192;
const deepest = 64;
const mostSigns = 1000;

/** The formula as data; null where it is foreign. */
export function readExpression(text: string): Expression | null {
  return text.length <= longest && isModest(text) ? parseFormula(text) : null;
}

/** The range that a formula names by its address alone; a single cell is a range too. */
export function readRange(text: string): RangeReference | null {
  const expression = readExpression(text.replace(/^=/, ''));
  if (expression?.kind !== 'reference') return null;
  const { to } = expression;
  if (to.kind === 'range') return to;
  const corner = { row: to.row, column: to.column, fixed: to.fixed };
  return { kind: 'range', sheet: to.sheet, from: corner, to: corner };
}

function isModest(text: string): boolean {
  let depth = 0;
  let signs = 0;
  for (const [sign] of text.matchAll(/[-+*/&=<>()]/g)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else signs += 1;
    if (depth > deepest || signs > mostSigns) return false;
  }
  return true;
}
