import type { Expression, RangeReference } from '../../../workbook/expression/expression';
import { constant } from '../../../workbook/expression/expression';
import { printFormula, printReference } from '../../../workbook/expression/print-formula';
import type { Validation, ValidationRule } from '../../../workbook/validation';
import { readExpression, readRange } from '../formula-text';
import { attributeOf, childOf, childrenOf, flagOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, readXstring, textXml } from '../../xml/xml-write';
import { areasText, readAreas } from './areas';

/**
 * The rules a workbook can say, of the sheet itself or of Excel's extension, where those on other sheets stand.
 * `names` are the workbook's, in lower case.
 */
export function readDataValidations(
  dataValidations: XmlElement | null,
  names: ReadonlyMap<string, RangeReference>,
): readonly Validation[] {
  return childrenOf(dataValidations, 'dataValidation').flatMap((element) => {
    const areas = readAreas(attributeOf(element, 'sqref') ?? childOf(element, 'sqref')?.text ?? null);
    const rule = readRule(element, names);
    if (areas.length === 0 || rule === null) return [];
    const text = (name: string): string => readXstring(attributeOf(element, name) ?? '');
    const prompt = { title: text('promptTitle'), text: text('prompt') };
    const hasPrompt = flagOf(element, 'showInputMessage', false) && prompt.title + prompt.text !== '';
    const severity = severities.find((name) => name === attributeOf(element, 'errorStyle')) ?? 'stop';
    const isEnforced = flagOf(element, 'showErrorMessage', false);
    return [
      {
        areas,
        rule,
        prompt: hasPrompt ? prompt : null,
        alert: { severity: isEnforced ? severity : 'information', title: text('errorTitle'), text: text('error') },
      },
    ];
  });
}

export function dataValidationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map(validationXml);
  return `<dataValidations count="${String(items.length)}">${items.join('')}</dataValidations>`;
}

const severities = ['stop', 'warning', 'information'] as const;

function validationXml({ areas, rule, prompt, alert }: Validation): string {
  const { operator, formulas } = writtenRule(rule);
  const attributes = attributesXml({
    type: rule.kind,
    errorStyle: alert.severity === 'stop' ? null : alert.severity,
    operator,
    allowBlank: true,
    showInputMessage: prompt !== null || null,
    showErrorMessage: true,
    errorTitle: alert.title || null,
    error: alert.text || null,
    promptTitle: prompt?.title || null,
    prompt: prompt?.text || null,
    sqref: areasText(areas),
  });
  const inner = formulas.map((formula, index) => {
    const tag = `formula${String(index + 1)}`;
    return `<${tag}>${textXml(formula)}</${tag}>`;
  });
  return `<dataValidation${attributes}>${inner.join('')}</dataValidation>`;
}

/** The widest bounds that each kind can hold: they stand for no bound where the file has to name one. */
const widest = {
  whole: [-9.99e307, 9.99e307],
  decimal: [-9.99e307, 9.99e307],
  date: [1, 2_958_465],
  textLength: [0, 32_767],
} as const;

interface WrittenRule {
  readonly operator: 'greaterThanOrEqual' | 'lessThanOrEqual' | null;
  readonly formulas: readonly string[];
}

function writtenRule(rule: ValidationRule): WrittenRule {
  if (rule.kind === 'list') return { operator: null, formulas: [printReference(rule.source)] };
  if (rule.kind === 'custom') return { operator: null, formulas: [printFormula(rule.holds)] };
  const { min, max, kind } = rule;
  if (min !== null && max === null) return { operator: 'greaterThanOrEqual', formulas: [printFormula(min)] };
  if (min === null && max !== null) return { operator: 'lessThanOrEqual', formulas: [printFormula(max)] };
  const [least, most] = widest[kind];
  return { operator: null, formulas: [printFormula(min ?? constant(least)), printFormula(max ?? constant(most))] };
}

function readRule(element: XmlElement, names: ReadonlyMap<string, RangeReference>): ValidationRule | null {
  const first = formulaOf(element, 'formula1');
  const kind = attributeOf(element, 'type');
  switch (kind) {
    case 'list': {
      const source = names.get(first.toLowerCase()) ?? readRange(first);
      return source === null ? null : { kind, source };
    }
    case 'custom': {
      const holds = readExpression(first);
      return holds === null ? null : { kind, holds };
    }
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const bounds = readBounds(attributeOf(element, 'operator') ?? 'between', first, formulaOf(element, 'formula2'));
      return bounds === null ? null : { kind, ...withoutWidest(bounds, widest[kind]) };
    }
    case null:
    default:
      return null;
  }
}

interface Bounds {
  readonly min: Expression | null;
  readonly max: Expression | null;
}

/** Bounds are included in ours; what excludes its bound, or wants anything but a value, cannot be said. */
function readBounds(operator: string, first: string, second: string): Bounds | null {
  const bound = readExpression(first);
  const upper = readExpression(second);
  if (bound === null) return null;
  if (operator === 'greaterThanOrEqual') return { min: bound, max: null };
  if (operator === 'lessThanOrEqual') return { min: null, max: bound };
  if (operator === 'equal') return { min: bound, max: bound };
  return operator === 'between' && upper !== null ? { min: bound, max: upper } : null;
}

function withoutWidest({ min, max }: Bounds, [least, most]: readonly [number, number]): Bounds {
  const isOpen = isConstant(min, least) && isConstant(max, most);
  return isOpen ? { min: null, max: null } : { min, max };
}

function isConstant(expression: Expression | null, value: number): boolean {
  return expression?.kind === 'constant' && expression.value === value;
}

/** In Excel's extension a formula stands one element deeper. */
function formulaOf(element: XmlElement, name: string): string {
  const formula = childOf(element, name);
  return readXstring(childOf(formula, 'f')?.text ?? formula?.text ?? '').trim();
}
