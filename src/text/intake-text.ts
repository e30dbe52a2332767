import type { IntakeProblem, SubmissionProblem } from '../consolidation/intake-problem';
import type { FormProblem } from '../forms/check/form-problem';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import { fieldProblemText, repairText } from './field-problem-text';
import { fileProblemText } from './file-problem-text';
import type { Language } from './language';
import { dateText } from './number-text';
import { counted } from './plural';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What is wrong with a submission, where it is not told by its place, and how to mend it. */
export function intakeText(problem: IntakeProblem, language: Language): string {
  return isFileProblem(problem) ? fileProblemText(problem, language) : sentence(catalogue, problem, language);
}

function isFileProblem(problem: IntakeProblem): problem is AccessProblem | FileProblem {
  return !Object.hasOwn(catalogue.ru, problem.code);
}

const differences = { ru: ['отличие', 'отличия', 'отличий'], en: ['difference', 'differences'] } as const;

function withReason(text: string, explanation: string | null, word: string): string {
  return explanation === null ? text : `${text}. ${word}: «${explanation}»`;
}

const catalogue: Catalogue<FormProblem | SubmissionProblem> = {
  ru: {
    unreadableCell: ({ field, problem }) => `${field.ru}: ${fieldProblemText(problem, 'ru')}`,
    repaired: ({ field, repair }) => `${field.ru}: ${repairText(repair, 'ru')}`,
    notFilled: ({ field, explanation }) =>
      withReason(`${field.ru}: не заполнено, это «нет данных», а не ноль`, explanation, 'Пояснение школы'),
    ruleBroken: ({ field, message, explanation }) =>
      withReason(`${field.ru}: ${message.ru}`, explanation, 'Пояснение школы'),
    missingForm: ({ form }) => `Нет листа «${form.ru}»: заполните исходную книгу, не удаляя листов`,
    missingRow: ({ form }) => `${form.ru}: строка удалена, данных по ней нет`,
    missingColumn: ({ form, field }) => `${form.ru}: удалён столбец «${field.ru}»`,
    repeatedForm: ({ form, sheet }) => `Лист «${form.ru}» есть дважды: прочитан первый, копия «${sheet}» не учтена`,
    repeatedRow: ({ form }) => `${form.ru}: строка повторена, прочитана первая`,
    movedRow: ({ form }) =>
      `${form.ru}: строки сортировали или копировали без скрытого столбца; эта прочитана по её названию, сверьте её числа`,
    strayContent: ({ shown }) => `«${shown}» стоит там, где форма ничего не спрашивает: не учтено`,
    noForms: () => 'В файле нет форм Вехи: это другой документ',
    municipalWorkbook: () => 'Это муниципальная книга, а не форма школы',
    otherPeriod: ({ foundTitle, expectedTitle }) =>
      `${foundTitle === null ? 'Форма без периода' : `Форма за ${foundTitle.ru}`}, а свод за ${expectedTitle.ru}`,
    otherVersion: ({ found, expected }) =>
      `Форма версии ${found}, а нужна версия ${expected}: отправьте школе новую книгу`,
    unknownSchool: ({ school }) =>
      `Школы с кодом «${school}» нет в реестре: добавьте её на лист «Школы» или проверьте код`,
    otherMunicipality: ({ found, expected }) =>
      `Форма другого муниципалитета: на титуле «${found}», а в этой книге «${expected}»`,
    otherProgramme: ({ found, expected }) =>
      `Форма по другому плану: на титуле «${found}», а в этой книге «${expected}»`,
    otherSchoolName: ({ school, found, expected }) =>
      `На титуле «${found}», а в реестре под кодом «${school}» стоит «${expected}»: проверьте, та ли это школа`,
    untouched: () => 'Форма пришла пустой, как была выдана: попросите школу прислать заполненную',
    waived: ({ broken: { field, message }, reason }) =>
      withReason(`${field.ru}: ${message.ru}`, reason, 'Допущено управлением'),
    foreignSheet: ({ sheet, school, period, periodTitle }) =>
      `Лист «${sheet}» — из формы школы «${school}» за ${periodTitle?.ru ?? period}: не учтён`,
    changedAfterSeal: ({ on }) =>
      `Изменено после отметки о готовности${on === null ? '' : ` от ${dateText(on, 'ru')}`}: уточните у школы, что учитывать`,
    sameAs: ({ file }) => `То же самое, что в файле ${file}: учтён один раз`,
    supersededBy: ({ file, differences: count, isLater }) =>
      isLater
        ? `Учтён более поздний файл ${file}: ${counted(count, 'ru', differences)}`
        : `Учтён файл ${file}, хотя какой из двух позже, в них не сказано: ${counted(count, 'ru', differences)}; уточните у школы и уберите лишний`,
    difference: ({ field, before, after }) => `${field.ru}: было «${before}», стало «${after}»`,
  },
  en: {
    unreadableCell: ({ field, problem }) => `${field.en}: ${fieldProblemText(problem, 'en')}`,
    repaired: ({ field, repair }) => `${field.en}: ${repairText(repair, 'en')}`,
    notFilled: ({ field, explanation }) =>
      withReason(`${field.en}: not filled in, which is no data, not zero`, explanation, 'The school says'),
    ruleBroken: ({ field, message, explanation }) =>
      withReason(`${field.en}: ${message.en}`, explanation, 'The school says'),
    missingForm: ({ form }) => `The sheet “${form.en}” is gone: fill in the original workbook without deleting sheets`,
    missingRow: ({ form }) => `${form.en}: the row was deleted, there is no data for it`,
    missingColumn: ({ form, field }) => `${form.en}: the column “${field.en}” was deleted`,
    repeatedForm: ({ form, sheet }) =>
      `The sheet “${form.en}” is there twice: the first was read, the copy “${sheet}” was not`,
    repeatedRow: ({ form }) => `${form.en}: the row is repeated, the first was read`,
    movedRow: ({ form }) =>
      `${form.en}: rows were sorted or copied without the hidden column; this one was read by its name, compare its figures`,
    strayContent: ({ shown }) => `“${shown}” stands where the form asks nothing: not counted`,
    noForms: () => 'No form of Vekha in the file: it is another document',
    municipalWorkbook: () => 'This is a municipal workbook, no form of a school',
    otherPeriod: ({ foundTitle, expectedTitle }) =>
      `The form is for ${foundTitle === null ? 'an unknown period' : foundTitle.en}, the consolidation for ${expectedTitle.en}`,
    otherVersion: ({ found, expected }) =>
      `The form has version ${found}, version ${expected} is needed: send the school a new workbook`,
    unknownSchool: ({ school }) => `No school with the code “${school}” in the register: add it or check the code`,
    otherMunicipality: ({ found, expected }) =>
      `A form of another municipality: its cover says “${found}”, this workbook “${expected}”`,
    otherProgramme: ({ found, expected }) =>
      `A form of another road map: its cover says “${found}”, this workbook “${expected}”`,
    otherSchoolName: ({ school, found, expected }) =>
      `The cover says “${found}”, the register has “${expected}” under the code “${school}”: make sure it is the school`,
    untouched: () => 'The form came back empty as it was given out: ask the school for the filled one',
    waived: ({ broken: { field, message }, reason }) =>
      withReason(`${field.en}: ${message.en}`, reason, 'Waived by the office'),
    foreignSheet: ({ sheet, school, period, periodTitle }) =>
      `The sheet “${sheet}” is of the school “${school}” for ${periodTitle?.en ?? period}: not counted`,
    changedAfterSeal: ({ on }) =>
      `Changed after it was marked ready${on === null ? '' : ` on ${dateText(on, 'en')}`}: ask the school what counts`,
    sameAs: ({ file }) => `The same as ${file}: counted once`,
    supersededBy: ({ file, differences: count, isLater }) =>
      isLater
        ? `The later file ${file} counts: ${counted(count, 'en', differences)}`
        : `${file} counts, though the files do not tell which is later: ${counted(count, 'en', differences)}; ask the school and take one away`,
    difference: ({ field, before, after }) => `${field.en}: was “${before}”, is “${after}”`,
  },
};
