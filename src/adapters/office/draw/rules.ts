import type { Area } from '../../../workbook/address';
import { areaName } from '../../../workbook/address';
import type { Expression, RangeReference } from '../../../workbook/expression/expression';
import { constant, mapReferences, reference } from '../../../workbook/expression/expression';
import { printFormula } from '../../../workbook/expression/print-formula';
import { shiftReference } from '../../../workbook/expression/reference';
import type { Highlight } from '../../../workbook/highlight';
import type { Sheet } from '../../../workbook/sheet';
import type { Validation, ValidationRule } from '../../../workbook/validation';
import type { DrawStep } from './draw-step';
import { propertyBytes, rangeBytes, textBytes } from './draw-step';

/** A rule for each area by itself: several in one address are parted by a sign that depends on the country. */
export function validationSteps({ name, validations }: Sheet): readonly DrawStep[] {
  return validations.flatMap((validation) => validation.areas.map((area) => validationStep(name, validation, area)));
}

/** The last one first: each new one goes before all that are there. */
export function highlightSteps({ highlights }: Sheet): readonly DrawStep[] {
  return highlights.flatMap((highlight) => highlight.areas.map((area) => highlightStep(highlight, area))).reverse();
}

function validationStep(ownSheet: string, { areas, rule, prompt, alert }: Validation, area: Area): DrawStep {
  const texts = [prompt?.title, prompt?.text, alert.title, alert.text];
  return {
    bytes: 2 * rangeBytes + 4 * propertyBytes + texts.reduce((sum, text) => sum + textBytes(text ?? ''), 0),
    apply: (sheet) => {
      const validation = sheet.getRange(areaName(area)).dataValidation;
      validation.rule = excelRule(sheet, ownSheet, rule, (expression) => moved(expression, areas[0] ?? area, area));
      validation.ignoreBlanks = true;
      validation.errorAlert = {
        showAlert: true,
        style: alertStyles[alert.severity],
        title: alert.title,
        message: alert.text,
      };
      if (prompt !== null) validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    },
  };
}

const alertStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** The widest bounds that each kind can hold: they stand for no bound where Excel wants one. */
const widest = {
  whole: [-9.99e307, 9.99e307],
  decimal: [-9.99e307, 9.99e307],
  date: [1, 2_958_465],
  textLength: [0, 32_767],
} as const;

function excelRule(
  sheet: Excel.Worksheet,
  ownSheet: string,
  rule: ValidationRule,
  move: (expression: Expression) => Expression,
): Excel.DataValidationRule {
  const formula = (expression: Expression): string => `=${printFormula(move(expression))}`;
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: listSource(sheet, ownSheet, rule.source) } };
  if (rule.kind === 'custom') return { custom: { formula: formula(rule.holds) } };
  const { min, max, kind } = rule;
  const [least, most] = widest[kind];
  const bounds =
    max === null && min !== null
      ? { formula1: formula(min), operator: 'GreaterThanOrEqualTo' as const }
      : min === null && max !== null
        ? { formula1: formula(max), operator: 'LessThanOrEqualTo' as const }
        : {
            formula1: formula(min ?? constant(least)),
            formula2: formula(max ?? constant(most)),
            operator: 'Between' as const,
          };
  switch (kind) {
    case 'whole':
      return { wholeNumber: bounds };
    case 'decimal':
      return { decimal: bounds };
    case 'date':
      return { date: bounds };
    case 'textLength':
      return { textLength: bounds };
  }
}

/** A range and no text: the sign between the words of a list depends on the country too. */
function listSource(sheet: Excel.Worksheet, ownSheet: string, source: RangeReference): Excel.Range {
  const onSheet =
    source.sheet === null || source.sheet === ownSheet
      ? sheet
      : sheet.context.workbook.worksheets.getItem(source.sheet);
  return onSheet.getRange(areaName(source));
}

function highlightStep({ areas, when, look, stop }: Highlight, area: Area): DrawStep {
  const formula = `=${printFormula(moved(when, areas[0] ?? area, area))}`;
  return {
    bytes: rangeBytes + 8 * propertyBytes + textBytes(formula),
    apply: (sheet) => {
      const added = sheet.getRange(areaName(area)).conditionalFormats.add('Custom');
      added.custom.rule.formula = formula;
      added.stopIfTrue = stop;
      const { fill, font } = added.custom.format;
      if (look.fill !== undefined) fill.color = `#${look.fill}`;
      if (look.color !== undefined) font.color = `#${look.color}`;
      if (look.bold) font.bold = true;
      if (look.italic) font.italic = true;
      if (look.strike) font.strikethrough = true;
    },
  };
}

/** A formula written for the first cell of one area, as it reads for the first cell of another. */
function moved(expression: Expression, from: Area, to: Area): Expression {
  const by = { row: to.from.row - from.from.row, column: to.from.column - from.from.column };
  return by.row === 0 && by.column === 0
    ? expression
    : mapReferences(expression, (own) => reference(shiftReference(own, by)));
}
