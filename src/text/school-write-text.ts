import type { Language } from './language';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** Why what was typed in the school's pane is not in the sheet yet. */
export type SchoolWriteProblem =
  | { readonly code: 'noSuchSheet'; readonly sheet: string }
  | { readonly code: 'noSuchCell' }
  | { readonly code: 'cellIsLocked'; readonly sheet: string }
  | { readonly code: 'cellIsBeingEdited' }
  | { readonly code: 'otherWorkbookInFront' }
  | { readonly code: 'unsuitableSelection' }
  | { readonly code: 'tooMuchAtOnce' }
  | { readonly code: 'hostRefused'; readonly detail: string }
  | { readonly code: 'notReady' }
  | { readonly code: 'noMarkCells' };

/** What happened, and what to do: nothing typed is lost. */
export function schoolWriteText(problem: SchoolWriteProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

const catalogue: Catalogue<SchoolWriteProblem> = {
  ru: {
    noSuchSheet: ({ sheet }) => `Не записано: листа «${sheet}» больше нет. Верните его или откройте исходный файл`,
    noSuchCell: () => 'Не записано: строка или столбец удалены. Откройте исходный файл формы',
    cellIsLocked: ({ sheet }) => `Не записано: ячейка на листе «${sheet}» защищена. Откройте исходный файл формы`,
    cellIsBeingEdited: () => 'Ещё не записано: в листе редактируется ячейка. Нажмите там Enter, и запись пройдёт сама',
    otherWorkbookInFront: () => 'Ещё не записано: впереди другая книга. Вернитесь в эту, и запись пройдёт сама',
    unsuitableSelection: () => 'Ещё не записано: выделите в этой книге любую ячейку, и запись пройдёт сама',
    tooMuchAtOnce: () => 'Не записано: слишком много за один раз. Введите значение прямо в лист',
    hostRefused: ({ detail }) => `Не записано (${detail}). Повторите; если не поможет, введите значение прямо в лист`,
    notReady: () => 'Не отмечено: есть ошибки или предупреждения без причины. Откройте проверку',
    noMarkCells: () => 'Эта форма выпущена раньше отметок о готовности: сохраните её и отправьте как есть',
  },
  en: {
    noSuchSheet: ({ sheet }) => `Not written: the sheet “${sheet}” is gone. Bring it back or open the original file`,
    noSuchCell: () => 'Not written: the row or column was deleted. Open the original file of the form',
    cellIsLocked: ({ sheet }) => `Not written: the cell on “${sheet}” is protected. Open the original file of the form`,
    cellIsBeingEdited: () =>
      'Not written yet: a cell of the sheet is being edited. Press Enter there, and it is written by itself',
    unsuitableSelection: () => 'Not written yet: select any cell of this workbook, and it is written by itself',
    otherWorkbookInFront: () =>
      'Not written yet: another workbook is in front. Come back to this one, and it is written by itself',
    tooMuchAtOnce: () => 'Not written: too much at once. Type the value into the sheet itself',
    hostRefused: ({ detail }) => `Not written (${detail}). Try again, or type the value into the sheet itself`,
    notReady: () => 'Not marked: there are errors or warnings without a reason. Open the check',
    noMarkCells: () => 'This form is older than marks of readiness: save it and send it as it is',
  },
};
