import type { DateSpan } from '../domain/date-span';
import type { Doubt } from './draft-plan';
import type { FoundPeriod } from './programme/find-period';
import type { FoundTitle } from './programme/find-title';
import type { PlacedTable } from './programme/further-titles';
import { furtherTitles } from './programme/further-titles';
import type { TextLine } from './programme/text-line';
import type { ReadPart } from './read-part';

export interface FurtherPlans {
  readonly doubts: readonly Doubt[];
  /** The period that the plan of a table names for itself; null where it goes by that of the document. */
  readonly periodOf: (part: ReadPart) => FoundPeriod | null;
}

/** Other plans in the same document: their tables are read by their own periods, and a person is asked what is meant. */
export function furtherPlans(
  lines: readonly TextLine[],
  parts: readonly ReadPart[],
  taken: FoundTitle | null,
  period: DateSpan | null,
): FurtherPlans {
  const found = furtherTitles(lines, parts.flatMap(placedTable), taken, period);
  const [line] = taken?.lines ?? [];
  if (taken === null || line === undefined) return { doubts: [], periodOf: () => null };
  return {
    doubts: found.flatMap(({ title, period: own }): readonly Doubt[] => {
      const [first] = title.lines;
      if (first === undefined) return [];
      const problem = { code: 'furtherPlan', title: title.text, period: own?.period ?? null } as const;
      return [
        {
          severity: 'warning',
          problem: { ...problem, taken: taken.text, takenAt: line.address },
          address: first.address,
          row: '',
        },
      ];
    }),
    periodOf: ({ placed: { block } }) => found.filter((one) => one.block <= block).at(-1)?.period ?? null,
  };
}

function placedTable({ placed: { block, part } }: ReadPart): readonly PlacedTable[] {
  switch (part.kind) {
    case 'activities':
      return [{ block, kind: 'activities' }];
    case 'indicators':
    case 'outcomes':
      return [{ block, kind: 'figures' }];
    case 'schools':
    case 'equipment':
    case 'other':
      return [];
  }
}
