import type { Issue } from '../../domain/issue';
import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import { readDeadlines } from '../../domain/deadline/read-deadlines';
import { readCommitments } from '../../domain/commitment/read-commitments';
import type { Municipality } from '../../domain/municipality';
import type { Indicator } from '../../domain/plan/indicator';
import { numbered } from '../../domain/plan/numbered';
import type { Outcome } from '../../domain/plan/outcome';
import type { Programme } from '../../domain/plan/programme';
import type { Section } from '../../domain/plan/section';
import type { School } from '../../domain/school';
import type { Steps } from '../../domain/steps';
import { allSteps } from '../../domain/steps';
import type { ActivityReport } from '../../domain/status/activity-status';
import { shown } from '../readers/shown';
import { settlementOptions } from '../school/settlement-options';
import type { FormSpec } from '../spec/form';
import { activitiesForm } from './activities-form';
import type { ReadRows } from './as-typed';
import { asTypedOf } from './as-typed';
import { indicatorsForm, yearsOfColumns } from './indicators-form';
import { municipalContents } from './municipal-contents';
import { outcomesForm } from './outcomes-form';
import type { PlanMargin } from './plan-margin';
import { emptyMargin, readMargin } from './plan-margin';
import type { PlanProblem } from './plan-problem';
import type { PlanSource, SourceRow } from './plan-source';
import { calendarOptions, programmeForm } from './programme-form';
import { activityFrom, municipalReportFrom } from './read-activity';
import { indicatorFrom } from './read-indicator';
import { keyedRows } from './row-keys';
import { schoolsForm } from './schools-form';
import type { TypedRow } from './typed-row';
import { rowReader } from './typed-row';

export interface MunicipalityReading {
  readonly municipality: Municipality;
  /** What the municipality itself reports of its activities. */
  readonly reports: ReadonlyMap<string, ActivityReport>;
  /** What stands beside the plan. */
  readonly margin: PlanMargin;
  readonly issues: readonly Issue<PlanProblem>[];
}

/** The plan and the register from their rows. What cannot be read is an issue, and stays in the margin as it was typed. */
export function readMunicipality(source: PlanSource): MunicipalityReading {
  return allSteps(municipalitySteps(source));
}

/** The same, a row a step: a register may have hundreds. */
export function* municipalitySteps(source: PlanSource): Steps<MunicipalityReading> {
  const issues: Issue<PlanProblem>[] = [];
  const found: Found = { issues, rows: [] };
  const programme = programmeFrom(source, found);
  const context: DeadlineContext = programme;
  const years = yearsOfColumns(source.columns.get('plan-indicators') ?? []);
  const indicatorRows = yield* rowsOf(source, indicatorsForm(years), 'i', found);
  const indicators = indicatorRows.map((row) => indicatorFrom(row, years, issues));
  const outcomeRows = yield* rowsOf(source, outcomesForm, 'o', found);
  const outcomes = yield* eachStep(outcomeRows, (row) => outcomeFrom(row, context));
  const activityRows = yield* rowsOf(source, activitiesForm, 'a', found);
  const sections = sectionsOf(activityRows);
  const activities = yield* eachStep(activityRows, (row) => activityFrom(row, sections, context, issues));
  const schools = yield* schoolsFrom(source, found);
  for (const indicator of indicators) {
    for (const problem of impossibleShares(indicator, schools.length)) {
      issues.push({ severity: 'warning', place: null, row: numbered(indicator.number, indicator.title), problem });
    }
  }
  const municipality: Municipality = { plan: { programme, sections, indicators, outcomes, activities }, schools };
  const reports = new Map(
    activityRows.flatMap((row) => {
      const report = municipalReportFrom(row);
      return report === null ? [] : [[row.key, report] as const];
    }),
  );
  const margin = readMargin(source);
  let asTyped: PlanMargin['asTyped'] | null = null;
  return {
    municipality,
    reports,
    margin: {
      ...margin,
      // Only drawing asks for it, and it takes all forms to be drawn.
      get asTyped() {
        asTyped ??= asTypedOf(found.rows, municipalContents(municipality, reports, { ...emptyMargin, ...margin }));
        return asTyped;
      },
    },
    issues,
  };
}

/** What comes to light while the forms are read. */
interface Found {
  readonly issues: Issue<PlanProblem>[];
  readonly rows: ReadRows[];
}

function programmeFrom(source: PlanSource, { issues, rows }: Found): Programme {
  const raw = source.forms.get(programmeForm.id)?.[0] ?? { key: '', place: null, cells: new Map() };
  rows.push({ spec: programmeForm, taken: [raw], left: [] });
  const row = rowReader(programmeForm)(raw, programmeForm.title.ru, issues);
  const [start, end] = [row.date('periodStart'), row.date('periodEnd')];
  if (start === null || end === null) {
    issues.push({ severity: 'warning', place: row.place, row: programmeForm.title.ru, problem: { code: 'noPeriod' } });
  }
  return {
    title: row.text('title'),
    municipality: row.text('municipality'),
    period: start === null || end === null || end < start ? null : { start, end },
    calendar: row.choice('calendar', calendarOptions) ?? 'calendar',
    actDate: row.date('actDate'),
    actNumber: row.text('actNumber'),
    coordinator: row.text('coordinator'),
  };
}

/** Rounded to whole percents, a share of n schools is k of n; any other figure was reckoned otherwise. */
function impossibleShares({ measure, baseline, actuals }: Indicator, schools: number): readonly PlanProblem[] {
  if (measure?.kind !== 'shareOfSchools' || schools === 0) return [];
  const reported = [...(baseline === null ? [] : [baseline.value]), ...actuals.map(({ value }) => value)];
  return reported
    .filter((share) => Math.abs((Math.round((share * schools) / 100) / schools) * 100 - share) > 0.5)
    .map((share) => ({ code: 'shareOfFewSchools', share, schools }));
}

/** Rows that hold something, keyed and read; a row that somebody added without a title is left out with a word about it. */
function* rowsOf(
  source: PlanSource,
  spec: FormSpec,
  prefix: string,
  { issues, rows: readRows }: Found,
): Steps<readonly TypedRow[]> {
  const filled = (source.forms.get(spec.id) ?? []).filter(isFilled);
  const known = new Set(filled.map(({ key }) => key).filter((key) => key !== ''));
  const read = rowReader(spec);
  const taken: SourceRow[] = [];
  const left: SourceRow[] = [];
  const rows = yield* eachStep(keyedRows(filled, prefix, source, issues), (raw) => {
    const row = read(raw, labelOf(raw), issues);
    if (row.text('title') !== '') {
      taken.push(raw);
      return [row];
    }
    // A row with a key is known elsewhere (in forms, facts, questions), so it cannot just go.
    const isKnown = known.has(raw.key);
    issues.push({
      severity: 'warning',
      place: row.place,
      row: labelOf(raw),
      problem: { code: isKnown ? 'titleMissing' : 'rowWithoutTitle', shown: contentOf(raw) },
    });
    (isKnown ? taken : left).push(raw);
    return isKnown ? [row] : [];
  });
  readRows.push({ spec, taken, left });
  return rows.flat();
}

function* eachStep<From, To>(list: readonly From[], read: (from: From) => To): Steps<readonly To[]> {
  const found: To[] = [];
  for (const from of list) {
    found.push(read(from));
    yield;
  }
  return found;
}

function isFilled({ cells }: SourceRow): boolean {
  return [...cells.values()].some(({ value }) => shown(value).trim() !== '');
}

function labelOf({ cells }: SourceRow): string {
  const text = (field: string): string => shown(cells.get(field)?.value ?? null);
  return numbered(text('number'), text('title') || text('name')).trim();
}

function contentOf({ cells }: SourceRow): string {
  return [...cells.values()]
    .map(({ value }) => shown(value))
    .filter((text) => text !== '')
    .join(' · ');
}

function outcomeFrom(row: TypedRow, context: DeadlineContext): Outcome {
  const text = row.text('commitments');
  const deadline = row.text('deadlines');
  return {
    key: row.key,
    number: row.text('number'),
    title: row.text('title'),
    description: row.text('description'),
    commitments: readCommitments(text === '' ? row.text('title') : text, context),
    deadlines: readDeadlines(deadline, context),
  };
}

/** Sections in the order of their first row. */
function sectionsOf(rows: readonly TypedRow[]): readonly Section[] {
  const sections: Section[] = [];
  for (const row of rows) {
    const [number, title] = [row.text('sectionNumber'), row.text('sectionTitle')];
    if (number === '' && title === '') continue;
    if (sections.some((section) => section.number === number && section.title === title)) continue;
    sections.push({ key: `s${sections.length + 1}`, number, title });
  }
  return sections;
}

function* schoolsFrom(source: PlanSource, { issues, rows }: Found): Steps<readonly School[]> {
  const schools: School[] = [];
  const taken: SourceRow[] = [];
  const left: SourceRow[] = [];
  const read = rowReader(schoolsForm);
  for (const raw of (source.forms.get(schoolsForm.id) ?? []).filter(isFilled)) {
    yield;
    const row = read(raw, labelOf(raw), issues);
    const code = row.text('code').trim();
    const name = row.text('name');
    const problem: PlanProblem | null =
      code === ''
        ? { code: 'schoolWithoutCode', name }
        : schools.some((school) => school.code === code)
          ? { code: 'repeatedSchoolCode', school: code }
          : null;
    if (problem !== null) {
      issues.push({ severity: 'error', place: row.place, row: name, problem });
      left.push(raw);
      continue;
    }
    taken.push({ ...raw, key: code });
    schools.push({
      code,
      name: name === '' ? code : name,
      settlement: row.choice('settlement', settlementOptions),
      contactPost: row.text('contactPost'),
      pupils: row.number('pupils'),
      teachers: row.number('teachers'),
    });
  }
  rows.push({ spec: schoolsForm, taken, left });
  if (schools.length === 0)
    issues.push({ severity: 'warning', place: null, row: schoolsForm.title.ru, problem: { code: 'noSchools' } });
  return schools;
}
