import { areOtherProgrammes } from '../../domain/commitment/plan-names';
import type { DateSpan } from '../../domain/date-span';
import { plainWords } from '../text/words-of';
import type { FoundPeriod } from './find-period';
import { isAboutPeriod, periodIn } from './find-period';
import type { FoundTitle } from './find-title';
import { titlesIn } from './find-title';
import type { TextLine } from './text-line';

/** A title under which a table stands, beside the title that was taken for the whole document. */
export interface FurtherTitle {
  readonly title: FoundTitle;
  /** The period that it names; null: that of the document. */
  readonly period: FoundPeriod | null;
  /** The tables from this block on are its own. */
  readonly block: number;
}

export interface PlacedTable {
  readonly block: number;
  readonly kind: 'activities' | 'figures';
}

/**
 * Titles of other plans in one document: each stands right over a table, behind another table, and names a period of
 * its own or, over activities that follow activities, another subject. A table's own name is no plan.
 */
export function furtherTitles(
  lines: readonly TextLine[],
  tables: readonly PlacedTable[],
  taken: FoundTitle | null,
  period: DateSpan | null,
): readonly FurtherTitle[] {
  if (taken === null) return [];
  const all = titlesIn(lines).filter(({ lines: own }) => namesAPlan(own));
  // A line that goes on with a title may read like one itself.
  const titles = all.filter((one, at) => !all.slice(0, at).some((before) => isSame(before, one)));
  return titles.flatMap((title, at): readonly FurtherTitle[] => {
    const block = blockOf(title);
    const table = tables.find((one) => one.block >= block);
    const next = titles[at + 1];
    if (table === undefined || isSame(title, taken) || (next !== undefined && blockOf(next) <= table.block)) return [];
    const above = tables.filter((one) => one.block < block);
    if (above.length === 0 && blockOf(taken) <= table.block) return [];
    const below = lines.filter((line) => line.block <= table.block).slice(endOf(title, lines));
    if (below.length > farthest) return [];
    const own =
      periodIn(title.text) ?? below.flatMap(({ text }) => (isAboutPeriod(text) ? (periodIn(text) ?? []) : []))[0];
    const isOther = own !== undefined && !isSamePeriod(own.period, period);
    const isRepeated =
      above.length === 0 || (table.kind === 'activities' && above.some(({ kind }) => kind === 'activities'));
    if (!isOther && !(isRepeated && areOtherProgrammes(title.text, taken.text))) return [];
    return [{ title, period: isOther ? own : null, block }];
  });
}

/** Lines between a title and its table: who approved it, when it runs. */
const farthest = 6;

/** «Мероприятия для сельских школ» names a table; a sentence about a plan ends with a full stop. */
function namesAPlan(lines: readonly TextLine[]): boolean {
  const words = plainWords(lines.map(({ text }) => text).join(' '));
  return /план|дорожн\S+ карт|комплекс\S* мер|программ/.test(words) && !/[.;]$/.test(lines.at(-1)?.text ?? '');
}

function isSame(one: FoundTitle, other: FoundTitle): boolean {
  return one.lines.some((line) => other.lines.includes(line));
}

function isSamePeriod(one: DateSpan, other: DateSpan | null): boolean {
  return other !== null && one.start === other.start && one.end === other.end;
}

function blockOf({ lines }: FoundTitle): number {
  return lines[0]?.block ?? 0;
}

/** How many lines there are up to the end of a title. */
function endOf(title: FoundTitle, lines: readonly TextLine[]): number {
  return lines.findIndex((line) => line === title.lines.at(-1)) + 1;
}
