import type { OpenWorkbookProblem } from '../../../app/ports';
import type { Result } from '../../../domain/result';
import { areaName } from '../../../workbook/address';
import type { Sheet } from '../../../workbook/sheet';
import type { DefinedName } from '../../../workbook/workbook';
import type { ExcelBatch } from '../excel-queue';
import { nothing } from '../excel-queue';
import { chartSteps } from './charts';
import { contentSteps } from './contents';
import type { DrawStep } from './draw-step';
import { propertyBytes, rangeBytes } from './draw-step';
import { lookSteps } from './looks';
import { highlightSteps, validationSteps } from './rules';
import { closingStep, columnSteps, linkSteps, mergeSteps, rowSteps, sheetSteps, tableSteps } from './structure';

/** What one request may hold; Excel on the web refuses 5 MB. */
export const requestBytes = 2_000_000;

/** Draws sheets in place: what refers to a sheet, a pivot table for instance, keeps its source. */
export async function drawSheets(
  { context, sync }: ExcelBatch,
  sheets: readonly Sheet[],
  names: readonly DefinedName[],
): Promise<Result<null, OpenWorkbookProblem>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected,items/tables/items/id,items/charts/items/id');
  context.workbook.names.load('items/name');
  await sync();

  const known = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const drawn = new Map<string, Excel.Worksheet>();
  let sent = 0;
  const send = async (step: { readonly bytes: number; readonly apply: () => void }): Promise<void> => {
    if (sent > 0 && sent + step.bytes > requestBytes) {
      await sync();
      sent = 0;
    }
    if (sent === 0) {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
    }
    sent += step.bytes;
    step.apply();
  };

  // All sheets stand before the first formula that looks from one to another.
  for (const { name } of sheets) {
    await send({
      bytes: rangeBytes + 14 * propertyBytes,
      apply: () => {
        const old = known.get(name.toLowerCase());
        if (old !== undefined) clearSheet(old);
        drawn.set(name, old ?? worksheets.add(name));
      },
    });
  }
  for (const layer of layers) {
    for (const sheet of sheets) {
      for (const { bytes, apply } of layer(sheet)) {
        await send({ bytes, apply: () => apply(drawn.get(sheet.name)!) });
      }
    }
  }
  const knownNames = new Set(context.workbook.names.items.map(({ name }) => name.toLowerCase()));
  for (const name of names) {
    await send({ bytes: rangeBytes + propertyBytes, apply: () => drawName(context, name, knownNames) });
  }
  await sync();
  return nothing;
}

/** What all sheets get before any sheet gets the next: rules and charts look at cells of other sheets. */
const layers: readonly ((sheet: Sheet) => readonly DrawStep[])[] = [
  (sheet) => [...contentSteps(sheet), ...linkSteps(sheet), ...lookSteps(sheet)],
  (sheet) => [...columnSteps(sheet), ...rowSteps(sheet), ...tableSteps(sheet), ...mergeSteps(sheet)],
  (sheet) => [...validationSteps(sheet), ...highlightSteps(sheet), ...chartSteps(sheet), ...sheetSteps(sheet)],
  (sheet) => [closingStep(sheet)],
];

/** Everything that a drawing could leave behind goes, the sheet itself stays. */
function clearSheet(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected) sheet.protection.unprotect();
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

function drawName(context: Excel.RequestContext, { name, refersTo }: DefinedName, known: ReadonlySet<string>): void {
  const { names, worksheets } = context.workbook;
  if (known.has(name.toLowerCase())) names.getItem(name).delete();
  if (refersTo.sheet !== null) names.add(name, worksheets.getItem(refersTo.sheet).getRange(areaName(refersTo)));
}
