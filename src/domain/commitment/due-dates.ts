import type { DeadlineContext } from '../deadline/deadline-context';
import { parse } from '../deadline/grammar/parse';
import type { TimeClaim } from '../deadline/meaning/claim';
import { readTimes } from '../deadline/meaning/read-time';
import type { NormalText } from '../deadline/text/normal-text';
import { splitWords } from '../deadline/words/split-words';
import type { LocalDate } from '../local-date';

/** A day named in running text («к концу 2022 года»), and where. */
export interface DueDate {
  readonly due: LocalDate;
  readonly start: number;
  readonly end: number;
}

/** The days a text promises things by; a date that could be several days is none. */
export function dueDatesIn(normal: NormalText, context: DeadlineContext): readonly DueDate[] {
  return parse(splitWords(normal)).flatMap(({ claim, start, end }) => {
    if (claim?.says !== 'time' || !isPromise(claim)) return [];
    const read = readTimes([claim], { ...context, eachYear: false, once: false });
    const [only, second] = read.periods;
    const due = only?.end ?? null;
    return due === null || second !== undefined ? [] : [{ due, start, end }];
  });
}

/** «к концу 2022 года», «в 2020 году»; «в течение всего периода» and «с 2021 года» promise no day. */
function isPromise(claim: TimeClaim): boolean {
  return claim.bound === 'by' || (claim.bound === 'in' && claim.stretch.kind === 'dated');
}

/** The date that goes with the words between two places: in their sentence, the nearest with the fewest commas between. */
export function dueDateNear(text: string, dates: readonly DueDate[], start: number, end: number): LocalDate | null {
  const apart = dates.filter((date) => date.end <= start || date.start >= end);
  const weighed = apart.flatMap((date) => {
    const [from, to] = date.end <= start ? [date.end, start] : [end, date.start];
    const between = text.slice(from, to);
    // A stop right behind is judged with the word it ends.
    return sentenceEnd.test(text.slice(Math.max(0, from - 4), to))
      ? []
      : [{ due: date.due, weight: weightOf(between) }];
  });
  return weighed.sort((a, b) => a.weight - b.weight)[0]?.due ?? null;
}

/** A full stop that ends a sentence, not «г.» or «ст.». */
const sentenceEnd = /[;\n]|[а-я%)]{4,}\.\s|\d\.\s(?=[а-я]{4})/;

function weightOf(between: string): number {
  return between.length + 100 * (between.match(/[,:]/g)?.length ?? 0);
}
