import type { Municipality } from '../domain/municipality';
import type { Plan } from '../domain/plan/plan';
import type { PlanMargin, PlanQuestion } from '../forms/municipal/plan-margin';
import { joinText } from '../text/join-text';
import type { JoinDifference } from './join-difference';
import { differenceQuestion } from './join-difference';
import { joinSchools } from './join-drafts';
import { joinProgrammes } from './join-programmes';
import type { MatchedRow } from './match-rows';
import { matchRows } from './match-rows';
import { mergeQuestions } from './merge-questions';
import type { PlanRow, RowField } from './merge-row';
import { mergeRow } from './merge-row';
import { joinedSection, nextKey } from './rekey-draft';

/** A plan with what stands beside it: as a workbook holds it, or as documents were recognised and joined. */
export interface PlanState {
  readonly municipality: Municipality;
  readonly margin: PlanMargin;
}

export interface RowChange {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly key: string;
  readonly title: string;
  /** What the new document words otherwise. */
  readonly fields: readonly RowField[];
}

export interface MergedPlan extends PlanState {
  readonly changes: readonly RowChange[];
  readonly differences: readonly JoinDifference[];
}

/**
 * A corrected document over the plan that an earlier one gave. Rows are found again by wording, number and likeness of
 * title and keep their keys and what a person set in them; a key is never given again. Rows that the document no longer
 * has are kept and asked about, where it has rows of that kind at all. The same document changes nothing. `name` is how the earlier plan is called.
 */
export function mergeDraft(before: PlanState, now: PlanState, name: string): MergedPlan {
  const sections = [...before.municipality.plan.sections];
  const sectionKeys = new Map(now.municipality.plan.sections.map((one) => [one.key, joinedSection(one, sections)]));
  const merge = <Row extends PlanRow>(rowsOf: (plan: Plan) => readonly Row[]): MergedRows<Row> =>
    mergeRows(rowsOf, before, now, sectionKeys);
  const indicators = merge(({ indicators: rows }) => rows);
  const outcomes = merge(({ outcomes: rows }) => rows);
  const activities = merge(({ activities: rows }) => rows);
  const all = [indicators, outcomes, activities];
  const programme = joinProgrammes([
    { source: name, plan: before.municipality.plan },
    { source: '', plan: now.municipality.plan },
  ]);
  const schools = joinSchools([
    { source: name, schools: before.municipality.schools },
    { source: '', schools: now.municipality.schools },
  ]);
  const differences = [...programme.differences, ...schools.differences];
  const changes = all.flatMap((rows) => rows.changes);
  const keys = new Map(all.flatMap((rows) => [...rows.keys]));
  return {
    municipality: {
      plan: {
        programme: programme.programme,
        sections,
        indicators: indicators.rows,
        outcomes: outcomes.rows,
        activities: activities.rows,
      },
      schools: schools.schools,
    },
    margin: {
      sourceTexts: new Map([
        ...before.margin.sourceTexts,
        ...[...now.margin.sourceTexts].map(([key, text]) => [keys.get(key) ?? key, text] as const),
      ]),
      questions: mergeQuestions(before.margin.questions, [
        ...differences.map(differenceQuestion),
        ...now.margin.questions.map((question) => ({ ...question, row: keys.get(question.row) ?? question.row })),
        ...changes.flatMap(goneQuestion),
      ]),
      asTyped: before.margin.asTyped,
    },
    changes,
    differences,
  };
}

function goneQuestion({ kind, key }: RowChange): readonly PlanQuestion[] {
  if (kind !== 'gone') return [];
  return [{ kind: 'warning', text: joinText({ code: 'rowGone' }, 'ru'), where: '', row: key, decision: '' }];
}

interface MergedRows<Row> {
  readonly rows: readonly Row[];
  readonly changes: readonly RowChange[];
  /** Key in the new document → key in the plan. */
  readonly keys: ReadonlyMap<string, string>;
}

function mergeRows<Row extends PlanRow>(
  rowsOf: (plan: Plan) => readonly Row[],
  before: PlanState,
  now: PlanState,
  sectionKeys: ReadonlyMap<string, string>,
): MergedRows<Row> {
  const [olds, news] = [rowsOf(before.municipality.plan), rowsOf(now.municipality.plan)];
  const matches = matchRows(matchable(olds, before), matchable(news, now));
  const oldByKey = new Map(olds.map((row) => [row.key, row]));
  const taken = takenKeys(before);
  const keys = new Map<string, string>();
  const merged = new Map<string, Row>();
  /** Rows that are new, by the old row that they follow; '' is the top. */
  const added = new Map<string, Row[]>();
  const changes: RowChange[] = [];
  let last = '';
  for (const row of news) {
    const section = 'section' in row && row.section !== null ? (sectionKeys.get(row.section) ?? null) : null;
    const placed = 'section' in row ? { ...row, section } : row;
    const old = oldByKey.get(matches.get(row.key) ?? '');
    if (old === undefined) {
      const key = nextKey(row.key, taken);
      taken.add(key);
      keys.set(row.key, key);
      added.set(last, [...(added.get(last) ?? []), { ...placed, key }]);
      changes.push({ kind: 'added', key, title: row.title, fields: [] });
      continue;
    }
    last = old.key;
    keys.set(row.key, old.key);
    const source = before.margin.sourceTexts.get(old.key) ?? '';
    const isWordedAlike = source !== '' && source === now.margin.sourceTexts.get(row.key);
    const { row: kept, fields } = mergeRow(old, placed, isWordedAlike ? 'alike' : 'anew');
    merged.set(old.key, kept);
    if (fields.length > 0) changes.push({ kind: 'changed', key: old.key, title: row.title, fields });
  }
  // A document of indicators alone says nothing of the activities of another.
  const gone = news.length === 0 ? [] : olds.filter(({ key }) => !merged.has(key));
  changes.push(...gone.map(({ key, title }): RowChange => ({ kind: 'gone', key, title, fields: [] })));
  const rows = [
    ...(added.get('') ?? []),
    ...olds.flatMap((row) => [merged.get(row.key) ?? row, ...(added.get(row.key) ?? [])]),
  ];
  return { rows, changes, keys };
}

/** Every key that the plan or a question of it ever names. */
function takenKeys({ municipality: { plan }, margin }: PlanState): Set<string> {
  const rows = [...plan.indicators, ...plan.outcomes, ...plan.activities];
  return new Set([
    ...rows.map(({ key }) => key),
    ...margin.sourceTexts.keys(),
    ...margin.questions.map(({ row }) => row),
  ]);
}

function matchable(rows: readonly PlanRow[], { municipality, margin }: PlanState): readonly MatchedRow[] {
  const sections = new Map(municipality.plan.sections.map((one) => [one.key, `${one.number} ${one.title}`.trim()]));
  return rows.map((row) => ({
    key: row.key,
    number: row.number,
    title: row.title,
    section: 'section' in row && row.section !== null ? (sections.get(row.section) ?? '') : '',
    source: margin.sourceTexts.get(row.key) ?? '',
  }));
}
