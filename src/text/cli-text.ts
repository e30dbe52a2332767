import type { AsOfBeforePeriod } from '../domain/period/report-dates';
import type { PlanJsonProblem } from '../forms/municipal/plan-json';
import type { AccessProblem, FileProblem, NoSuchPath, WriteProblem } from '../workbook/file-problem';
import type { DocumentProblem } from '../workbook/document-problem';
import { documentProblemText } from './document-problem-text';
import { fileProblemText } from './file-problem-text';
import type { Language } from './language';
import { planJsonText } from './plan-text';
import { reportDatesText } from './report-dates-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** Why a command cannot be carried out: wrong use, or input that cannot be read. */
export type CliProblem =
  | { readonly code: 'unknownCommand'; readonly name: string }
  | { readonly code: 'badOption'; readonly detail: string; readonly options: readonly string[] }
  | { readonly code: 'missingOption'; readonly option: string }
  | { readonly code: 'missingSource'; readonly what: 'plan' | 'municipal' | 'inbox' | 'file' }
  | { readonly code: 'tooManySources'; readonly extra: string }
  | { readonly code: 'badPeriod'; readonly text: string }
  | { readonly code: 'badDay'; readonly text: string }
  | AsOfBeforePeriod
  | { readonly code: 'badPlanOptions'; readonly problem: QuestionProblem }
  | { readonly code: 'badLine'; readonly line: number; readonly problem: QuestionProblem }
  | { readonly code: 'emptyInbox'; readonly path: string }
  | { readonly code: 'unreadableDocument'; readonly path: string; readonly problem: DocumentProblem | AccessProblem }
  | { readonly code: 'badJson'; readonly path: string; readonly detail: string }
  | { readonly code: 'badPlan'; readonly path: string; readonly problem: PlanJsonProblem }
  | { readonly code: 'notMunicipal'; readonly path: string }
  | { readonly code: 'noSchoolsToAsk'; readonly path: string }
  | { readonly code: 'unreadableFile'; readonly path: string; readonly problem: FileProblem | AccessProblem }
  | NoSuchPath
  | WriteProblem;

/** What is wrong with a phrase to be read, or with the plan that it stands in. */
export type QuestionProblem =
  | { readonly code: 'notJson'; readonly detail: string }
  | { readonly code: 'noText' }
  | { readonly code: 'unknownWord'; readonly name: string }
  | { readonly code: 'notAWord'; readonly name: string }
  | { readonly code: 'badCalendar'; readonly text: string }
  | { readonly code: 'badActDate'; readonly text: string }
  | { readonly code: 'halfPeriod' }
  | { readonly code: 'badPlanPeriod'; readonly from: string; readonly to: string };

export function cliText(problem: CliProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

function optionList(options: readonly string[]): string {
  return options.map((option) => `--${option}`).join(', ');
}

const questionCatalogue: Catalogue<QuestionProblem> = {
  ru: {
    notJson: ({ detail }) => `не JSON (${detail}): пишите фразу как есть или {"text": "…", "from": 2021, "to": 2024}`,
    noText: () => 'нет фразы: впишите её в "text"',
    unknownWord: ({ name }) => `неизвестное слово «${name}»: бывают text, from, to, calendar, actDate`,
    notAWord: ({ name }) => `«${name}» должно быть текстом или числом`,
    badCalendar: ({ text }) => `календарь «${text}» не понят: пишите calendar или school`,
    badActDate: ({ text }) => `дата акта «${text}» не понята: пишите, например, 2021-07-12`,
    halfPeriod: () => 'период плана назван наполовину: нужны и from, и to',
    badPlanPeriod: ({ from, to }) =>
      `период «${from} – ${to}» не понят: пишите годы (2021 и 2024) или дни (2021-09-01), начало не позже конца`,
  },
  en: {
    notJson: ({ detail }) =>
      `no JSON (${detail}): write the phrase as it is, or {"text": "…", "from": 2021, "to": 2024}`,
    noText: () => 'no phrase: write it into "text"',
    unknownWord: ({ name }) => `unknown word “${name}”: there are text, from, to, calendar, actDate`,
    notAWord: ({ name }) => `“${name}” must be a text or a number`,
    badCalendar: ({ text }) => `the calendar “${text}” is not understood: write calendar or school`,
    badActDate: ({ text }) => `the day of the act “${text}” is not understood: write, for example, 2021-07-12`,
    halfPeriod: () => 'half of the period is missing: both from and to are needed',
    badPlanPeriod: ({ from, to }) =>
      `the period “${from} – ${to}” is not understood: write years or ISO days, the start not after the end`,
  },
};

const missingRu = {
  plan: 'Не указан файл плана',
  municipal: 'Не указана муниципальная книга',
  inbox: 'Не указана папка с файлами школ',
  file: 'Не указан файл для проверки',
} as const;
const missingEn = {
  plan: 'No file of a plan is given',
  municipal: 'No municipal workbook is given',
  inbox: 'No folder of school files is given',
  file: 'No file to check is given',
} as const;

/** What systems call a full disk: no space, no quota, a file larger than allowed. */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const catalogue: Catalogue<CliProblem> = {
  ru: {
    unknownCommand: ({ name }) => (name === '' ? 'Не указана команда' : `Нет команды «${name}»`),
    badOption: ({ detail, options }) => `Не понят параметр ${detail}. Бывают: ${optionList(options)}`,
    missingOption: ({ option }) => `Не хватает параметра --${option}`,
    missingSource: ({ what }) => missingRu[what],
    tooManySources: ({ extra }) => `Лишнее: «${extra}»`,
    badPeriod: ({ text }) =>
      `Период «${text}» не понят: пишите 2021-Q4 (квартал), 2021-H2 (полугодие), 2021 (год) или 2021/22 (учебный год)`,
    badDay: ({ text }) => `День «${text}» не понят: пишите, например, 2021-12-31`,
    asOfBeforePeriod: (problem) => reportDatesText(problem, 'ru'),
    badPlanOptions: ({ problem }) => sentence(questionCatalogue, problem, 'ru'),
    badLine: ({ line, problem }) => `Строка ${line}: ${sentence(questionCatalogue, problem, 'ru')}`,
    emptyInbox: ({ path }) => `В папке «${path}» нет файлов: положите туда книги школ`,
    unreadableDocument: ({ path, problem }) => `«${path}»: ${documentProblemText(problem, 'ru')}`,
    badJson: ({ path, detail }) => `«${path}» — не JSON: ${detail}`,
    badPlan: ({ path, problem }) => `«${path}»: ${planJsonText(problem, 'ru')}`,
    notMunicipal: ({ path }) => `«${path}» — не муниципальная книга Вехи: создайте её командой plan`,
    noSchoolsToAsk: ({ path }) => `В книге «${path}» пуст реестр: заполните лист «Школы»`,
    unreadableFile: ({ path, problem }) => `«${path}»: ${fileProblemText(problem, 'ru')}`,
    noSuchPath: ({ path }) => `Нет файла или папки «${path}»: проверьте путь`,
    cannotWrite: ({ path, detail }) =>
      noRoom.has(detail)
        ? `Не записать «${path}» (${detail}): на диске нет места, освободите его. Прежний файл не изменён`
        : `Не записать «${path}» (${detail}): закройте файл в других программах и проверьте доступ. Прежний файл не изменён`,
  },
  en: {
    unknownCommand: ({ name }) => (name === '' ? 'No command is given' : `There is no command “${name}”`),
    badOption: ({ detail, options }) => `The option ${detail} is not understood. There are: ${optionList(options)}`,
    missingOption: ({ option }) => `The option --${option} is missing`,
    missingSource: ({ what }) => missingEn[what],
    tooManySources: ({ extra }) => `Too much: “${extra}”`,
    badPeriod: ({ text }) => `The period “${text}” is not understood: write 2021-Q4, 2021-H2, 2021 or 2021/22`,
    badDay: ({ text }) => `The day “${text}” is not understood: write, for example, 2021-12-31`,
    asOfBeforePeriod: (problem) => reportDatesText(problem, 'en'),
    badPlanOptions: ({ problem }) => sentence(questionCatalogue, problem, 'en'),
    badLine: ({ line, problem }) => `Line ${line}: ${sentence(questionCatalogue, problem, 'en')}`,
    emptyInbox: ({ path }) => `The folder “${path}” has no files: put the schools' workbooks there`,
    unreadableDocument: ({ path, problem }) => `“${path}”: ${documentProblemText(problem, 'en')}`,
    badJson: ({ path, detail }) => `“${path}” is no JSON: ${detail}`,
    badPlan: ({ path, problem }) => `“${path}”: ${planJsonText(problem, 'en')}`,
    notMunicipal: ({ path }) => `“${path}” is no municipal workbook of Vekha: create one with the command plan`,
    noSchoolsToAsk: ({ path }) => `The register in “${path}” is empty: fill in the sheet «Школы»`,
    unreadableFile: ({ path, problem }) => `“${path}”: ${fileProblemText(problem, 'en')}`,
    noSuchPath: ({ path }) => `There is no file or folder “${path}”: check the path`,
    cannotWrite: ({ path, detail }) =>
      noRoom.has(detail)
        ? `“${path}” cannot be written (${detail}): the disk is full, make room. The old file is as it was`
        : `“${path}” cannot be written (${detail}): close it elsewhere and check the access. The old file is as it was`,
  },
};
