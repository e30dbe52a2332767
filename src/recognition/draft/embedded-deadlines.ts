import type { Deadline } from '../../domain/deadline/deadline';
import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import { parse } from '../../domain/deadline/grammar/parse';
import { readDeadlines } from '../../domain/deadline/read-deadlines';
import { normalText, sourceBetween } from '../../domain/deadline/text/normal-text';
import { splitWords } from '../../domain/deadline/words/split-words';

/** The first time that running texts promise something by, or from («к концу 2022 года»); none is no deadline. */
export function embeddedDeadlines(texts: readonly string[], context: DeadlineContext): readonly Deadline[] {
  for (const text of texts) {
    const source = firstPromise(text);
    if (source !== null) return readDeadlines(source, context);
  }
  return [];
}

function firstPromise(text: string): string | null {
  const normal = normalText(text);
  const promise = parse(splitWords(normal)).find(({ claim, start, end }) => {
    if (claim?.says !== 'time' || claim.stretch.kind !== 'dated') return false;
    const before = normal.text.slice(Math.max(0, start - 4), start);
    // The day of an act is no promise.
    return !/(?:^|\s)(?:от|за) ?$/.test(before) && !/^ ?(?:г\.? ?|года ?)?№/.test(normal.text.slice(end, end + 8));
  });
  return promise === undefined ? null : sourceBetween(text, normal, promise.start, promise.end);
}
