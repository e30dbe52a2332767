import { cleanText } from '../text/clean-text';
import { isDeadline } from '../table/cell-contents';
import { isMark } from '../table/schedule-words';
import type { DraftRow } from './draft-row';
import { columnsAt, linesOf, textOf } from './draft-row';
import { isBlank, textOfCells } from './source-text';

/** «Срок» of a row: as it is shown, and with its lines apart for reading. */
export interface DeadlineText {
  readonly text: string;
  readonly lines: string;
}

/** From the column of deadlines, from «начало» and «окончание», or from the months and years that are marked. */
export function deadlineOf(row: DraftRow): DeadlineText {
  const own = { text: textOf(row, 'deadline'), lines: linesOf(row, 'deadline') };
  const span = spanText(textOf(row, 'start'), textOf(row, 'end'));
  const marked = markedTimes(row);
  const found = [own, same(span), same(marked)].filter(({ text }) => !isBlank(text));
  if (found.length === 0) return own;
  return { text: found.map(({ text }) => text).join('; '), lines: found.map(({ lines }) => lines).join('\n') };
}

function same(text: string): DeadlineText {
  return { text, lines: text };
}

function spanText(start: string, end: string): string {
  if (isBlank(end)) return isBlank(start) ? '' : /^(?:с|со|от)\s/i.test(start) ? start : `с ${start}`;
  if (isBlank(start)) return /^(?:до|не позднее|по|к)\s/i.test(end) ? end : `до ${end}`;
  return start === end ? end : `${start} – ${end}`;
}

/** «I квартал 2024, III квартал 2024»: the columns of times that hold a mark; figures under years are money. */
function markedTimes(row: DraftRow): string {
  const times = columnsAt(row, 'schedule').flatMap((at) => {
    const text = textOfCells(row.cells[at] ?? []);
    const heading = timeOf(row.columns[at]?.heading ?? '');
    if (isBlank(text) && !/^[+✓✔•●■]/.test(text)) return [];
    if (isMark(text)) return [heading];
    if (isDeadline(text)) return [text];
    return /\p{L}/u.test(text) ? [`${text} ${heading}`] : [];
  });
  return times.join(', ');
}

/** The levels of such a heading from the lowest: «2024 год / I квартал» → «I квартал 2024 год». */
function timeOf(heading: string): string {
  const levels = heading
    .split(' / ')
    .map(cleanText)
    .filter((level) => !/^(?:срок|период|график|календар|год)/i.test(level));
  return levels.reverse().join(' ');
}
