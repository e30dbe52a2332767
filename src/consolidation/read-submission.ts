import { areOtherMunicipalities, areOtherProgrammes } from '../domain/commitment/plan-names';
import type { Issue } from '../domain/issue';
import type { LocalDate } from '../domain/local-date';
import type { Municipality } from '../domain/municipality';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { periodId } from '../domain/period/reporting-period';
import type { School } from '../domain/school';
import type { Block } from '../forms/block/find-blocks';
import { findBlocks } from '../forms/block/find-blocks';
import type { CoverOwner } from '../forms/school/cover-owner';
import { areOtherSchools, coverOwner } from '../forms/school/cover-owner';
import { readForm } from '../forms/check/read-form';
import { periodTitle, titleOfPeriodId } from '../forms/period-title';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import { noPreviousAnswers } from '../forms/school/previous-answers';
import { schoolForms, schoolFormsVersion } from '../forms/school/school-forms';
import type { WorkbookValues } from '../workbook/workbook-values';
import { answeredIssues } from './answered-issues';
import type { IntakeProblem, SubmissionProblem } from './intake-problem';
import { foreignSheets, ownerOf } from './owner';
import { isUntouched } from './untouched';
import { sealIssues } from './seal-issues';
import type { FileOutcome, Submission } from './submission';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict';
import type { Waiver } from './waiver';
import { withWaivers } from './waiver';

export interface IntakeContext {
  readonly municipality: Municipality;
  readonly period: ReportingPeriod;
  readonly asOf: LocalDate;
  /** By code of the school. */
  readonly previous: ReadonlyMap<string, PreviousAnswers>;
  /** Of this period. */
  readonly waivers: readonly Waiver[];
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
  const own = blocks.filter(({ identity: { school: code, period } }) => code === school.code && period === expected);
  const owner = coverOwner(own);
  const foreign = foreignOwner(owner, context.municipality);
  if (foreign !== null) return refused(file, null, 'notOurs', foreign);
  return readForms(file, values, { all: blocks, own, owner }, school, context);
}

function refused(file: string, school: School | null, verdict: Verdict, problem: SubmissionProblem): FileOutcome {
  const issues = [{ severity: 'error', place: null, row: '', problem } as const];
  return { file, school: school?.code ?? null, verdict, issues, submission: null };
}

/** Codes of schools and keys of rows are alike everywhere, so that only the cover tells whose figures these are. */
function foreignOwner(owner: CoverOwner, { plan: { programme } }: Municipality): SubmissionProblem | null {
  const { municipality, title } = programme;
  if (areOtherMunicipalities(owner.municipality, municipality)) {
    return { code: 'otherMunicipality', found: owner.municipality, expected: municipality };
  }
  return areOtherProgrammes(owner.programme, title)
    ? { code: 'otherProgramme', found: owner.programme, expected: title }
    : null;
}

function otherName({ school: found }: CoverOwner, { code, name }: School): readonly Issue<SubmissionProblem>[] {
  if (!areOtherSchools(found, name)) return [];
  const problem = { code: 'otherSchoolName', school: code, found, expected: name } as const;
  return [{ severity: 'warning', place: null, row: '', problem }];
}

interface FoundBlocks {
  readonly all: readonly Block[];
  /** Of this school and period. */
  readonly own: readonly Block[];
  readonly owner: CoverOwner;
}

function readForms(
  file: string,
  values: WorkbookValues,
  { all, own, owner }: FoundBlocks,
  school: School,
  context: IntakeContext,
): FileOutcome {
  const { municipality, period, asOf } = context;
  const previous = context.previous.get(school.code) ?? noPreviousAnswers;
  const contents = schoolForms({ municipality, school, period, asOf, previous });
  const readings = contents.map((content) => readForm(content, own, file));
  if (isUntouched(readings)) return refused(file, school, 'returned', { code: 'untouched' });
  const found: readonly Issue<IntakeProblem>[] = [
    ...otherName(owner, school),
    ...foreignSheets(all, own),
    ...answeredIssues(readings),
    ...sealIssues(own, file),
  ];
  const issues = withWaivers(found, school.code, context.waivers);
  const submission: Submission = {
    file,
    school,
    modified: values.properties.modified,
    forms: new Map(readings.map((reading) => [reading.content.spec.id, reading])),
  };
  return { file, school: school.code, verdict: verdictOf(issues), issues, submission };
}
