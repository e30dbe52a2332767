import { contains } from '../../workbook/address';
import { addressReader, evaluate } from '../../workbook/expression/evaluate';
import { shiftReference } from '../../workbook/expression/reference';
import type { Highlight } from '../../workbook/highlight';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';

export type HighlightLook = Highlight['look'];

/** How the conditional formats of a sheet change a cell; null: not at all. */
export type HighlightOf = (row: number, column: number) => HighlightLook | null;

export function highlightsOf(workbook: Workbook, sheet: Sheet): HighlightOf {
  const sheets = new Map(workbook.sheets.map((one) => [one.name, one]));
  const read = addressReader(
    (name, row, column) => sheets.get(name ?? sheet.name)?.rows[row]?.cells[column]?.value ?? null,
  );
  const applies = ({ areas, when }: Highlight, row: number, column: number): boolean => {
    const [first] = areas;
    if (first === undefined || !areas.some((area) => contains(area, { row, column }))) return false;
    const by = { row: row - first.from.row, column: column - first.from.column };
    const answer = evaluate(when, (to) => read(shiftReference(to, by)));
    return answer === true || (typeof answer === 'number' && answer !== 0);
  };
  return (row, column) => {
    let look: HighlightLook = {};
    let found = false;
    for (const highlight of sheet.highlights) {
      if (!applies(highlight, row, column)) continue;
      // Earlier highlights win.
      look = { ...highlight.look, ...look };
      found = true;
      if (highlight.stop) break;
    }
    return found ? look : null;
  };
}
