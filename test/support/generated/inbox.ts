import { fillForm } from '../../../src/app/fill-form';
import type { WorkbookFiles } from '../../../src/app/ports';
import type { Fact } from '../../../src/consolidation/fact';
import { previousAnswersOf } from '../../../src/consolidation/previous-facts';
import type { Municipality } from '../../../src/domain/municipality';
import type { ReportingPeriod } from '../../../src/domain/period/reporting-period';
import { periodId, periodSpan } from '../../../src/domain/period/reporting-period';
import type { School } from '../../../src/domain/school';
import { noPreviousAnswers } from '../../../src/forms/school/previous-answers';
import { schoolWorkbook } from '../../../src/forms/school/school-workbook';
import { fitRows } from '../../../src/workbook/fit-rows';
import type { Workbook } from '../../../src/workbook/workbook';
import { generatedAnswers } from './answers';

export interface GeneratedInbox {
  readonly seed: number;
  readonly municipality: Municipality;
  readonly period: ReportingPeriod;
  /** What other consolidations found. */
  readonly known: readonly Fact[];
}

export interface GeneratedFile {
  readonly name: string;
  readonly workbook: Workbook;
}

/** The filled forms of the schools that answer, one at a time. */
export function* generatedForms(request: GeneratedInbox): Generator<GeneratedFile> {
  const { seed, municipality, period } = request;
  const id = periodId(period);
  const { end } = periodSpan(period);
  const answered = previousAnswersOf(request.known, period);
  for (const school of municipality.schools) {
    const previous = answered.get(school.code) ?? noPreviousAnswers;
    const answers = generatedAnswers({ seed, municipality, school, period, previous });
    if (answers === null) continue;
    const form = schoolWorkbook({ municipality, school, period, asOf: end, previous });
    const { workbook, unplaced } = fillForm(form, answers, `${end}T12:00:00Z`);
    if (unplaced.length > 0) throw new Error(`no such cells: ${JSON.stringify(unplaced)}`);
    yield { name: fileName(school, id), workbook: fitRows(workbook) };
  }
}

/** The same as bytes. */
export async function generatedFiles(
  files: WorkbookFiles,
  request: GeneratedInbox,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const sent: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const { name, workbook } of generatedForms(request)) sent.push({ name, bytes: await files.write(workbook) });
  return sent;
}

function fileName({ code }: School, period: string): string {
  return `${code} ${period}.xlsx`;
}
