import type { OpenWorkbookProblem } from '../../../app/ports';
import type { Result } from '../../../domain/result';
import type { Area } from '../../../workbook/address';
import { areaName } from '../../../workbook/address';
import { quoteSheet } from '../../../workbook/expression/print-formula';
import type { Sheet } from '../../../workbook/sheet';
import type { DefinedName } from '../../../workbook/workbook';
import type { ExcelBatch } from '../excel-queue';
import { nothing } from '../excel-queue';
import { backUp, discard, leftoversOf, nothingChanged, restore, sheetFacts } from './backups';
import { chartSteps } from './charts';
import { clearSheet } from './clear-sheet';
import { contentSteps } from './contents';
import type { DrawStep } from './draw-step';
import { propertyBytes, rangeBytes } from './draw-step';
import { lookSteps } from './looks';
import { highlightSteps, validationSteps } from './rules';
import { closingStep, columnSteps, linkSteps, mergeSteps, rowSteps, sheetSteps, tableSteps } from './structure';

/** What one request may hold; Excel on the web refuses 5 MB. */
export const requestBytes = 2_000_000;

/**
 * Draws sheets in place: what refers to a sheet, a pivot table for instance, keeps its source. Excel does not take back
 * what it did before an error: a hidden copy of each sheet stands by until all is drawn.
 */
export async function drawSheets(
  batch: ExcelBatch,
  sheets: readonly Sheet[],
  names: readonly DefinedName[],
): Promise<Result<null, OpenWorkbookProblem>> {
  const { worksheets } = batch.context.workbook;
  worksheets.load(sheetFacts);
  batch.context.workbook.names.load('items/name,items/formula');
  await batch.sync();
  if (leftoversOf(worksheets.items).length > 0) {
    // An earlier drawing broke off and could not be mended then.
    await restore(batch, nothingChanged);
    return drawSheets(batch, sheets, names);
  }
  const known = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const added = sheets.map(({ name }) => name).filter((name) => !known.has(name.toLowerCase()));
  const knownNames = batch.context.workbook.names.items.map(({ name, formula }) => ({
    name,
    formula: String(formula),
  }));
  const wereProtected = worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
  const wereVeryHidden = worksheets.items
    .filter(({ visibility }) => visibility === 'VeryHidden')
    .map(({ name }) => name);
  try {
    await draw(batch, sheets, names, {
      sheets: known,
      names: new Set(knownNames.map(({ name }) => name.toLowerCase())),
    });
  } catch (error) {
    const drawnNames = names.map(({ name }) => name);
    await restore(batch, { added, wereProtected, wereVeryHidden, names: knownNames, drawnNames });
    throw error;
  }
  return nothing;
}

async function draw(
  { context, sync }: ExcelBatch,
  sheets: readonly Sheet[],
  names: readonly DefinedName[],
  { sheets: known, names: knownNames }: Known,
): Promise<void> {
  const { worksheets } = context.workbook;
  const backups: Excel.Worksheet[] = [];
  const drawn = new Map<string, Excel.Worksheet>();
  let sent = 0;
  const send = async (step: { readonly bytes: number; readonly apply: () => unknown }): Promise<void> => {
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

  const old = sheets.flatMap(({ name }) => known.get(name.toLowerCase()) ?? []);
  // A password stops the drawing here, before anything is changed.
  for (const sheet of old) if (sheet.protection.protected) sheet.protection.unprotect();
  for (const sheet of old) await send({ bytes: 5 * propertyBytes, apply: () => backups.push(backUp(sheet)) });
  // All sheets stand before the first formula that looks from one to another.
  for (const { name } of sheets) {
    await send({
      bytes: rangeBytes + 14 * propertyBytes,
      apply: () => {
        const own = known.get(name.toLowerCase());
        if (own !== undefined) clearSheet(own);
        drawn.set(name, own ?? worksheets.add(name));
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
  for (const name of names) {
    await send({ bytes: rangeBytes + propertyBytes, apply: () => drawName(context, name, knownNames) });
  }
  for (const backup of backups) discard(backup);
  await sync();
}

/** What stands in the workbook before anything is changed; names in small letters. */
interface Known {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly names: ReadonlySet<string>;
}

/** What all sheets get before any sheet gets the next: rules and charts look at cells of other sheets. */
const layers: readonly ((sheet: Sheet) => readonly DrawStep[])[] = [
  (sheet) => [...contentSteps(sheet), ...linkSteps(sheet), ...lookSteps(sheet)],
  (sheet) => [...columnSteps(sheet), ...rowSteps(sheet), ...tableSteps(sheet), ...mergeSteps(sheet)],
  (sheet) => [...validationSteps(sheet), ...highlightSteps(sheet), ...chartSteps(sheet), ...sheetSteps(sheet)],
  (sheet) => [closingStep(sheet)],
];

/** A name that is there is turned to its new place: without it formulas would break for a moment. */
function drawName(context: Excel.RequestContext, { name, refersTo }: DefinedName, known: ReadonlySet<string>): void {
  const { names, worksheets } = context.workbook;
  if (refersTo.sheet === null) return;
  if (known.has(name.toLowerCase()))
    names.getItem(name).formula = `=${quoteSheet(refersTo.sheet)}!${fixedName(refersTo)}`;
  else names.add(name, worksheets.getItem(refersTo.sheet).getRange(areaName(refersTo)));
}

function fixedName(area: Area): string {
  return areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
