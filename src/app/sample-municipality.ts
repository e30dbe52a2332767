import { parseReportingPeriod, periodSpan } from '../domain/period/reporting-period';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import { planSourceFromJson } from '../forms/municipal/plan-json';
import { readMunicipality } from '../forms/municipal/read-municipality';
import { completeWorkbook } from '../workbook/complete';
import type { FileProblem } from '../workbook/file-problem';
import type { Workbook } from '../workbook/workbook';
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

/** The files that the sample's schools have sent. */
export interface SampleInbox {
  /** What the schools report on: `2021-Q4`. */
  readonly period: string;
  readonly files: readonly MadeFile[];
}

/** The sample municipality: every part is made when it is asked for. */
export interface Sample {
  readonly workbook: () => Promise<Workbook>;
  readonly inbox: () => Promise<SampleInbox>;
}

/** The workbook of the sample municipality; null where the plan or the period cannot be read. */
export function sampleWorkbook(plan: unknown, answers: SampleAnswers): Workbook | null {
  const sample = readSample(plan, answers);
  if (sample === null) return null;
  const { municipality, reports } = sample;
  const modified = `${municipality.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`;
  const workbook = municipalWorkbook({ municipality, reports, further: [], period: '', modified });
  return markSample(completeWorkbook(workbook), answers.period);
}

/** Makes the files through the steps of every school; null as above. */
export async function sampleInbox(
  files: WorkbookFiles,
  plan: unknown,
  answers: SampleAnswers,
): Promise<SampleInbox | null> {
  const sample = readSample(plan, answers);
  if (sample === null) return null;
  const { municipality, period } = sample;
  const inbox: MadeFile[] = [];
  const forms = createSchoolForms(files, { municipality, period, asOf: periodSpan(period).end, known: [] });
  for await (const { school, bytes } of forms) {
    for (const answer of answers.files.filter((one) => one.school === school.code)) {
      const sent = await sentFile(files, bytes, answer);
      if (sent.ok) inbox.push({ name: answer.name, bytes: sent.value });
    }
  }
  return { period: answers.period, files: inbox };
}

function readSample(plan: unknown, answers: SampleAnswers) {
  const source = planSourceFromJson(plan);
  const period = parseReportingPeriod(answers.period);
  return source.ok && period !== null ? { ...readMunicipality(source.value), period } : null;
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
