import { docxFiles } from '../../src/adapters/docx/docx-files';
import { pageFiles } from '../../src/adapters/html/page-files';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { fflateCodec } from '../../src/adapters/zip/fflate-codec';
import type { MadeFile, ReportPeriod } from '../../src/app/background';
import { createSchoolForms } from '../../src/app/create-school-forms';
import { draftWorkbook } from '../../src/app/draft-workbook';
import { municipalFileOf } from '../../src/app/open-municipality';
import type { OpenWorkbook } from '../../src/app/ports';
import { recogniseDocument } from '../../src/app/recognise-document';
import { planTabText } from '../../src/text/pane-plan-text';
import type { Workbook } from '../../src/workbook/workbook';

// The codec of the add-in's worker, so that files are the same to the byte.
const files = xlsxFiles(fflateCodec);
const sources = { files, documents: docxFiles(fflateCodec), pages: pageFiles };

/** What a coordinator does with a pasted table: recognises the selection, draws the sheets. Gives what was to be drawn. */
export async function recogniseSelection(open: OpenWorkbook): Promise<Workbook> {
  const selected = await open.readSelection();
  const values = await open.readValues();
  if (!selected.ok || !values.ok) throw new Error('Excel gave nothing');
  const { draft } = await recogniseDocument(sources, { kind: 'selection', table: selected.value });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problem));
  const { workbook } = draftWorkbook([draft.value], values.value, planTabText('ru').openWorkbook);
  const drawn = await open.drawSheets(workbook.sheets, workbook.names);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problem));
  return workbook;
}

/** The school forms of the municipal workbook that is open. */
export async function createForms(open: OpenWorkbook, { period, asOf }: ReportPeriod): Promise<readonly MadeFile[]> {
  const values = await open.readValues();
  const municipal = values.ok ? municipalFileOf(values.value, '') : null;
  if (municipal === null) throw new Error('no municipal workbook is open');
  const { municipality } = municipal.reading;
  const made: MadeFile[] = [];
  for await (const { name, bytes } of createSchoolForms(files, { municipality, period, asOf, known: [] })) {
    made.push({ name, bytes });
  }
  return made;
}

/** The workbook as it comes back from the file that is written of it. */
export async function asFiled(workbook: Workbook): Promise<Workbook> {
  const read = await files.readWorkbook(await files.write(workbook));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
