import type { Verdict } from '../consolidation/verdict';
import type { Plan } from '../domain/plan/plan';
import type { Language } from './language';
import { counted } from './plural';
import { verdictText } from './status-text';

/** What a command says while it works and when it is done. */
export interface SummaryText {
  readonly planWritten: (plan: Plan, schools: number, path: string) => string;
  readonly formWritten: (done: number, total: number, name: string) => string;
  readonly fileRead: (done: number, total: number, name: string, verdict: Verdict) => string;
  readonly fileVerdict: (path: string, verdict: Verdict, school: string | null) => string;
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

const ru: SummaryText = {
  planWritten: (plan, schools, path) => `Муниципальная книга записана: ${path} (${contents(plan, schools, 'ru')})`,
  formWritten: (done, total, name) => `[${done}/${total}] ${name}`,
  fileRead: (done, total, name, verdict) => `[${done}/${total}] ${name}: ${verdictText(verdict, 'ru')}`,
  fileVerdict: (path, verdict, school) =>
    `${path}${school === null ? '' : ` (${school})`}: ${verdictText(verdict, 'ru')}`,
  sheetsNotCarried: (sheets) => `Не перенесены листы исходной книги: ${sheets.join(', ')}. Они остались в ней`,
  inboxFilled: (count, path) => `Заполненные формы школ: ${counted(count, 'ru', words.files)} в ${path}`,
  written: (path) => `Свод записан: ${path}`,
  alsoWritten: (path) => `Записано: ${path}`,
};

const en: SummaryText = {
  planWritten: (plan, schools, path) => `The municipal workbook is written: ${path} (${contents(plan, schools, 'en')})`,
  formWritten: (done, total, name) => `[${done}/${total}] ${name}`,
  fileRead: (done, total, name, verdict) => `[${done}/${total}] ${name}: ${verdictText(verdict, 'en')}`,
  fileVerdict: (path, verdict, school) =>
    `${path}${school === null ? '' : ` (${school})`}: ${verdictText(verdict, 'en')}`,
  sheetsNotCarried: (sheets) =>
    `Other sheets of the source workbook were not carried over: ${sheets.join(', ')}. They are still there`,
  inboxFilled: (count, path) => `Filled forms of the schools: ${counted(count, 'en', words.files)} in ${path}`,
  written: (path) => `The consolidated workbook is written: ${path}`,
  alsoWritten: (path) => `Written: ${path}`,
};
