import type { Expression } from '../../src/workbook/expression/expression';
import { printFormula } from '../../src/workbook/expression/print-formula';
import type { ValidationRule } from '../../src/workbook/validation';
import { fixedAddress } from './model/addresses';

const kinds = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const widest = {
  whole: ['=-9.99e+307', '=9.99e+307'],
  decimal: ['=-9.99e+307', '=9.99e+307'],
  date: ['=1', '=2958465'],
  textLength: ['=0', '=32767'],
} as const;

/** A rule as Excel would say it, written down here once more and apart from the adapter. */
export function expectedRule(sheet: string, rule: ValidationRule, move: (one: Expression) => Expression): unknown {
  const text = (one: Expression): string => `=${printFormula(move(one))}`;
  if (rule.kind === 'list') {
    const { source } = rule;
    return { list: { inCellDropDown: true, source: fixedAddress(source.sheet ?? sheet, source) } };
  }
  if (rule.kind === 'custom') return { custom: { formula: text(rule.holds) } };
  const { kind, min, max } = rule;
  if (min !== null && max === null) return { [kinds[kind]]: { formula1: text(min), operator: 'GreaterThanOrEqualTo' } };
  if (min === null && max !== null) return { [kinds[kind]]: { formula1: text(max), operator: 'LessThanOrEqualTo' } };
  const [least, most] = widest[kind];
  return {
    [kinds[kind]]: {
      formula1: min === null ? least.toUpperCase() : text(min),
      formula2: max === null ? most.toUpperCase() : text(max),
      operator: 'Between',
    },
  };
}
