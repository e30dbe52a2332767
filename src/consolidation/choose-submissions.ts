import type { Issue } from '../domain/issue';
import type { FormReading } from '../forms/check/read-form';
import type { CellReading } from '../forms/readers/read-cell';
import { shown } from '../forms/readers/shown';
import { cellValueOf } from '../forms/block/form-content';
import { fieldOf } from '../forms/spec/form';
import type { Wording } from '../forms/spec/wording';
import type { IntakeProblem } from './intake-problem';
import type { FileOutcome, Submission } from './submission';

/**
 * Of several files of one school the latest counts; the others become duplicates or older versions that name it.
 * The order in which the files came does not matter.
 */
export function chooseSubmissions(outcomes: readonly FileOutcome[]): readonly FileOutcome[] {
  const bySchool = new Map<string, { outcome: FileOutcome; submission: Submission }[]>();
  for (const outcome of outcomes) {
    if (outcome.submission === null || outcome.school === null) continue;
    const files = bySchool.get(outcome.school) ?? [];
    bySchool.set(outcome.school, [...files, { outcome, submission: outcome.submission }]);
  }
  const chosen = new Map([...bySchool].map(([school, files]) => [school, [...files].sort(latestFirst)[0]?.submission]));
  return [...outcomes]
    .sort((a, b) => compareTexts(a.file, b.file))
    .map((outcome) => {
      const latest = outcome.school === null ? undefined : chosen.get(outcome.school);
      if (outcome.submission === null || latest === undefined || latest === outcome.submission) return outcome;
      return superseded(outcome, outcome.submission, latest);
    });
}

interface Candidate {
  readonly submission: Submission;
}

/** By the time the file itself tells; then the fuller one; then by name, so that any order gives the same. */
function latestFirst({ submission: a }: Candidate, { submission: b }: Candidate): number {
  const byTime = compareTexts(b.modified ?? '', a.modified ?? '');
  if (byTime !== 0) return byTime;
  const byContent = filledCells(b) - filledCells(a);
  return byContent !== 0 ? byContent : compareTexts(a.file, b.file);
}

function filledCells(submission: Submission): number {
  return inputs(submission).filter(({ reading }) => reading.state !== 'blank').length;
}

function superseded(outcome: FileOutcome, older: Submission, latest: Submission): FileOutcome {
  const differences = differencesOf(older, latest);
  if (differences.length === 0) {
    const problem = { code: 'sameAs', file: latest.file } as const;
    return { ...outcome, verdict: 'duplicate', issues: [about(problem)], submission: null };
  }
  const isLater = older.modified !== null && latest.modified !== null && latest.modified > older.modified;
  const problem = { code: 'supersededBy', file: latest.file, differences: differences.length, isLater } as const;
  const told: Issue<IntakeProblem> = isLater ? about(problem) : { ...about(problem), severity: 'warning' };
  return { ...outcome, verdict: 'olderVersion', issues: [told, ...differences], submission: null };
}

function about(problem: IntakeProblem): Issue<IntakeProblem> {
  return { severity: 'remark', place: null, row: '', problem };
}

/** Cell by cell, what the older file said and what the latest says. */
function differencesOf(older: Submission, latest: Submission): readonly Issue<IntakeProblem>[] {
  const after = new Map(inputs(latest).map((input) => [input.id, input.text]));
  return inputs(older).flatMap((input) => {
    const text = after.get(input.id) ?? '';
    if (text === input.text) return [];
    const problem = { code: 'difference', field: input.field, before: input.text, after: text } as const;
    return [{ severity: 'remark', place: input.place, row: input.row, problem }];
  });
}

interface Input {
  /** Equal for the same cell of two files. */
  readonly id: string;
  readonly field: Wording;
  readonly row: string;
  readonly place: Issue<IntakeProblem>['place'];
  readonly reading: CellReading;
  readonly text: string;
}

function inputs(submission: Submission): readonly Input[] {
  return [...submission.forms.values()].flatMap(inputsOf);
}

function inputsOf({ content, rows }: FormReading): readonly Input[] {
  return content.rows.flatMap((row) =>
    [...(rows.get(row.key) ?? [])].flatMap(([key, { reading, place }]) => {
      const field = fieldOf(content.spec, key);
      if (field === null) return [];
      const text =
        reading.state === 'given'
          ? shown(cellValueOf(field, reading.value))
          : reading.state === 'unreadable'
            ? reading.shown
            : '';
      return [
        {
          id: JSON.stringify([content.spec.id, row.key, key]),
          field: field.title,
          row: row.label,
          place,
          reading,
          text,
        },
      ];
    }),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
