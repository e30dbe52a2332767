import type { FieldProblem, Repair } from '../forms/readers/field-problem';
import type { Language } from './language';
import { dateText, numberText } from './number-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** Why a cell is no value of its field, and what to type. */
export function fieldProblemText(problem: FieldProblem, language: Language): string {
  return sentence(problems, problem, language);
}

/** What was made of a cell that needed help. */
export function repairText(repair: Repair, language: Language): string {
  return sentence(repairs, repair, language);
}

const problems: Catalogue<FieldProblem> = {
  ru: {
    notANumber: ({ shown }) => `«${shown}» — не число: введите число цифрами`,
    percentInsteadOfCount: ({ shown }) =>
      `«${shown}» — процент, а нужно количество: введите само число, доля посчитается`,
    dateInsteadOfNumber: ({ shown }) =>
      `в ячейке дата ${shown}, а нужно число: такое бывает, когда вместо запятой стоит точка; введите число заново`,
    notWhole: ({ value }) => `${numberText(value, 'ru', 6)} — не целое: введите целое число`,
    belowMinimum: ({ value, minimum }) =>
      `${numberText(value, 'ru', 6)} меньше ${numberText(minimum, 'ru', 6)}: проверьте число`,
    aboveMaximum: ({ value, maximum }) =>
      `${numberText(value, 'ru', 6)} больше ${numberText(maximum, 'ru', 6)}: проверьте число`,
    notADate: ({ shown }) => `«${shown}» — не дата: введите, например, 15.09.2021`,
    notAnOption: ({ shown }) => `«${shown}» нет в списке: выберите значение из списка`,
    cellError: ({ error }) =>
      error === '#NOT_CALCULATED!'
        ? 'формула не посчитана: откройте файл в табличном редакторе и сохраните'
        : `в ячейке ошибка ${error}: введите значение`,
  },
  en: {
    notANumber: ({ shown }) => `“${shown}” is no number: type it in digits`,
    percentInsteadOfCount: ({ shown }) =>
      `“${shown}” is a percent where a count is asked: type the number, the share is calculated`,
    dateInsteadOfNumber: ({ shown }) =>
      `the cell holds the date ${shown} where a number is asked: type the number again`,
    notWhole: ({ value }) => `${numberText(value, 'en', 6)} is not whole: type a whole number`,
    belowMinimum: ({ value, minimum }) =>
      `${numberText(value, 'en', 6)} is less than ${numberText(minimum, 'en', 6)}: check the number`,
    aboveMaximum: ({ value, maximum }) =>
      `${numberText(value, 'en', 6)} is more than ${numberText(maximum, 'en', 6)}: check the number`,
    notADate: ({ shown }) => `“${shown}” is no date: type, for example, 15.09.2021`,
    notAnOption: ({ shown }) => `“${shown}” is not in the list: choose a value`,
    cellError: ({ error }) =>
      error === '#NOT_CALCULATED!'
        ? 'the formula has no result: open the file in a spreadsheet program and save it'
        : `the cell holds the error ${error}: type a value`,
  },
};

const repairs: Catalogue<Repair> = {
  ru: {
    numberAsText: ({ shown, value }) => `текст «${shown}» прочитан как число ${numberText(value, 'ru', 6)}`,
    dateAsText: ({ shown, value }) => `текст «${shown}» прочитан как дата ${dateText(value, 'ru')}`,
    numberAsDate: ({ shown, value }) => `число ${shown} прочитано как дата ${dateText(value, 'ru')}`,
    otherSpelling: ({ shown, value }) => `«${shown}» прочитано как «${value}»`,
    markForNothing: ({ shown }) => `«${shown}» прочитано как «нет данных»`,
  },
  en: {
    numberAsText: ({ shown, value }) => `the text “${shown}” was read as the number ${numberText(value, 'en', 6)}`,
    dateAsText: ({ shown, value }) => `the text “${shown}” was read as the day ${dateText(value, 'en')}`,
    numberAsDate: ({ shown, value }) => `the number ${shown} was read as the day ${dateText(value, 'en')}`,
    otherSpelling: ({ shown, value }) => `“${shown}” was read as “${value}”`,
    markForNothing: ({ shown }) => `“${shown}” was read as “no data”`,
  },
};
