import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { hiddenSheetText } from '../text/plan-source-text';
import type { DocumentProblem } from '../workbook/document-problem';
import type { RawAside, RawDocument, RawTable } from '../workbook/raw-table';
import type { Workbook } from '../workbook/workbook';
import { sheetTable } from './sheet-table';

/** A workbook as a document: a table a sheet. Hidden sheets are lists and leftovers: they are named and not read. */
export function workbookDocument({ sheets }: Workbook, file: string): Result<RawDocument, DocumentProblem> {
  const blocks: RawTable[] = [];
  const asides: RawAside[] = [];
  for (const sheet of sheets) {
    const table = sheetTable(sheet, null);
    const [first] = table.cells;
    if (first === undefined) continue;
    if (sheet.visibility === 'visible') blocks.push(table);
    else asides.push({ kind: 'hidden', text: hiddenSheetText(sheet.name, table.cells.length), address: first.address });
  }
  return blocks.length === 0 ? failure({ code: 'noText' }) : success({ file, blocks, asides });
}
