import { dateToSerial } from '../../src/workbook/serial-date';
import type { CellValue } from '../../src/workbook/cell-value';
import { isCellDate, isCellError } from '../../src/workbook/cell-value';
import { printFormula, printReference } from '../../src/workbook/expression/print-formula';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import type { HostSheet, HostWorkbook } from './model/host-workbook';
import { addSheet, newHostWorkbook } from './model/host-workbook';
import { cellFor } from './model/sheet-cells';

/**
 * The workbook as a person has it open, put straight into the host's model: contents, number formats, what is locked
 * and hidden. Looks are left out: no scenario starts from them.
 */
export function openInHost(workbook: Workbook): HostWorkbook {
  const host = newHostWorkbook('to be removed');
  host.sheets = [];
  for (const sheet of workbook.sheets) fill(addSheet(host, sheet.name), sheet);
  const front = host.sheets.find(({ name }) => name === workbook.activeSheet);
  host.activeSheet = front?.id ?? '';
  host.selection = { ...host.selection, sheet: host.activeSheet };
  host.names = workbook.names.map(({ name, refersTo }) => ({ name, formula: `=${printReference(refersTo)}` }));
  host.properties.title = workbook.properties.title;
  host.properties.subject = workbook.properties.subject;
  for (const [key, value] of Object.entries(workbook.properties.custom)) host.custom.set(key, value);
  return host;
}

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function fill(own: HostSheet, sheet: Sheet): void {
  own.visibility = visibilities[sheet.visibility];
  sheet.rows.forEach(({ cells, hidden }, row) => {
    if (hidden === true) own.hiddenRows.add(row);
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const made = cellFor(own, row, column);
      made.content = contentOf(cell.value);
      made.isError = isCellError(cell.value);
      if (cell.formula !== undefined) {
        made.formula = `=${cell.formula.kind === 'foreign' ? cell.formula.text : printFormula(cell.formula)}`;
        made.content = null;
      }
      made.format = {
        ...made.format,
        numberFormat: cell.style?.format ?? 'General',
        locked: cell.style?.unlocked !== true,
      };
    });
  });
  own.merges = [...sheet.merges];
  if (sheet.protection === 'inputsOnly') own.protection = { options: null, password: null };
}

function contentOf(value: CellValue): number | string | boolean | null {
  if (isCellDate(value)) return dateToSerial(value.date);
  return isCellError(value) ? value.error : value;
}
