import type { CellValue } from '../../../src/workbook/cell-value';
import { addressReader, evaluate } from '../../../src/workbook/expression/evaluate';
import type { Expression } from '../../../src/workbook/expression/expression';
import type { Scalar } from '../../../src/workbook/expression/operand';
import { isError } from '../../../src/workbook/expression/operand';
import { parseFormula } from '../../../src/workbook/expression/parse-formula';
import type { HostCell, HostSheet, HostWorkbook } from './host-workbook';
import { cellAt } from './sheet-cells';

/** A cell as it shows: its content, or what its formula comes to. */
export type Shown = { readonly value: Scalar; readonly isError: boolean };

export interface Calculation {
  shown(sheet: HostSheet, row: number, column: number): Shown;
}

/** Results are worked out when they are asked for, and kept until the next change. */
export function calculation(workbook: HostWorkbook): Calculation {
  const parsed = new Map<string, Expression | null>();
  let results = new Map<HostCell, Scalar>();
  let version = -1;
  const underWay = new Set<HostCell>();

  const expressionOf = (formula: string): Expression | null => {
    const known = parsed.get(formula);
    if (known !== undefined) return known;
    const expression = parseFormula(formula.slice(1));
    parsed.set(formula, expression);
    return expression;
  };

  const valueAt = (name: string, row: number, column: number): CellValue => {
    const sheet = workbook.sheets.find((own) => own.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) return { error: '#REF!' };
    const cell = cellAt(sheet, row, column);
    return cell === undefined ? null : valueOf(sheet, cell);
  };

  const valueOf = (sheet: HostSheet, cell: HostCell): Scalar => {
    if (cell.formula === null) return cell.isError ? ({ error: cell.content } as Scalar) : cell.content;
    const known = results.get(cell);
    if (known !== undefined) return known;
    if (underWay.has(cell)) return 0;
    underWay.add(cell);
    const expression = expressionOf(cell.formula);
    const result =
      expression === null
        ? ({ error: '#NAME?' } as const)
        : (evaluate(
            expression,
            addressReader((name, row, column) => valueAt(name ?? sheet.name, row, column)),
          ) ?? 0);
    underWay.delete(cell);
    results.set(cell, result);
    return result;
  };

  return {
    shown: (sheet, row, column) => {
      if (version !== workbook.version) {
        results = new Map();
        version = workbook.version;
      }
      const cell = cellAt(sheet, row, column);
      const value = cell === undefined ? null : valueOf(sheet, cell);
      return { value: isError(value) ? value.error : value, isError: isError(value) };
    },
  };
}
