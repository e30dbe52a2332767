import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { DocumentProblem } from '../workbook/document-problem';
import type { RawDocument, RawTable } from '../workbook/raw-table';
import type { Workbook } from '../workbook/workbook';
import { sheetTable } from './sheet-table';

/** A workbook as a document: a table a sheet. Of a hidden sheet every row is hidden, so that it is said and not read. */
export function workbookDocument({ sheets }: Workbook, file: string): Result<RawDocument, DocumentProblem> {
  const tables = sheets
    .map((sheet): RawTable => {
      const table = sheetTable(sheet, null);
      return sheet.visibility === 'visible' ? table : { ...table, hiddenRows: sheet.rows.map((_, row) => row) };
    })
    .filter(({ cells }) => cells.length > 0);
  return tables.length === 0 ? failure({ code: 'noText' }) : success({ file, blocks: tables, asides: [] });
}
