import type { PlanJsonProblem } from '../forms/municipal/plan-json';
import type { AccessProblem, FileProblem, NoSuchPath, WriteProblem } from '../workbook/file-problem';
import { fileProblemText } from './file-problem-text';
import type { Language } from './language';
import { planJsonText } from './plan-text';
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
  | { readonly code: 'emptyInbox'; readonly path: string }
  | { readonly code: 'unsupportedSource'; readonly path: string }
  | { readonly code: 'badJson'; readonly path: string; readonly detail: string }
  | { readonly code: 'badPlan'; readonly path: string; readonly problem: PlanJsonProblem }
  | { readonly code: 'notMunicipal'; readonly path: string }
  | { readonly code: 'noSchoolsToAsk'; readonly path: string }
  | { readonly code: 'unreadableFile'; readonly path: string; readonly problem: FileProblem | AccessProblem }
  | NoSuchPath
  | WriteProblem;

export function cliText(problem: CliProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

function optionList(options: readonly string[]): string {
  return options.map((option) => `--${option}`).join(', ');
}

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
    emptyInbox: ({ path }) => `В папке «${path}» нет файлов: положите туда книги школ`,
    unsupportedSource: ({ path }) => `«${path}»: такой план пока не читается, нужен наш план .json`,
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
    emptyInbox: ({ path }) => `The folder “${path}” has no files: put the schools' workbooks there`,
    unsupportedSource: ({ path }) => `“${path}”: such a plan cannot be read yet, our plan as .json is needed`,
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
