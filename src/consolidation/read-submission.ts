import type { LocalDate } from '../domain/local-date';
import type { Municipality } from '../domain/municipality';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodId } from '../domain/period/reporting-period';
import type { School } from '../domain/school';
import type { Block } from '../forms/block/find-blocks';
import { findBlocks } from '../forms/block/find-blocks';
import { readForm } from '../forms/check/read-form';
import { periodTitle, titleOfPeriodId } from '../forms/period-title';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import { noPreviousAnswers } from '../forms/school/previous-answers';
import { schoolForms, schoolFormsVersion } from '../forms/school/school-forms';
import type { WorkbookValues } from '../workbook/workbook-values';
import { answeredIssues } from './answered-issues';
import type { SubmissionProblem } from './intake-problem';
import { foreignSheets, ownerOf } from './owner';
import { sealIssues } from './seal-issues';
import type { FileOutcome, Submission } from './submission';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict';

export interface IntakeContext {
  readonly municipality: Municipality;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  /** By code of the school. */
  readonly previous: ReadonlyMap<string, PreviousAnswers>;
}

/** A readable workbook as a submission: whose it is, what it says, and a verdict. It never fails. */
export function readSubmission(file: string, values: WorkbookValues, context: IntakeContext): FileOutcome {
  const blocks = findBlocks(values);
  const identity = ownerOf(values, blocks);
  if (identity === null) return refused(file, null, 'notOurs', { code: 'noForms' });
  if (identity.kind === 'municipal') return refused(file, null, 'notOurs', { code: 'municipalWorkbook' });
  const expected = periodId(context.period);
  const school = context.municipality.schools.find(({ code }) => code === identity.school) ?? null;
  if (identity.period !== expected) {
    const found = identity.period;
    const [foundTitle, expectedTitle] = [titleOfPeriodId(found), periodTitle(context.period)];
    const problem = { code: 'otherPeriod', found, foundTitle, expected, expectedTitle } as const;
    return refused(file, school, 'otherFormOrPeriod', problem);
  }
  if (school === null) return refused(file, null, 'notOurs', { code: 'unknownSchool', school: identity.school });
  if (identity.version !== schoolFormsVersion) {
    const found = identity.version;
    return refused(file, school, 'otherFormOrPeriod', { code: 'otherVersion', found, expected: schoolFormsVersion });
  }
  return readForms(file, values, blocks, school, context);
}

function refused(file: string, school: School | null, verdict: Verdict, problem: SubmissionProblem): FileOutcome {
  const issues = [{ severity: 'error', place: null, row: '', problem } as const];
  return { file, school: school?.code ?? null, verdict, issues, submission: null };
}

function readForms(
  file: string,
  values: WorkbookValues,
  blocks: readonly Block[],
  school: School,
  context: IntakeContext,
): FileOutcome {
  const { municipality, period, asOf } = context;
  const previous = context.previous.get(school.code) ?? noPreviousAnswers;
  const contents = schoolForms({ municipality, school, period, asOf, previous });
  const own = blocks.filter(({ identity }) => identity.school === school.code && identity.period === periodId(period));
  const readings = contents.map((content) => readForm(content, own, file));
  const issues = [...foreignSheets(blocks, own), ...answeredIssues(readings), ...sealIssues(own, file)];
  const submission: Submission = {
    file,
    school,
    modified: values.properties.modified,
    forms: new Map(readings.map((reading) => [reading.content.spec.id, reading])),
  };
  return { file, school: school.code, verdict: verdictOf(issues), issues, submission };
}
