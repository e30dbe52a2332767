import * as ExcelJs from 'exceljs';
import { areaName } from '../../src/workbook/address';
import { isCellDate, isCellError } from '../../src/workbook/cell-value';
import type { CellValue } from '../../src/workbook/cell-value';
import { printFormula, printReference } from '../../src/workbook/expression/print-formula';
import type { Expression } from '../../src/workbook/expression/expression';
import { dateToSerial } from '../../src/workbook/serial-date';
import type { Cell, Sheet } from '../../src/workbook/sheet';
import type { CellStyle } from '../../src/workbook/style';
import type { Validation } from '../../src/workbook/validation';
import type { Workbook } from '../../src/workbook/workbook';

/** The same workbook in ExcelJS's own model, as far as that can say it: no properties of ours, charts, tables or links. */
export function excelJsWorkbook({ sheets }: Workbook): ExcelJs.Workbook {
  const book = new ExcelJs.Workbook();
  // Styles repeat; one object each lets ExcelJS tell them apart as cheaply as it can.
  const looks = new Map<CellStyle, Partial<ExcelJs.Style>>();
  for (const sheet of sheets) fillSheet(book, sheet, looks);
  return book;
}

function fillSheet(book: ExcelJs.Workbook, sheet: Sheet, looks: Map<CellStyle, Partial<ExcelJs.Style>>): void {
  const target = book.addWorksheet(sheet.name, {
    state: sheet.visibility,
    views: [{ state: 'frozen', xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows }],
  });
  target.columns = sheet.columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false }));
  sheet.rows.forEach(({ cells, height, fitted, hidden }, at) => {
    const row = target.getRow(at + 1);
    if (hidden) row.hidden = true;
    const points = height ?? fitted;
    if (points !== undefined) row.height = points;
    cells.forEach((cell, column) => {
      if (cell !== null) fillCell(row.getCell(column + 1), cell, looks);
    });
  });
  for (const merge of sheet.merges) target.mergeCells(areaName(merge));
  for (const validation of sheet.validations) fillValidation(target, validation);
  for (const { areas, when, look } of sheet.highlights) {
    const style: Partial<ExcelJs.Style> = {
      ...(look.fill !== undefined && { fill: solid(look.fill) }),
      font: { bold: look.bold ?? false, ...(look.color !== undefined && { color: { argb: `FF${look.color}` } }) },
    };
    target.addConditionalFormatting({
      ref: areas.map(areaName).join(' '),
      rules: [{ type: 'expression', priority: 1, formulae: [printFormula(when)], style }],
    });
  }
}

function fillCell(target: ExcelJs.Cell, cell: Cell, looks: Map<CellStyle, Partial<ExcelJs.Style>>): void {
  const { value, formula, style } = cell;
  const written = plainValue(value);
  if (formula === undefined) target.value = written;
  else {
    const text = formula.kind === 'foreign' ? formula.text : printFormula(formula);
    target.value = written === null ? { formula: text } : { formula: text, result: written };
  }
  if (style === undefined) return;
  const known = looks.get(style) ?? lookOf(style);
  looks.set(style, known);
  target.style = known;
}

function plainValue(value: CellValue): number | string | boolean | ExcelJs.CellErrorValue | null {
  if (isCellError(value)) return value.error === '#NOT_CALCULATED!' ? null : { error: '#N/A' };
  return isCellDate(value) ? dateToSerial(value.date) : value;
}

function lookOf({ font, fill, alignment, borders, format, unlocked }: CellStyle): Partial<ExcelJs.Style> {
  const line = (side: { readonly line: string; readonly color: string } | undefined): Partial<ExcelJs.Border> =>
    side === undefined ? {} : { style: side.line as ExcelJs.BorderStyle, color: { argb: `FF${side.color}` } };
  return {
    font: {
      name: font?.name ?? 'Arial',
      size: font?.size ?? 10,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      ...(font?.color !== undefined && { color: { argb: `FF${font.color}` } }),
    },
    ...(fill !== undefined && { fill: solid(fill) }),
    ...(alignment !== undefined && {
      alignment: {
        horizontal: alignment.horizontal ?? 'left',
        vertical: alignment.vertical === 'center' ? 'middle' : (alignment.vertical ?? 'bottom'),
        wrapText: alignment.wrap ?? false,
      },
    }),
    ...(borders !== undefined && {
      border: {
        left: line(borders.left),
        right: line(borders.right),
        top: line(borders.top),
        bottom: line(borders.bottom),
      },
    }),
    ...(format !== undefined && { numFmt: format }),
    ...(unlocked && { protection: { locked: false } }),
  };
}

function solid(color: string): ExcelJs.FillPattern {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } };
}

/** ExcelJS keeps a validation a cell; only the first cells of long areas get one, in its favour. */
function fillValidation(target: ExcelJs.Worksheet, { areas, rule, prompt, alert }: Validation): void {
  const said = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: alert.title,
    error: alert.text,
    promptTitle: prompt?.title ?? '',
    prompt: prompt?.text ?? '',
  };
  const bound = (expression: Expression | null): string => (expression === null ? '0' : printFormula(expression));
  const validation: ExcelJs.DataValidation =
    rule.kind === 'list'
      ? { type: 'list', formulae: [printReference(rule.source)], ...said }
      : rule.kind === 'custom'
        ? { type: 'custom', formulae: [printFormula(rule.holds)], ...said }
        : { type: rule.kind, operator: 'between', formulae: [bound(rule.min), bound(rule.max)], ...said };
  for (const { from, to } of areas) {
    for (let row = from.row; row <= Math.min(to.row, from.row + 20); row += 1) {
      target.getCell(row + 1, from.column + 1).dataValidation = validation;
    }
  }
}
