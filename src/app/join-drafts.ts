import type { Municipality } from '../domain/municipality';
import type { Section } from '../domain/plan/section';
import type { School } from '../domain/school';
import type { ActivityReport } from '../domain/status/activity-status';
import { nothingTyped } from '../forms/municipal/as-typed';
import type { PlanMargin, PlanQuestion } from '../forms/municipal/plan-margin';
import type { DraftPlan } from '../recognition/draft-plan';
import { draftQuestions } from './draft-questions';
import type { JoinDifference } from './join-difference';
import { differenceQuestion } from './join-difference';
import { joinProgrammes } from './join-programmes';
import type { PlanPart } from './plan-part';
import { rekeyed } from './rekey-draft';

export interface JoinedPlan {
  readonly municipality: Municipality;
  readonly reports: ReadonlyMap<string, ActivityReport>;
  readonly margin: PlanMargin;
  readonly differences: readonly JoinDifference[];
  /** The documents with the keys that their rows have in the whole. */
  readonly parts: readonly PlanPart[];
}

/** Several documents as one plan: the indicators of one, the activities of another. No row is lost, no key stands twice. */
export function joinDrafts(documents: readonly PlanPart[]): JoinedPlan {
  const taken = new Set<string>();
  const sections: Section[] = [];
  const parts = documents.map((part) => rekeyed(part, taken, sections));
  const drafts = parts.map(({ draft }) => draft);
  const programme = joinProgrammes(drafts);
  const { schools, differences: ofSchools } = joinSchools(drafts);
  const differences = [...programme.differences, ...ofSchools];
  return {
    municipality: {
      plan: {
        programme: programme.programme,
        sections,
        indicators: drafts.flatMap(({ plan }) => plan.indicators),
        outcomes: drafts.flatMap(({ plan }) => plan.outcomes),
        activities: drafts.flatMap(({ plan }) => plan.activities),
      },
      schools,
    },
    reports: new Map(parts.flatMap(({ reports }) => [...reports])),
    margin: {
      sourceTexts: new Map(drafts.flatMap(({ sourceTexts }) => [...sourceTexts])),
      questions: unusedLast([...differences.map(differenceQuestion), ...parts.flatMap(draftQuestions)]),
      asTyped: nothingTyped,
    },
    differences,
    parts,
  };
}

/** Texts that are not in the plan stand below everything that asks something. */
export function unusedLast(questions: readonly PlanQuestion[]): readonly PlanQuestion[] {
  return [...questions.filter(({ kind }) => kind !== 'unused'), ...questions.filter(({ kind }) => kind === 'unused')];
}

/** A school is known by its code; a second description of it is not taken, and said so where it differs. */
export function joinSchools(drafts: readonly Pick<DraftPlan, 'source' | 'schools'>[]): {
  readonly schools: readonly School[];
  readonly differences: readonly JoinDifference[];
} {
  const schools = new Map<string, School>();
  const differences: JoinDifference[] = [];
  for (const [document, { source, schools: own }] of drafts.entries()) {
    for (const school of own) {
      const first = schools.get(school.code);
      if (first === undefined) schools.set(school.code, school);
      else if (!isSame(first, school))
        differences.push({ document, source, problem: { code: 'schoolDiffers', school: school.code } });
    }
  }
  return { schools: [...schools.values()], differences };
}

function isSame(one: School, other: School): boolean {
  const keys: readonly (keyof School)[] = ['name', 'settlement', 'contactPost', 'pupils', 'teachers'];
  return keys.every((key) => one[key] === other[key]);
}
