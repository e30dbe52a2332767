import type { AsOfBeforePeriod } from '../domain/period/report-dates';
import type { PlanJsonProblem } from '../forms/municipal/plan-json';
import type { AccessProblem, FileProblem, PathProblem, WriteProblem } from '../workbook/file-problem';
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
  | { readonly code: 'optionWithoutValue'; readonly option: string }
  | { readonly code: 'optionTakesNoValue'; readonly option: string }
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
  /** The workbook and the folder in each other's place. */
  | { readonly code: 'swappedSources'; readonly folder: string; readonly file: string }
  /** No form in the inbox tells a period. */
  | { readonly code: 'noPeriodFound' }
  | { readonly code: 'periodsDiffer'; readonly found: readonly { readonly period: string; readonly files: number }[] }
  | OutputProblem
  | PathProblem
  | WriteProblem;

/** Why a file may not be written where it was to go: something that stands there would be lost. */
export type OutputProblem =
  /** A command may not write over what it reads. */
  | { readonly code: 'outputIsInput'; readonly path: string }
  | { readonly code: 'outputTwice'; readonly path: string }
  /** Something else than this command writes stands there. */
  | { readonly code: 'foreignOutput'; readonly path: string; readonly wanted: OutputKind }
  /** The consolidation of another plan stands there. */
  | { readonly code: 'otherPlanOutput'; readonly path: string; readonly title: string }
  | { readonly code: 'unreadableOutput'; readonly path: string; readonly problem: FileProblem | AccessProblem }
  /** Somebody worked in the file since it was written. */
  | { readonly code: 'editedOutput'; readonly path: string }
  | { readonly code: 'sheetsWouldGo'; readonly path: string; readonly sheets: readonly string[] };

export type OutputKind = 'municipal' | 'svod' | 'note' | 'form';

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

const kindsRu: Readonly<Record<OutputKind, string>> = {
  municipal: 'муниципальная книга без свода',
  svod: 'свод',
  note: 'документ Word',
  form: 'книга школы',
};
const kindsEn: Readonly<Record<OutputKind, string>> = {
  municipal: 'a municipal workbook without a consolidation',
  svod: 'a consolidated workbook',
  note: 'a Word document',
  form: 'a workbook of a school',
};

type WriteReason = 'noRoom' | 'isFolder' | 'fileInTheWay' | 'other';

/** What a write failed of, by the name that systems give to it: a full disk is no space, no quota, or a size limit. */
const writeReasons: ReadonlyMap<string, WriteReason> = new Map([
  ['ENOSPC', 'noRoom'],
  ['EDQUOT', 'noRoom'],
  ['EFBIG', 'noRoom'],
  ['EISDIR', 'isFolder'],
  ['EEXIST', 'fileInTheWay'],
  ['ENOTDIR', 'fileInTheWay'],
]);

const writeHelpRu: Readonly<Record<WriteReason, string>> = {
  noRoom: 'на диске нет места, освободите его. Прежний файл не изменён',
  isFolder: 'это папка, допишите имя файла',
  fileInTheWay: 'на месте папки стоит файл, укажите другую папку',
  other: 'закройте файл в других программах и проверьте доступ. Прежний файл не изменён',
};
const writeHelpEn: Readonly<Record<WriteReason, string>> = {
  noRoom: 'the disk is full, make room. The old file is as it was',
  isFolder: 'it is a folder, add the name of a file',
  fileInTheWay: 'a file stands in the place of a folder, give another folder',
  other: 'close it elsewhere and check the access. The old file is as it was',
};

function writeReason(detail: string): WriteReason {
  return writeReasons.get(detail) ?? 'other';
}

function periodList(found: readonly { readonly period: string; readonly files: number }[]): string {
  return found.map(({ period, files }) => `${period} (${files})`).join(', ');
}

const catalogue: Catalogue<CliProblem> = {
  ru: {
    unknownCommand: ({ name }) => (name === '' ? 'Не указана команда' : `Нет команды «${name}»`),
    badOption: ({ detail, options }) =>
      `Не понят параметр ${detail}. ${options.length === 0 ? 'У этой команды параметров нет' : `Бывают: ${optionList(options)}`}`,
    optionWithoutValue: ({ option }) => `У параметра ${option} нет значения: впишите его после пробела`,
    optionTakesNoValue: ({ option }) => `Параметр ${option} пишется без значения`,
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
    swappedSources: ({ folder, file }) =>
      `Книга и папка переставлены: сначала муниципальная книга («${file}»), за ней папка с файлами школ («${folder}»)`,
    noPeriodFound: () =>
      'В присланных файлах нет форм школ, период взять неоткуда: укажите его, например --period 2021-Q4',
    periodsDiffer: ({ found }) =>
      `Присланные формы за разные периоды: ${periodList(found)} – в скобках число файлов. Укажите, за какой свод: --period`,
    outputIsInput: ({ path }) =>
      `«${path}» – исходный файл, поверх него Веха не пишет: укажите для результата другое имя`,
    outputTwice: ({ path }) => `В «${path}» записались бы два разных результата: дайте им разные имена`,
    foreignOutput: ({ path, wanted }) =>
      `«${path}» уже есть, и это не ${kindsRu[wanted]}: Веха его не заменит. Укажите другое имя или уберите этот файл`,
    otherPlanOutput: ({ path, title }) =>
      `«${path}» уже есть, и это свод другого плана («${title}»): укажите другое имя или уберите этот файл`,
    unreadableOutput: ({ path, problem }) =>
      `«${path}» уже есть и не читается, а в нём могут быть ваши примечания. ${fileProblemText(problem, 'ru')}. Свод не записан: укажите другое имя или уберите этот файл`,
    editedOutput: ({ path }) =>
      `«${path}» уже есть, и в нём могут быть ваши правки: укажите другое имя, а если они не нужны – добавьте --replace`,
    sheetsWouldGo: ({ path, sheets }) =>
      `В «${path}» есть ваши листы: ${sheets.join(', ')}. Они пропадут: укажите другое имя, а если не нужны – добавьте --replace`,
    noSuchPath: ({ path }) => `Нет файла или папки «${path}»: проверьте путь`,
    notAFile: ({ path }) => `«${path}» – папка, а нужен файл: допишите имя файла`,
    notAFolder: ({ path }) => `«${path}» – файл, а нужна папка: укажите папку`,
    noAccess: ({ path, detail }) => `Нет доступа к «${path}» (${detail}): попросите права на чтение`,
    cannotWrite: ({ path, detail }) => `Не записать «${path}» (${detail}): ${writeHelpRu[writeReason(detail)]}`,
  },
  en: {
    unknownCommand: ({ name }) => (name === '' ? 'No command is given' : `There is no command “${name}”`),
    badOption: ({ detail, options }) =>
      `The option ${detail} is not understood. ${options.length === 0 ? 'This command has none' : `There are: ${optionList(options)}`}`,
    optionWithoutValue: ({ option }) => `The option ${option} has no value: write it behind a space`,
    optionTakesNoValue: ({ option }) => `The option ${option} takes no value`,
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
    swappedSources: ({ folder, file }) =>
      `The workbook and the folder stand in each other's place: first the municipal workbook (“${file}”), then the folder of the schools' files (“${folder}”)`,
    noPeriodFound: () =>
      'No form of a school is among the files, so no period is known: give it, for example --period 2021-Q4',
    periodsDiffer: ({ found }) =>
      `The forms are for several periods: ${periodList(found)}, with the number of files. Say which one: --period`,
    outputIsInput: ({ path }) => `“${path}” is a source, which is never written over: give the result another name`,
    outputTwice: ({ path }) => `Two results would go into “${path}”: give them different names`,
    foreignOutput: ({ path, wanted }) =>
      `“${path}” is there already and is not ${kindsEn[wanted]}: it is not replaced. Give another name or move this file away`,
    otherPlanOutput: ({ path, title }) =>
      `“${path}” is there already, the consolidation of another plan (“${title}”): give another name or move it away`,
    unreadableOutput: ({ path, problem }) =>
      `“${path}” is there already and cannot be read, though it may hold your notes. ${fileProblemText(problem, 'en')}. Nothing was written: give another name or move this file away`,
    editedOutput: ({ path }) =>
      `“${path}” is there already and may hold your changes: give another name, or add --replace if they are not needed`,
    sheetsWouldGo: ({ path, sheets }) =>
      `“${path}” holds sheets of yours: ${sheets.join(', ')}. They would go: give another name, or add --replace`,
    noSuchPath: ({ path }) => `There is no file or folder “${path}”: check the path`,
    notAFile: ({ path }) => `“${path}” is a folder where a file is needed: add the name of the file`,
    notAFolder: ({ path }) => `“${path}” is a file where a folder is needed: give a folder`,
    noAccess: ({ path, detail }) => `No access to “${path}” (${detail}): ask for the right to read it`,
    cannotWrite: ({ path, detail }) => `“${path}” cannot be written (${detail}): ${writeHelpEn[writeReason(detail)]}`,
  },
};
