import type { ExcelBatch } from '../excel-queue';
import { clearSheet, protectInputs } from './clear-sheet';

/** Names of copies begin so; a sheet of ours never does. */
const mark = '~';
const longestName = 31;

/** What is known of the sheets before anything is changed. */
export const sheetFacts =
  'items/id,items/name,items/visibility,items/protection/protected,items/tables/items/id,items/charts/items/id';

/** A copy that nobody sees, out of which the sheet can be put back. */
export function backUp(sheet: Excel.Worksheet): Excel.Worksheet {
  // What is very hidden can be neither copied nor deleted.
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  const copy = sheet.copy('End');
  copy.name = backupName(sheet.name);
  copy.visibility = 'VeryHidden';
  return copy;
}

export function discard(backup: Excel.Worksheet): void {
  backup.visibility = 'Hidden';
  backup.delete();
}

/** Sheets and their copies that an interrupted drawing has left. */
export function leftoversOf(
  sheets: readonly Excel.Worksheet[],
): readonly { readonly sheet: Excel.Worksheet; readonly backup: Excel.Worksheet }[] {
  return sheets.flatMap((sheet) => {
    const backup = sheets.find(({ name }) => name === backupName(sheet.name));
    return backup === undefined ? [] : [{ sheet, backup }];
  });
}

/** What a drawing has changed, or was about to, beside the cells of sheets that were there. */
export interface Changed {
  readonly added: readonly string[];
  readonly wereProtected: readonly string[];
  readonly wereVeryHidden: readonly string[];
  /** All names as they were, and which of them a drawing sets. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly drawnNames: readonly string[];
}

export const nothingChanged: Changed = {
  added: [],
  wereProtected: [],
  wereVeryHidden: [],
  names: [],
  drawnNames: [],
};

/**
 * Puts back what the copies hold, in place, so that references to the sheets stay whole, and takes away the sheets that
 * were added. Charts and print set-up are not in a copy of cells: the next drawing makes them.
 */
export async function restore(
  { context, sync }: ExcelBatch,
  { added, wereProtected, wereVeryHidden, names, drawnNames }: Changed,
): Promise<void> {
  const { worksheets, names: namesNow } = context.workbook;
  worksheets.load(sheetFacts);
  namesNow.load('items/name,items/formula');
  await sync();
  for (const { sheet, backup } of leftoversOf(worksheets.items)) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    clearSheet(sheet);
    sheet.getRange().copyFrom(backup.getRange(), 'All');
    discard(backup);
  }
  for (const sheet of worksheets.items) {
    const isFree = !sheet.protection.protected || leftoversOf(worksheets.items).some((own) => own.sheet === sheet);
    if (isFree && wereProtected.includes(sheet.name)) protectInputs(sheet);
    if (wereVeryHidden.includes(sheet.name)) sheet.visibility = 'VeryHidden';
  }
  for (const own of namesNow.items.filter(({ name }) => drawnNames.includes(name))) {
    const before = names.find(({ name }) => name === own.name);
    if (before === undefined) own.delete();
    else if (before.formula !== own.formula) own.formula = before.formula;
  }
  for (const sheet of worksheets.items.filter(({ name }) => added.includes(name))) {
    if (sheet.visibility === 'VeryHidden') discard(sheet);
    else sheet.delete();
  }
  await sync();
}

function backupName(name: string): string {
  return (mark + name).slice(0, longestName);
}
