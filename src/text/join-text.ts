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

/** A row that a corrected document adds, words anew or no longer has. */
export interface ChangeWords {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly key: string;
  readonly title: string;
  readonly fields: readonly string[];
}

/** `изменено a17 «Обучение …»: title, deadlineText` */
export function changeText({ kind, key, title, fields }: ChangeWords, language: Language): string {
  const shown = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  const more = fields.length === 0 ? '' : `: ${fields.map((field) => fieldWord(field, language)).join(', ')}`;
  return `${changeWords[language][kind]} ${key} ${language === 'ru' ? `«${shown}»` : `“${shown}”`}${more}`;
}

/** Characters of a title in a line. */
const longestTitle = 60;

const changeWords = {
  ru: { added: 'добавлено', changed: 'изменено', gone: 'нет в новом документе (оставлено)' },
  en: { added: 'added', changed: 'changed', gone: 'not in the new document (kept)' },
} as const;

function fieldWord(field: string, language: Language): string {
  return language === 'ru' ? (fieldsRu.get(field) ?? field) : field;
}

const fieldsRu: ReadonlyMap<string, string> = new Map([
  ['number', 'номер'],
  ['title', 'название'],
  ['section', 'раздел'],
  ['level', 'уровень'],
  ['expectedResult', 'ожидаемый результат'],
  ['deadlineText', 'срок'],
  ['responsible', 'ответственные'],
  ['documentKind', 'вид документа'],
  ['description', 'характеристика'],
  ['unit', 'единица'],
  ['type', 'тип'],
  ['direction', 'направление'],
  ['baseline', 'базовое значение'],
  ['targets', 'план по годам'],
  ['total', 'итого'],
]);

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
