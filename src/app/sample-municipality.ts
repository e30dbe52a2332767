import { parseReportingPeriod, periodSpan } from '../domain/period/reporting-period';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import { planSourceFromJson } from '../forms/municipal/plan-json';
import { readMunicipality } from '../forms/municipal/read-municipality';
import { sampleFileName } from '../text/made-file-name';
import { completeWorkbook } from '../workbook/complete';
import type { FileProblem } from '../workbook/file-problem';
import type { MadeFile } from './background';
import { createSchoolForms } from './create-school-forms';
import type { FormAnswers } from './fill-form';
import { fillForm } from './fill-form';
import type { WorkbookFiles } from './ports';
import { markSample } from './sample-mark';

/** The answers of the sample's schools: what each file is called, and what somebody typed into it. */
export interface SampleAnswers {
  readonly period: string;
  readonly files: readonly SampleAnswer[];
}

export interface SampleAnswer {
  readonly name: string;
  /** Code of the school. */
  readonly school: string;
  readonly modified: string;
  readonly answers: FormAnswers;
  /** `torn`: the mail program lost the end of it. */
  readonly damage?: 'torn';
}

/** The sample municipality: its workbook, and the files that its schools have sent. */
export interface SampleMunicipality {
  /** What the schools report on: `2021-Q4`. */
  readonly period: string;
  readonly municipal: MadeFile;
  readonly inbox: readonly MadeFile[];
}

/** Makes the sample through the steps of every municipality; null where the plan or the period cannot be read. */
export async function sampleMunicipality(
  files: WorkbookFiles,
  plan: unknown,
  answers: SampleAnswers,
): Promise<SampleMunicipality | null> {
  const source = planSourceFromJson(plan);
  const period = parseReportingPeriod(answers.period);
  if (!source.ok || period === null) return null;
  const { municipality, reports } = readMunicipality(source.value);
  const modified = `${municipality.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`;
  const workbook = completeWorkbook(municipalWorkbook({ municipality, reports, further: [], period: '', modified }));
  const inbox: MadeFile[] = [];
  const forms = createSchoolForms(files, { municipality, period, asOf: periodSpan(period).end, known: [] });
  for await (const { school, bytes } of forms) {
    for (const answer of answers.files.filter((one) => one.school === school.code)) {
      const sent = await sentFile(files, bytes, answer);
      if (sent.ok) inbox.push({ name: answer.name, bytes: sent.value });
    }
  }
  return {
    period: answers.period,
    municipal: { name: sampleFileName, bytes: await files.write(markSample(workbook, answers.period)) },
    inbox,
  };
}

/** The form of a school as it comes back: filled in, and damaged where the sample wants it so. */
export async function sentFile(
  files: WorkbookFiles,
  form: Uint8Array,
  { answers, modified, damage }: SampleAnswer,
): Promise<Result<Uint8Array, FileProblem>> {
  const workbook = await files.readWorkbook(form);
  if (!workbook.ok) return failure(workbook.problem);
  const whole = await files.write(fillForm(workbook.value, answers, modified).workbook);
  return success(damage === 'torn' ? whole.subarray(0, Math.floor(whole.length * 0.6)) : whole);
}
