import type { Position } from '../workbook/address';
import { contains } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import { isCellDate } from '../workbook/cell-value';
import { addressReader, evaluate } from '../workbook/expression/evaluate';
import type { Expression, RangeReference } from '../workbook/expression/expression';
import type { Scalar } from '../workbook/expression/operand';
import { scalarOf } from '../workbook/expression/operand';
import { shiftReference } from '../workbook/expression/reference';
import type { Sheet } from '../workbook/sheet';
import type { Validation } from '../workbook/validation';
import type { Workbook } from '../workbook/workbook';
import { withCells } from '../workbook/with-cells';
import { cellText } from './cell-text';

/** The rule that a cell stands under. */
export function validationAt(sheet: Sheet, place: Position): Validation | null {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, place))) ?? null;
}

/** The options of a list rule; empty for every other rule. */
export function optionsOf(
  validation: Validation | null,
  workbook: Workbook,
  sheet: Sheet,
  place: Position,
): readonly string[] {
  if (validation?.rule.kind !== 'list') return [];
  const source = shiftReference(validation.rule.source, offset(validation, place)) as RangeReference;
  const from = workbook.sheets.find(({ name }) => name === (source.sheet ?? sheet.name));
  const options: string[] = [];
  for (let row = source.from.row; row <= source.to.row; row += 1) {
    for (let column = source.from.column; column <= source.to.column; column += 1) {
      const cell = from?.rows[row]?.cells[column] ?? null;
      if (cell !== null && cell.value !== null) options.push(cellText(cell.value, cell.style));
    }
  }
  return options;
}

/** Whether a rule lets this value into a cell; a blank is always let in, as in Excel. */
export function allows(
  validation: Validation,
  value: CellValue,
  workbook: Workbook,
  sheet: Sheet,
  place: Position,
): boolean {
  if (value === null) return true;
  const { rule } = validation;
  const answer = (expression: Expression): Scalar =>
    answerAt(expression, validation, withCells(workbook, [{ sheet: sheet.name, ...place, value }]), sheet, place);
  switch (rule.kind) {
    case 'list':
      return optionsOf(validation, workbook, sheet, place).some(
        (option) => option.toLowerCase() === cellText(value, undefined).trim().toLowerCase(),
      );
    case 'whole':
    case 'decimal':
    case 'date': {
      const number = scalarOf(value);
      if (typeof number !== 'number' || (rule.kind === 'whole' && !Number.isInteger(number))) return false;
      // Excel takes a number for a day and a day for a number.
      return between(number, rule.min === null ? null : answer(rule.min), rule.max === null ? null : answer(rule.max));
    }
    case 'textLength': {
      const { length } = isCellDate(value) ? value.date : cellText(value, undefined);
      return between(length, rule.min === null ? null : answer(rule.min), rule.max === null ? null : answer(rule.max));
    }
    case 'custom': {
      const holds = answer(rule.holds);
      return holds === true || (typeof holds === 'number' && holds !== 0);
    }
  }
}

function between(number: number, min: Scalar, max: Scalar): boolean {
  return (typeof min !== 'number' || number >= min) && (typeof max !== 'number' || number <= max);
}

function answerAt(
  expression: Expression,
  validation: Validation,
  workbook: Workbook,
  sheet: Sheet,
  place: Position,
): Scalar {
  const by = offset(validation, place);
  const read = addressReader((name, row, column) => {
    const from = workbook.sheets.find((one) => one.name === (name ?? sheet.name));
    return from?.rows[row]?.cells[column]?.value ?? null;
  });
  return evaluate(expression, (to) => read(shiftReference(to, by)));
}

/** How far a cell stands from the one that the rule was written for. */
function offset({ areas }: Validation, { row, column }: Position): Position {
  const [first] = areas;
  return first === undefined
    ? { row: 0, column: 0 }
    : { row: row - first.from.row, column: column - first.from.column };
}
