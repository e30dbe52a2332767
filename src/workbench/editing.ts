import type { LiveWorkbook } from '../app/live-workbook';
import type { Language } from '../text/language';
import { workbenchText } from '../text/workbench-text';
import type { Position } from '../workbook/address';
import { cellName } from '../workbook/address';
import type { CellValue } from '../workbook/cell-value';
import type { Sheet } from '../workbook/sheet';
import type { Validation } from '../workbook/validation';
import { allows, optionsOf, validationAt } from './judge-typed';
import { typedValue } from './typed-value';

/** A text that is being typed; `typed` began with a key, so that arrows end it, `opened` with F2 or a double click. */
export interface Editing {
  readonly text: string;
  readonly mode: 'typed' | 'opened';
  readonly where: 'cell' | 'bar';
}

/** What came of a text typed into a cell. */
export type Entry =
  | { readonly kind: 'written' }
  /** A rule does not take it: shown as a spreadsheet does, by its severity. */
  | { readonly kind: 'rejected'; readonly alert: Validation['alert']; readonly value: CellValue }
  | { readonly kind: 'refused'; readonly message: string };

/** Enters a text as the person typed it. */
export function enterText(
  document: LiveWorkbook,
  sheet: Sheet,
  place: Position,
  text: string,
  language: Language,
): Entry {
  if (text.trim().startsWith('=') && text.trim().length > 1) {
    return { kind: 'refused', message: workbenchText(language).formulasAreDrawn };
  }
  const validation = validationAt(sheet, place);
  const typed = typedValue(text, sheet.rows[place.row]?.cells[place.column]?.style);
  const value = asOption(typed, optionsOf(validation, document.current(), sheet, place));
  if (validation !== null && !allows(validation, value, document.current(), sheet, place)) {
    return { kind: 'rejected', alert: validation.alert, value };
  }
  return enterValue(document, sheet, place, value, language);
}

/** Writes a value without asking its rule. */
export function enterValue(
  document: LiveWorkbook,
  sheet: Sheet,
  place: Position,
  value: CellValue,
  language: Language,
): Entry {
  const written = document.type(sheet.name, place, value);
  return written.ok
    ? { kind: 'written' }
    : { kind: 'refused', message: workbenchText(language).cellIsLocked(cellName(place)) };
}

/** An option typed in other letters is that option. */
function asOption(value: CellValue, options: readonly string[]): CellValue {
  if (typeof value !== 'string') return value;
  return options.find((option) => option.toLowerCase() === value.trim().toLowerCase()) ?? value;
}
