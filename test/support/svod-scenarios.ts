import { consolidatedParts, consolidateInbox, outcomeReader, submissionContext } from '../../src/app/consolidate-inbox';
import type { MunicipalFile } from '../../src/app/open-municipality';
import { municipalFileOf } from '../../src/app/open-municipality';
import type { OpenWorkbook } from '../../src/app/ports';
import type { SampleInbox } from '../../src/app/sample-municipality';
import { parseReportingPeriod, periodSpan } from '../../src/domain/period/reporting-period';
import { success } from '../../src/domain/result';
import type { Block } from '../../src/forms/block/find-blocks';
import { cellOfBlock, findBlocks } from '../../src/forms/block/find-blocks';
import { noteColumn } from '../../src/reports/notes';
import { valuesOf } from '../../src/workbook/values-of';
import type { CellInput } from '../../src/workbook/with-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { workbookFiles } from './excel-scenario';

type Inbox = SampleInbox['files'];

/** What these files come to over this municipality, reckoned here and not in the pane's worker. */
export async function consolidationOf(
  municipal: MunicipalFile,
  period: string,
  files: Inbox,
): Promise<ReturnType<typeof consolidatedParts>> {
  const reporting = parseReportingPeriod(period);
  if (reporting === null) throw new Error(`no such period: ${period}`);
  const request = { municipal, period: reporting, asOf: periodSpan(reporting).end };
  const inbox = files.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    read: () => Promise.resolve(success(bytes)),
  }));
  const readOutcome = outcomeReader(workbookFiles, submissionContext(request));
  const consolidation = await consolidateInbox(
    readOutcome,
    { ...request, inbox },
    () => undefined,
    () => 'go',
  );
  if (consolidation === null) throw new Error('stopped');
  return consolidatedParts(municipal, consolidation);
}

/** The open workbook as data after these files were folded into it: what the coordinator wrote in it is kept. */
export async function folded(open: Workbook, period: string, files: Inbox): Promise<Workbook> {
  const municipal = municipalityIn(open);
  const { sheets } = await consolidationOf(municipal, period, files);
  const drawn = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const added = sheets.filter(({ name }) => open.sheets.every((sheet) => sheet.name !== name));
  return { ...open, sheets: [...open.sheets.map((sheet) => drawn.get(sheet.name) ?? sheet), ...added] };
}

export function municipalityIn(workbook: Workbook): MunicipalFile {
  const municipal = municipalFileOf(valuesOf(workbook), '');
  if (municipal === null) throw new Error('no municipality');
  return municipal;
}

/** The same by way of Excel, as the pane does it, without a page. */
export async function foldInExcel(open: OpenWorkbook, period: string, files: Inbox): Promise<void> {
  const values = await open.readValues();
  const municipal = values.ok ? municipalFileOf(values.value, '') : null;
  if (municipal === null) throw new Error('no municipal workbook is open');
  const { sheets } = await consolidationOf(municipal, period, files);
  const drawn = await open.drawSheets(sheets);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problem));
}

/** A note in every table that has a column for them, beside its first, its middle and its last line. */
export function notesFor(consolidated: Workbook): readonly CellInput[] {
  const tables = findBlocks(valuesOf(consolidated)).filter(({ columns }) => columns.has(noteColumn));
  return tables.flatMap((block) => {
    const last = block.rows.length - 1;
    return [...new Set([0, Math.floor(last / 2), last])].map((at) => noteAt(block, at));
  });
}

function noteAt(block: Block, at: number): CellInput {
  const row = block.rows[at];
  const cell = row === undefined ? null : cellOfBlock(block, row, noteColumn);
  if (row === undefined || cell === null) throw new Error(`no note in ${block.sheet}`);
  return { sheet: block.sheet, ...cell, value: `звонили, обещали к пятнице (${row.key})` };
}
