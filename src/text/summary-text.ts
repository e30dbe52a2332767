import type { Verdict } from '../consolidation/verdict';
import type { Plan } from '../domain/plan/plan';
import type { Wording } from '../forms/spec/wording';
import type { Language } from './language';
import { counted } from './plural';
import { verdictText } from './status-text';

/** What a command says while it works and when it is done. */
export interface SummaryText {
  readonly planWritten: (plan: Plan, schools: number, path: string) => string;
  readonly formWritten: (done: number, total: number, name: string) => string;
  readonly fileRead: (done: number, total: number, name: string, verdict: Verdict) => string;
  readonly fileVerdict: (path: string, verdict: Verdict, school: string | null) => string;
  /** A period that was not asked for: `2021-Q4`, and in words. */
  readonly periodTaken: (period: string, title: Wording) => string;
  readonly formerTaken: (path: string, notes: number, periods: readonly string[]) => string;
  readonly formsStanding: (names: readonly string[]) => string;
  readonly readOnce: (path: string, first: string) => string;
  readonly nothingFound: (path: string) => string;
  readonly municipalErrors: string;
  readonly questions: (count: number) => string;
  readonly sheetsNotCarried: (sheets: readonly string[]) => string;
  readonly inboxFilled: (count: number, path: string) => string;
  readonly written: (path: string) => string;
  readonly alsoWritten: (path: string) => string;
}

const words = {
  indicators: { ru: ['показатель', 'показателя', 'показателей'], en: ['indicator', 'indicators'] },
  outcomes: { ru: ['результат', 'результата', 'результатов'], en: ['outcome', 'outcomes'] },
  activities: { ru: ['мероприятие', 'мероприятия', 'мероприятий'], en: ['activity', 'activities'] },
  files: { ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] },
  schools: { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] },
} as const;

export function summaryText(language: Language): SummaryText {
  return language === 'ru' ? ru : en;
}

function contents(plan: Plan, schools: number, language: Language): string {
  return [
    counted(plan.indicators.length, language, words.indicators),
    counted(plan.outcomes.length, language, words.outcomes),
    counted(plan.activities.length, language, words.activities),
    counted(schools, language, words.schools),
  ].join(', ');
}

/** Of two files of a school only one counts, which is not known before all are read. */
function readText(verdict: Verdict, language: Language): string {
  const isJudged = !['accepted', 'acceptedWithRemarks', 'returned'].includes(verdict);
  if (isJudged) return verdictText(verdict, language);
  return language === 'ru' ? 'прочитано' : 'read';
}

const ru: SummaryText = {
  planWritten: (plan, schools, path) => `Муниципальная книга записана: ${path} (${contents(plan, schools, 'ru')})`,
  formWritten: (done, total, name) => `[${done}/${total}] ${name}`,
  fileRead: (done, total, name, verdict) => `[${done}/${total}] ${name}: ${readText(verdict, 'ru')}`,
  fileVerdict: (path, verdict, school) =>
    `${path}${school === null ? '' : ` (${school})`}: ${verdictText(verdict, 'ru')}`,
  periodTaken: (period, title) => `Период взят из присланных форм: ${title.ru} (${period})`,
  formerTaken: (path, notes, periods) =>
    `Из прежнего «${path}» перенесено: ${[
      ...(notes === 0 ? [] : [`примечания (${notes})`]),
      ...(periods.length === 0 ? [] : [`данные прошлых периодов (${periods.join(', ')})`]),
    ].join(', ')}`,
  formsStanding: (names) =>
    `Уже есть и оставлены как есть, в них могут быть ответы школ: ${names.join(', ')}. Заменить их пустыми – параметр --replace`,
  readOnce: (path, first) =>
    path === first
      ? `Документ «${path}» назван дважды: прочитан один раз`
      : `«${path}» – тот же документ, что «${first}»: прочитан один раз`,
  nothingFound: (path) => `Ни одной строки плана не найдено, «${path}» оставлен как есть`,
  municipalErrors: 'Ошибки в муниципальной книге (введённое сохранено как есть, но не учтено):',
  questions: (count) => `Вопросов к плану: ${count}, они отмечены на его листах`,
  sheetsNotCarried: (sheets) => `Не перенесены листы исходной книги: ${sheets.join(', ')}. Они остались в ней`,
  inboxFilled: (count, path) => `Заполненные формы школ: ${counted(count, 'ru', words.files)} в ${path}`,
  written: (path) => `Свод записан: ${path}`,
  alsoWritten: (path) => `Записано: ${path}`,
};

const en: SummaryText = {
  planWritten: (plan, schools, path) => `The municipal workbook is written: ${path} (${contents(plan, schools, 'en')})`,
  formWritten: (done, total, name) => `[${done}/${total}] ${name}`,
  fileRead: (done, total, name, verdict) => `[${done}/${total}] ${name}: ${readText(verdict, 'en')}`,
  fileVerdict: (path, verdict, school) =>
    `${path}${school === null ? '' : ` (${school})`}: ${verdictText(verdict, 'en')}`,
  periodTaken: (period, title) => `The period is that of the forms: ${title.en} (${period})`,
  formerTaken: (path, notes, periods) =>
    `Carried over from the former “${path}”: ${[
      ...(notes === 0 ? [] : [`notes (${notes})`]),
      ...(periods.length === 0 ? [] : [`data of earlier periods (${periods.join(', ')})`]),
    ].join(', ')}`,
  formsStanding: (names) =>
    `There already and left as they are, since they may hold answers: ${names.join(', ')}. --replace puts blank ones in their place`,
  readOnce: (path, first) =>
    path === first
      ? `The document “${path}” is named twice: it was read once`
      : `“${path}” is the same document as “${first}”: it was read once`,
  nothingFound: (path) => `No row of a plan was found, “${path}” is left as it is`,
  municipalErrors: 'Errors in the municipal workbook (what was typed is kept as it is, but not counted):',
  questions: (count) => `Questions to the plan: ${count}, they are marked in its sheets`,
  sheetsNotCarried: (sheets) =>
    `Other sheets of the source workbook were not carried over: ${sheets.join(', ')}. They are still there`,
  inboxFilled: (count, path) => `Filled forms of the schools: ${counted(count, 'en', words.files)} in ${path}`,
  written: (path) => `The consolidated workbook is written: ${path}`,
  alsoWritten: (path) => `Written: ${path}`,
};
