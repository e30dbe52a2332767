import type { Programme } from '../../domain/plan/programme';
import type { RawAddress } from '../../workbook/raw-table';
import type { Doubt } from '../draft-plan';
import type { RecognitionProblem } from '../recognition-problem';
import { plainWords } from '../text/words-of';
import { findAct } from './find-act';
import { findMunicipality } from './find-municipality';
import type { FoundPeriod } from './find-period';
import { isAboutPeriod, periodIn } from './find-period';
import type { FoundTitle } from './find-title';
import { findTitle } from './find-title';
import type { TextLine } from './text-line';

export interface ReadProgramme {
  readonly programme: Programme;
  readonly title: FoundTitle | null;
  readonly doubts: readonly Doubt[];
  /** Lines that became a part of the programme as a whole. */
  readonly used: readonly TextLine[];
}

/** What the lines of a document say of its plan; `ofTables` is the period that its tables show. */
export function readProgramme(
  lines: readonly TextLine[],
  firstTable: number,
  ofTables: FoundPeriod | null,
): ReadProgramme {
  const doubts: Doubt[] = [];
  const top: RawAddress = lines[0]?.address ?? { in: 'text', line: 0 };
  const doubt = (problem: RecognitionProblem, address = top): void => {
    doubts.push({ severity: 'warning', problem, address, row: '' });
  };
  const title = findTitle(lines, firstTable);
  const act = findAct(lines, firstTable);
  const head = lines.filter(({ block }) => block <= firstTable).map(({ text }) => text);
  const municipality = findMunicipality([title?.text ?? '', ...head]);
  const found = periodOf(title?.text ?? '', lines, title?.lines.at(-1));
  const guessed = found === null ? ofTables : null;
  const titleAddress = title?.lines[0]?.address ?? top;
  if (title === null) doubt({ code: 'noProgrammeTitle' });
  if (municipality === '') doubt({ code: 'noMunicipality' }, titleAddress);
  if (guessed !== null) doubt({ code: 'periodFromYears', ...guessed.period }, titleAddress);
  if (found === null && guessed === null) doubt({ code: 'noPlanPeriod' }, titleAddress);
  if (act.date !== null && act.otherDate !== null) {
    doubt({ code: 'actDatesDiffer', taken: act.date, other: act.otherDate.date }, act.otherDate.address);
  }
  const programme: Programme = {
    title: title?.text ?? '',
    municipality,
    period: (found ?? guessed)?.period ?? null,
    calendar:
      (found ?? guessed)?.calendar ?? (/учебн\S+ год/.test(plainWords(title?.text ?? '')) ? 'school' : 'calendar'),
    actDate: act.date,
    actNumber: act.number,
    coordinator: '',
  };
  return {
    programme,
    title,
    doubts,
    used: title?.lines.filter(({ text }) => title.text.includes(text.replace(/[.:;]$/, ''))) ?? [],
  };
}

/** The title says it best, then a sentence about it, then the short lines under the title. */
function periodOf(title: string, lines: readonly TextLine[], lastOfTitle: TextLine | undefined): FoundPeriod | null {
  const inTitle = periodIn(title);
  if (inTitle !== null) return inTitle;
  const sentence = lines.find(({ text }) => isAboutPeriod(text) && periodIn(text) !== null);
  if (sentence !== undefined) return periodIn(sentence.text);
  const at = lastOfTitle === undefined ? -1 : lines.indexOf(lastOfTitle) + 1;
  const below = at < 0 ? [] : lines.slice(at, at + 3).filter(({ text }) => text.length < 120);
  return below.flatMap(({ text }) => periodIn(text) ?? [])[0] ?? null;
}
