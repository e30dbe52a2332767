import type { HostWorkbook } from './model/host-workbook';
import { cellsIn, wholeSheet } from './model/sheet-cells';

/**
 * What a person has put into a workbook: contents, looks, links, rules, names. Tables, charts, frozen panes and the print
 * set-up are left out: a drawing that was broken off does not bring them back, the next one does.
 */
export function snapshot({ sheets, names, settings, custom, opened }: HostWorkbook): unknown {
  return {
    names: [...names].map(({ name, formula }) => [name, formula]).sort(),
    settings: [...settings],
    custom: [...custom],
    opened,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      merges: sheet.merges.length,
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...rest }) => rest),
      widths: [...sheet.widths],
      heights: [...sheet.heights],
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      cells: [...cellsIn(sheet, wholeSheet)]
        .filter(([, , { content, formula }]) => content !== null || formula !== null)
        .map(([row, column, { content, formula, format, link }]) => [row, column, content, formula, format, link]),
    })),
  };
}
