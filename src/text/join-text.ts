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

/** `изменено a17 «Обучение …»: название, срок` */
export function changeText(change: ChangeWords, language: Language): string {
  return `${changeWords[language][change.kind]} ${change.key} ${changedRowText(change, language)}`;
}

/** `Добавлено: 3`, over the rows. */
export function changesTitle(kind: ChangeWords['kind'], count: number, language: Language): string {
  const word = changeWords[language][kind];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${count}`;
}

/** `«Обучение …»: название, срок` */
export function changedRowText({ title, fields }: Pick<ChangeWords, 'title' | 'fields'>, language: Language): string {
  const shown = title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title;
  const more = fields.length === 0 ? '' : `: ${fields.map((field) => fieldWord(field, language)).join(', ')}`;
  return `${language === 'ru' ? `«${shown}»` : `“${shown}”`}${more}`;
}

/** Characters of a title in a line. */
const longestTitle = 60;

const changeWords = {
  ru: { added: 'добавлено', changed: 'изменено', gone: 'нет в новом документе (оставлено)' },
  en: { added: 'added', changed: 'changed', gone: 'not in the new document (kept)' },
} as const;

function fieldWord(field: string, language: Language): string {
  return fieldWords.get(field)?.[language] ?? field;
}

const fieldWords: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['number', { ru: 'номер', en: 'number' }],
  ['title', { ru: 'название', en: 'title' }],
  ['section', { ru: 'раздел', en: 'section' }],
  ['level', { ru: 'уровень', en: 'level' }],
  ['expectedResult', { ru: 'ожидаемый результат', en: 'expected result' }],
  ['deadlineText', { ru: 'срок', en: 'deadline' }],
  ['responsible', { ru: 'ответственные', en: 'responsible' }],
  ['documentKind', { ru: 'вид документа', en: 'kind of document' }],
  ['description', { ru: 'характеристика', en: 'description' }],
  ['unit', { ru: 'единица', en: 'unit' }],
  ['type', { ru: 'тип', en: 'type' }],
  ['direction', { ru: 'направление', en: 'direction' }],
  ['baseline', { ru: 'базовое значение', en: 'baseline' }],
  ['targets', { ru: 'план по годам', en: 'targets by year' }],
  ['total', { ru: 'итого', en: 'total' }],
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
