import type { Language } from './language';

/** What the workbench says around the sheet. */
export interface WorkbenchText {
  readonly product: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly fileName: string;
  readonly save: string;
  readonly cancel: string;
  readonly retry: string;
  readonly leaveIt: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly sample: string;
  readonly unsaved: string;
  readonly unsavedTitle: string;
  readonly wouldBeLost: (name: string) => string;
  readonly discard: string;
  readonly sheetView: string;
  readonly paneView: string;
  readonly views: string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly foreignFormula: string;
  readonly emptyCell: string;
  readonly lockedCell: string;
  readonly options: string;
  readonly selectAll: string;
  readonly loading: string;
  readonly opening: (name: string) => string;
  readonly dropHere: string;
  readonly cellIsLocked: (cell: string) => string;
  readonly formulasAreDrawn: string;
  readonly pasteRejected: (cell: string, reason: string) => string;
  readonly notOpened: (name: string, reason: string) => string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
  readonly failed: (detail: string) => string;
  readonly dismiss: string;
  readonly rejected: string;
  readonly readOnly: string;
}

export function workbenchText(language: Language): WorkbenchText {
  return language === 'ru' ? ru : en;
}

const ru: WorkbenchText = {
  product: 'Веха',
  openFile: 'Открыть',
  saveFile: 'Сохранить как…',
  fileName: 'Имя файла',
  save: 'Сохранить',
  cancel: 'Отмена',
  retry: 'Повторить',
  leaveIt: 'Оставить',
  undo: 'Отменить',
  redo: 'Вернуть',
  language: 'Язык',
  sample: 'Пример',
  unsaved: 'не сохранено',
  unsavedTitle: 'Книга не сохранена',
  wouldBeLost: (name) => `Если открыть другую книгу, сделанное в «${name}» пропадёт.`,
  discard: 'Не сохранять',
  sheetView: 'Лист',
  paneView: 'Панель',
  views: 'Что показать',
  sheets: 'Листы',
  grid: (sheet) => `Лист «${sheet}»`,
  nameBox: 'Адрес ячейки',
  formulaBar: 'Содержимое ячейки',
  foreignFormula: 'Формула другой программы: показан её последний результат, она не пересчитывается',
  emptyCell: 'пусто',
  lockedCell: 'защищена',
  options: 'Варианты',
  selectAll: 'Выделить всё',
  loading: 'Веха загружается…',
  opening: (name) => `Открывается «${name}»…`,
  dropHere: 'Отпустите книгу, чтобы открыть её',
  cellIsLocked: (cell) => `Ячейка ${cell} защищена: вводить можно только в ячейки для ввода, они светло-жёлтые`,
  formulasAreDrawn: 'Формулы здесь не вводятся: введите само значение',
  pasteRejected: (cell, reason) => `Вставка отменена: ячейка ${cell} не принимает значение. ${reason}`,
  notOpened: (name, reason) => `«${name}» не открывается. ${reason}`,
  saved: (name) => `Книга сохранена: ${name}`,
  notSaved: 'Книга не сохранена: браузер не принял файл',
  failed: (detail) => `Что-то пошло не так: ${detail}. Обновите страницу; сохранённые файлы целы`,
  dismiss: 'Закрыть сообщение',
  rejected: 'Значение не принято',
  readOnly: 'Формула',
};

const en: WorkbenchText = {
  product: 'Vekha',
  openFile: 'Open',
  saveFile: 'Save as…',
  fileName: 'File name',
  save: 'Save',
  cancel: 'Cancel',
  retry: 'Retry',
  leaveIt: 'Keep',
  undo: 'Undo',
  redo: 'Redo',
  language: 'Language',
  sample: 'Sample',
  unsaved: 'not saved',
  unsavedTitle: 'The workbook is not saved',
  wouldBeLost: (name) => `With another workbook opened, what was done in “${name}” is lost.`,
  discard: 'Do not save',
  sheetView: 'Sheet',
  paneView: 'Pane',
  views: 'What to show',
  sheets: 'Sheets',
  grid: (sheet) => `Sheet “${sheet}”`,
  nameBox: 'Address of the cell',
  formulaBar: 'Content of the cell',
  foreignFormula: 'A formula of another program: its last result is shown, it is not recalculated',
  emptyCell: 'empty',
  lockedCell: 'locked',
  options: 'Options',
  selectAll: 'Select all',
  loading: 'Vekha is loading…',
  opening: (name) => `Opening “${name}”…`,
  dropHere: 'Drop the workbook to open it',
  cellIsLocked: (cell) => `The cell ${cell} is locked: only input cells can be changed, they are light yellow`,
  formulasAreDrawn: 'Formulas are not typed here: type the value itself',
  pasteRejected: (cell, reason) => `Nothing was pasted: the cell ${cell} does not take the value. ${reason}`,
  notOpened: (name, reason) => `“${name}” cannot be opened. ${reason}`,
  saved: (name) => `The workbook is saved: ${name}`,
  notSaved: 'The workbook is not saved: the browser refused the file',
  failed: (detail) => `Something went wrong: ${detail}. Reload the page; saved files are safe`,
  dismiss: 'Dismiss the message',
  rejected: 'The value is not accepted',
  readOnly: 'Formula',
};

/** Every language in itself. */
export const languageName: Readonly<Record<Language, string>> = { ru: 'Рус', en: 'Eng' };

/** Sheets are in Russian, whatever the language around them. */
export function booleanText(value: boolean): string {
  return value ? 'ИСТИНА' : 'ЛОЖЬ';
}

/** Null for any other text. */
export function typedBoolean(text: string): boolean | null {
  const upper = text.toUpperCase();
  if (upper === 'ИСТИНА' || upper === 'TRUE') return true;
  return upper === 'ЛОЖЬ' || upper === 'FALSE' ? false : null;
}
