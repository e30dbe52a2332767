import type { LocalDate } from '../../domain/local-date';
import { localDate } from '../../domain/local-date';
import type { RawAddress } from '../../workbook/raw-table';
import type { TextLine } from './text-line';

/** The act that approved the plan. */
export interface FoundAct {
  readonly date: LocalDate | null;
  readonly number: string;
  /** A second date for the same act, and where it stands. */
  readonly otherDate: { readonly date: LocalDate; readonly address: RawAddress } | null;
}

const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'] as const;
const day = String.raw`(?:(\d{1,2})\.(\d{1,2})\.(20\d{2})|[«"“]?\s?(\d{1,2})\s?[»"”]?\s+(янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\s+(20\d{2}))`;
const number = String.raw`№\s*([0-9][0-9A-Za-zА-Яа-я/.-]*)`;

/** A line of its own: «12 июля 2021 года», «22 января 2020 г.   № 36». */
const ownLine = new RegExp(
  String.raw`^(?:г\. ?\S+\s+)?(?:от\s+)?${day}\s*(?:г(?:\.|ода)?)?\s*(?:${number})?\s*$`,
  'iu',
);
/** «к приказу от 01.09.2021 г. № 185», «Утверждён постановлением … от …». */
const stamp = /приложение|утвержд[её]н|к приказу|к распоряжению|к постановлению|приказом|распоряжением|постановлением/i;
/** «УТВЕРЖДАЮ Директор школы ______ «31» августа 2023 г.» in one line. */
const approved = new RegExp(String.raw`^утверждаю\s.*?${day}\s*(?:г(?:\.|ода)?)?\s*$`, 'iu');
const dated = new RegExp(String.raw`от\s+${day}\s*(?:г(?:\.|ода)?)?\s*(?:${number})?`, 'iu');

/** The day and the number of the act, from its head or from the stamp on its annex. */
export function findAct(lines: readonly TextLine[], firstTable: number): FoundAct {
  const head = lines.filter(({ block }) => block <= firstTable);
  const own = head.flatMap((line, at) => {
    const match = ownLine.exec(line.text) ?? (line.text.length < 200 ? approved.exec(line.text) : null);
    const date = match === null ? null : dateOf(match);
    return date === null ? [] : [{ date, number: match?.[7] ?? numberNear(head, at), address: line.address }];
  });
  const stamped = head.flatMap((line, at) => {
    const isStamp = head.slice(Math.max(0, at - 3), at + 1).some(({ text }) => text.length < 200 && stamp.test(text));
    const match = isStamp && !/соответстви|основани|исполнени/i.test(line.text) ? dated.exec(line.text) : null;
    const date = match === null ? null : dateOf(match);
    return date === null ? [] : [{ date, number: match?.[7] ?? numberNear(head, at), address: line.address }];
  });
  const [first, ...others] = [...own.slice(0, 1), ...stamped];
  if (first === undefined) return { date: null, number: '', otherDate: null };
  const other = others.find(({ date }) => date !== first.date);
  return {
    date: first.date,
    number: first.number || (others[0]?.number ?? ''),
    otherDate: other === undefined ? null : other,
  };
}

/** The number often stands on a line of its own beside the date. */
function numberNear(lines: readonly TextLine[], at: number): string {
  const near = [lines[at + 1], lines[at - 1]];
  const alone = new RegExp(String.raw`^${number}\s*$`, 'u');
  return near.flatMap((line) => alone.exec(line?.text ?? '')?.[1] ?? [])[0] ?? '';
}

function dateOf(match: RegExpExecArray): LocalDate | null {
  const [, numberedDay, month, year, namedDay, name, namedYear] = match;
  if (numberedDay !== undefined) return localDate(Number(year), Number(month), Number(numberedDay));
  const at = months.findIndex((start) => (name ?? '').toLowerCase().startsWith(start));
  // «мар» begins with «ма» too, so it stands before it in the list.
  return localDate(Number(namedYear), at + 1, Number(namedDay));
}
