import type { Deadline } from '../../domain/deadline/deadline';
import type { Municipality } from '../../domain/municipality';
import type { CountSource } from '../../domain/plan/measure';
import type { Activity } from '../../domain/plan/activity';
import type { Indicator } from '../../domain/plan/indicator';
import type { Outcome } from '../../domain/plan/outcome';
import type { Plan } from '../../domain/plan/plan';
import type { ActivityReport } from '../../domain/status/activity-status';
import { printDeadlines } from '../../domain/deadline/print-deadlines';
import { printCommitments } from '../../domain/commitment/print-commitments';
import type { ContentRow, FormContent } from '../block/form-content';
import { contentRow } from '../block/form-content';
import type { FieldValue } from '../readers/read-cell';
import { activitiesForm, activitiesLayout } from './activities-form';
import { typedFields, withTyped } from './as-typed';
import { doubtWordings } from './doubt-wording';
import { actualField, indicatorsForm, indicatorsLayout, targetField, yearsOfColumns } from './indicators-form';
import { outcomesForm, outcomesLayout } from './outcomes-form';
import type { PlanMargin } from './plan-margin';
import { questionNumbers, questionsContent } from './plan-margin';
import { programmeForm, programmeLayout } from './programme-form';
import { schoolsForm, schoolsLayout } from './schools-form';

type Values = readonly (readonly [string, FieldValue | null])[];

/** The municipal forms filled with a plan: what `readMunicipality` reads back. */
export function municipalContents(
  { plan, schools }: Municipality,
  reports: ReadonlyMap<string, ActivityReport>,
  margin: PlanMargin,
): readonly FormContent[] {
  const numbers = questionNumbers(margin.questions);
  const beside = (key: string): Beside => ({
    source: margin.sourceTexts.get(key) ?? '',
    questions: numbers.get(key) ?? '',
  });
  const years = [...yearsOf(plan), ...yearsOfColumns(typedFields(margin.asTyped, 'plan-indicators'))];
  const indicators = indicatorsForm([...new Set(years)].sort((a, b) => a - b));
  const contents: readonly FormContent[] = [
    { spec: programmeForm, layout: programmeLayout, rows: [row('', programmeValues(plan))] },
    {
      spec: indicators,
      layout: indicatorsLayout(indicators),
      rows: plan.indicators.map((indicator) =>
        row(indicator.key, indicatorValues(indicator), questionValues(beside(indicator.key))),
      ),
    },
    {
      spec: outcomesForm,
      layout: outcomesLayout,
      rows: plan.outcomes.map((outcome) =>
        row(outcome.key, outcomeValues(outcome, beside(outcome.key)), questionValues(beside(outcome.key))),
      ),
    },
    {
      spec: activitiesForm,
      layout: activitiesLayout,
      rows: plan.activities.map((activity) =>
        activityRow(activity, plan, reports.get(activity.key) ?? null, beside(activity.key)),
      ),
    },
    {
      spec: schoolsForm,
      layout: schoolsLayout,
      rows: schools.map((school) =>
        row(school.code, [
          ['code', school.code],
          ['name', school.name],
          ['settlement', school.settlement],
          ['contactPost', school.contactPost],
          ['pupils', school.pupils],
          ['teachers', school.teachers],
        ]),
      ),
    },
    ...questionsContent(margin.questions, plan),
  ];
  return withTyped(contents, margin.asTyped);
}

/** What stands in a row beside the plan itself. */
interface Beside {
  readonly source: string;
  readonly questions: string;
}

function questionValues({ questions }: Beside): Values {
  return [['questions', questions]];
}

/** The years of the plan's period, and any that a value speaks of. */
function yearsOf({ programme, indicators }: Plan): readonly number[] {
  const years = new Set(indicators.flatMap(({ targets, actuals }) => [...targets, ...actuals].map(({ year }) => year)));
  if (programme.period !== null) {
    const [first, last] = [programme.period.start, programme.period.end].map((date) => Number(date.slice(0, 4)));
    for (let year = first ?? 0; year <= (last ?? 0); year += 1) years.add(year);
  }
  return [...years];
}

function row(key: string, values: Values, given: Values = []): ContentRow {
  return contentRow({ key, label: key, prefilled: present(values), given: present(given) });
}

function present(values: Values): ReadonlyMap<string, FieldValue> {
  return new Map(values.flatMap(([field, value]) => (value === null || value === '' ? [] : [[field, value] as const])));
}

function programmeValues({ programme }: Plan): Values {
  const { title, municipality, period, calendar, actDate, actNumber, coordinator } = programme;
  return [
    ['title', title],
    ['municipality', municipality],
    ['periodStart', period === null ? null : { date: period.start }],
    ['periodEnd', period === null ? null : { date: period.end }],
    ['calendar', calendar],
    ['actDate', actDate === null ? null : { date: actDate }],
    ['actNumber', actNumber],
    ['coordinator', coordinator],
  ];
}

function indicatorValues(indicator: Indicator): Values {
  const { measure, baseline } = indicator;
  const numerator =
    measure?.kind === 'shareOfPeople' ? measure.numerator : measure?.kind === 'count' ? measure.count : null;
  const denominator = measure?.kind === 'shareOfPeople' ? measure.denominator : null;
  const fact = measure?.kind === 'shareOfSchools' ? measure.fact : null;
  return [
    ['number', indicator.number],
    ['title', indicator.title],
    ['unit', indicator.unit],
    ['type', indicator.type],
    ['direction', indicator.direction],
    ['measure', measure?.kind ?? null],
    ['numeratorLabel', numerator?.label ?? null],
    ['numeratorFrom', sourceValue(numerator)],
    ['denominatorLabel', denominator?.label ?? null],
    ['denominatorFrom', sourceValue(denominator)],
    ['fact', fact?.kind ?? null],
    ['factLabel', fact?.kind === 'yesNo' ? fact.label : null],
    ['baselineValue', baseline?.value ?? null],
    ['baselineDate', baseline === null || baseline.date === null ? null : { date: baseline.date }],
    ...indicator.targets.map(({ year, value }) => [targetField(year), value] as const),
    ['total', indicator.total],
    ...indicator.actuals.map(({ year, value }) => [actualField(year), value] as const),
    ['source', indicator.source],
  ];
}

function sourceValue(source: CountSource | null): string | null {
  return source === null ? null : source.kind === 'typed' ? 'typed' : source.field;
}

function outcomeValues({ number, title, description, commitments, deadlines }: Outcome, { source }: Beside): Values {
  return [
    ['number', number],
    ['title', title],
    ['description', description],
    ['commitments', printCommitments(commitments)],
    ['deadlines', printDeadlines(deadlines)],
    ['source', source],
  ];
}

function activityRow(activity: Activity, plan: Plan, report: ActivityReport | null, beside: Beside): ContentRow {
  const section = plan.sections.find(({ key }) => key === activity.section);
  const doubt = activity.deadlines.find(({ reason }) => reason !== null)?.reason ?? null;
  return row(
    activity.key,
    [
      ['sectionNumber', section?.number ?? null],
      ['sectionTitle', section?.title ?? null],
      ['number', activity.number],
      ['level', activity.level],
      ['title', activity.title],
      ['expectedResult', activity.expectedResult],
      ['deadlineText', activity.deadlineText],
      ['deadlines', printDeadlines(activity.deadlines)],
      ['certainty', leastCertain(activity.deadlines)],
      ['responsible', activity.responsible.join('; ')],
      ['documentKind', activity.documentKind],
      ['reportedBy', activity.reportedBy],
      ['status', report?.status ?? null],
      ['doneOn', report === null || report.doneOn === null ? null : { date: report.doneOn }],
      ['source', beside.source],
    ],
    [['doubt', doubt === null ? null : doubtWordings[doubt].ru], ...questionValues(beside)],
  );
}

/** One word for a cell with several deadlines: a doubt about one is a doubt about the cell. */
function leastCertain(deadlines: readonly Deadline[]): Deadline['certainty'] {
  if (deadlines.some(({ certainty }) => certainty === 'ambiguous')) return 'ambiguous';
  return deadlines.some(({ certainty }) => certainty === 'certain') ? 'certain' : 'undated';
}
