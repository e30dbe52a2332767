import { frequencies, timesPattern, timesUnit } from './frequencies';
import { matchAt } from './match-at';
import type { Sighting } from './sighting';
import { thingAt } from './unit-after';

const wholeWord = /(?<![а-я])(?:во?\s|для\s|у\s|на\s)?(?:все|всех|всеми|всем|кажд(?:ый|ая|ое|ой|ом|ого|ому|ым))(?=\s)/g;

/** «все школы», «в каждой школе»: the whole of them. */
export function wholeSightings(text: string): readonly Sighting[] {
  return [...text.matchAll(wholeWord)].flatMap(({ 0: words, index }) => {
    const thing = thingAt(text, index + words.length);
    if (thing === null || !thing.whole) return [];
    const subject = { start: thing.end - thing.subject.length, end: thing.end };
    return [{ value: 100, upper: null, unit: '%', comparison: 'eq' as const, start: index, end: thing.end, subject }];
  });
}

/** «ежемесячное размещение», «раз в квартал», «дважды в год». */
export function frequencySightings(text: string): readonly Sighting[] {
  const words = frequencies.flatMap(({ unit, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => often(1, unit, index, index + found.length)),
  );
  const times = [...text.matchAll(/(?<![а-я\d]\s?)(?:раз|дважды|трижды)(?=\sв\s)/g)].flatMap(({ 0: word, index }) => {
    const match = matchAt(timesPattern, text, index);
    const value = { дважды: 2, трижды: 3 }[word] ?? 1;
    return match === null ? [] : [often(value, timesUnit(match), index, index + match[0].length)];
  });
  return [...words, ...times];
}

function often(value: number, unit: string, start: number, end: number): Sighting {
  return { value, upper: null, unit, comparison: 'gte', start, end, subject: null };
}
