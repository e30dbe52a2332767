import type { Programme } from '../domain/plan/programme';
import type { Language } from './language';
import type { Catalogue } from './texts';
import { sentence } from './texts';

export type ProgrammePart = keyof Programme;

/** What joining several documents, or a corrected one with an earlier plan, leaves to a person. */
export type JoinProblem =
  /** Two documents say different things of the plan; the first one that says something was taken. */
  | { readonly code: 'programmeDiffers'; readonly part: ProgrammePart; readonly taken: string; readonly other: string }
  | { readonly code: 'schoolDiffers'; readonly school: string }
  /** The new document does not have this row any more; it was kept. */
  | { readonly code: 'rowGone' };

export function joinText(problem: JoinProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

const partsRu: Readonly<Record<ProgrammePart, string>> = {
  title: 'название плана',
  municipality: 'муниципалитет',
  period: 'период плана',
  calendar: 'год плана',
  actDate: 'дата акта',
  actNumber: 'номер акта',
  coordinator: 'куда отправлять формы',
};
const partsEn: Readonly<Record<ProgrammePart, string>> = {
  title: 'title of the plan',
  municipality: 'municipality',
  period: 'period of the plan',
  calendar: 'year of the plan',
  actDate: 'date of the act',
  actNumber: 'number of the act',
  coordinator: 'where forms are sent',
};

const catalogue: Catalogue<JoinProblem> = {
  ru: {
    programmeDiffers: ({ part, taken, other }) =>
      `В документах разное: ${partsRu[part]}. Взято «${taken}», здесь «${other}». Проверьте лист «Программа»`,
    schoolDiffers: ({ school }) =>
      `Школа «${school}» описана в документах по-разному: взято первое описание, проверьте лист «Школы»`,
    rowGone: () => 'В новом документе этой строки нет. Она оставлена: удалите её, если она отменена',
  },
  en: {
    programmeDiffers: ({ part, taken, other }) =>
      `The documents differ: ${partsEn[part]}. “${taken}” was taken, here it is “${other}”`,
    schoolDiffers: ({ school }) => `The documents describe the school “${school}” differently: the first was taken`,
    rowGone: () => 'The new document does not have this row. It was kept: delete it if it was cancelled',
  },
};
