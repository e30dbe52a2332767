/**
 * Everything that a drawing could leave behind goes, the sheet itself stays. It is not protected, its
 * tables and charts are loaded.
 */
export function clearSheet(sheet: Excel.Worksheet): void {
  for (const table of sheet.tables.items) table.convertToRange();
  for (const chart of sheet.charts.items) chart.delete();
  sheet.freezePanes.unfreeze();
  sheet.autoFilter.remove();
  sheet.horizontalPageBreaks.removePageBreaks();
  const all = sheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  all.clear('All');
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
}

/** Only inputs can be changed; widths, heights and the filter stay free. Never with a password. */
export function protectInputs(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
}
