import { printFormula } from '../../../workbook/expression/print-formula';
import type { Formula } from '../../../workbook/sheet';
import { readExpression } from '../formula-text';
import type { XmlScanner } from '../../xml/xml-scanner';
import { readXstring, textXml } from '../../xml/xml-write';
import type { CellBudget } from './cell-budget';
import type { ScannedCell } from './scanned-cell';
import type { SharedFormula } from './shared-formulas';
import { sharedFormula, shiftedFormula } from './shared-formulas';

export function formulaXml(formula: Formula): string {
  return `<f>${textXml(formula.kind === 'foreign' ? formula.text : printFormula(formula))}</f>`;
}

/** Reads the formulas of one sheet, whose cells may share them. The scanner stands on the tag of the formula. */
export function formulaReader(budget: CellBudget): (cell: ScannedCell, scanner: XmlScanner) => Formula | null {
  const shared = new Map<string, SharedFormula>();
  return ({ row, column }, scanner) => {
    const kind = scanner.attribute('t');
    const group = scanner.attribute('si');
    const text = readXstring(scanner.innerText());
    budget.takeFormula(text.length);
    if (kind === 'shared' && group !== null) {
      const known = shared.get(group);
      if (text === '' && known !== undefined) {
        budget.takeFormula(known.text.length);
        return shiftedFormula(known, { row, column });
      }
      shared.set(group, sharedFormula({ row, column }, text));
    }
    if (text === '') return null;
    // An array formula means something else than the same text in an ordinary cell.
    const expression = kind === 'array' || kind === 'dataTable' ? null : readExpression(text);
    return expression ?? { kind: 'foreign', text };
  };
}
