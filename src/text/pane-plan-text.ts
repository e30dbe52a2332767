import type { TableKind } from '../recognition/draft-plan';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import type { Language } from './language';
import { counted } from './plural';

/** Words of the tab «План». */
export interface PlanTabText {
  readonly now: string;
  readonly contents: (indicators: number, outcomes: number, activities: number, schools: number) => string;
  readonly questions: (count: number) => string;
  readonly noQuestions: string;
  readonly undecided: (count: number) => string;
  readonly question: (code: Exclude<PlanProblem['code'], 'ruleBroken'>) => string;
  readonly recogniseTitle: string;
  readonly recogniseAgainTitle: string;
  readonly fromSelection: string;
  readonly fromSelectionHint: string;
  readonly fromFiles: string;
  readonly filesHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly busy: (done: number, total: number) => string;
  readonly cancelled: string;
  readonly nothing: string;
  readonly noPlan: string;
  readonly found: string;
  readonly table: (kind: TableKind) => string;
  readonly rows: (count: number) => string;
  readonly columns: string;
  readonly notUsedColumn: string;
  readonly doubts: (count: number) => string;
  readonly unused: (count: number) => string;
  readonly draw: string;
  readonly redraw: string;
  readonly newWorkbook: string;
  readonly willAdd: string;
  readonly willRedraw: (sheets: readonly string[]) => string;
  readonly foreign: (sheets: readonly string[]) => string;
  readonly changes: (count: number) => string;
  readonly noChanges: string;
  readonly keeps: string;
  readonly whole: string;
  /** How the open workbook is called in questions. */
  readonly openWorkbook: string;
  readonly drawn: string;
  readonly backup: string;
  readonly backupInExcel: string;
  readonly unreadable: string;
}

export function planTabText(language: Language): PlanTabText {
  return language === 'ru' ? ru : en;
}

const words = {
  indicators: { ru: ['показатель', 'показателя', 'показателей'], en: ['indicator', 'indicators'] },
  outcomes: { ru: ['результат', 'результата', 'результатов'], en: ['outcome', 'outcomes'] },
  activities: { ru: ['мероприятие', 'мероприятия', 'мероприятий'], en: ['activity', 'activities'] },
  schools: { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] },
  rows: { ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] },
} as const;

type QuestionCode = Exclude<PlanProblem['code'], 'ruleBroken'>;

const questionsRu: Readonly<Record<QuestionCode, string>> = {
  unreadableCell: 'Не читается ячейка',
  repaired: 'Прочитано с исправлением',
  notFilled: 'Не заполнено',
  missingForm: 'Нет листа',
  missingRow: 'Нет строки',
  missingColumn: 'Нет столбца',
  repeatedForm: 'Лист повторён',
  repeatedRow: 'Строка повторена',
  movedRow: 'Строка переставлена',
  strayContent: 'Лишнее содержимое',
  rowWithoutTitle: 'Строка без названия',
  titleMissing: 'Строка без названия',
  schoolWithoutCode: 'Школа без кода',
  repeatedSchoolCode: 'Код школы повторён',
  repeatedKey: 'Строка скопирована',
  noPeriod: 'Не указан период плана',
  noSchools: 'Реестр школ пуст',
  doubtfulDeadline: 'Срок прочитан неоднозначно',
  undatedActivity: 'Срок без даты',
  measureIncomplete: 'Не сказано, что считать',
  targetGoesBack: 'План хуже прошлогоднего',
  shareOfFewSchools: 'Такой доли школ не бывает',
  unknownField: 'Неизвестное поле',
};

const questionsEn: Readonly<Record<QuestionCode, string>> = {
  unreadableCell: 'A cell cannot be read',
  repaired: 'Read with a repair',
  notFilled: 'Not filled in',
  missingForm: 'A sheet is gone',
  missingRow: 'A row is gone',
  missingColumn: 'A column is gone',
  repeatedForm: 'A repeated sheet',
  repeatedRow: 'A repeated row',
  movedRow: 'A moved row',
  strayContent: 'Stray content',
  rowWithoutTitle: 'A row without a title',
  titleMissing: 'A row without a title',
  schoolWithoutCode: 'A school without a code',
  repeatedSchoolCode: 'A repeated code of a school',
  repeatedKey: 'A copied row',
  noPeriod: 'The plan has no period',
  noSchools: 'The register is empty',
  doubtfulDeadline: 'A deadline was read ambiguously',
  undatedActivity: 'A deadline without a date',
  measureIncomplete: 'It is not said what to count',
  targetGoesBack: 'A target worse than the one before',
  shareOfFewSchools: 'No such share of schools',
  unknownField: 'An unknown field',
};

const tablesRu: Readonly<Record<TableKind, string>> = {
  indicators: 'Показатели',
  outcomes: 'Результаты',
  activities: 'Мероприятия',
  schools: 'Школы',
  equipment: 'Оснащение',
  other: 'Не часть плана',
};

const tablesEn: Readonly<Record<TableKind, string>> = {
  indicators: 'Indicators',
  outcomes: 'Outcomes',
  activities: 'Activities',
  schools: 'Schools',
  equipment: 'Equipment',
  other: 'No part of the plan',
};

/** «7 школ» stays on one line. */
const unbroken = (text: string): string => text.replace(' ', '\u00a0');

const ru: PlanTabText = {
  now: 'План в книге',
  contents: (indicators, outcomes, activities, schools) =>
    [
      counted(indicators, 'ru', words.indicators),
      counted(outcomes, 'ru', words.outcomes),
      counted(activities, 'ru', words.activities),
      counted(schools, 'ru', words.schools),
    ]
      .map(unbroken)
      .join(' · '),
  questions: (count) => `Уточните в плане: ${count}`,
  noQuestions: 'Вопросов к плану нет',
  undecided: (count) => `На листе «Вопросы к плану» без решения: ${count}`,
  question: (code) => questionsRu[code],
  recogniseTitle: 'Начать со своего плана',
  recogniseAgainTitle: 'Распознать исправленный план',
  fromSelection: 'Из выделенного в книге',
  fromSelectionHint: 'Выделите таблицу с заголовком. Одна ячейка — прочитаю весь лист.',
  fromFiles: 'Из файлов',
  filesHint: 'Word (.docx), Excel (.xlsx), страница (.html) или текст (.txt); можно перетащить сюда',
  paste: 'Вставить из буфера обмена',
  pasteHint: 'Скопируйте таблицу в Word или Excel и нажмите здесь Ctrl+V',
  busy: (done, total) => `Распознаю: ${done} из ${total}`,
  cancelled: 'Остановлено, книга не изменена',
  nothing: 'Ничего не найдено',
  noPlan:
    'План здесь не найден. Нужна таблица с заголовками вроде «Мероприятие», «Срок», «Ответственный» или «Показатель» с планом по годам.',
  found: 'Что найдено',
  table: (kind) => tablesRu[kind],
  rows: (count) => counted(count, 'ru', words.rows),
  columns: 'Как понят каждый столбец',
  notUsedColumn: 'не использован',
  doubts: (count) => `Что проверить: ${count}`,
  unused: (count) => `Не вошло в план: ${count}`,
  draw: 'Добавить листы в книгу',
  redraw: 'Обновить листы плана',
  newWorkbook: 'Создать новую книгу',
  willAdd:
    'В книгу добавятся листы «Программа», «Показатели», «Результаты», «Мероприятия», «Школы». Остальное не изменится.',
  willRedraw: (sheets) => `Будут созданы заново: ${sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
  foreign: (sheets) =>
    `В книге уже есть ваши листы с такими именами: ${sheets.map((sheet) => `«${sheet}»`).join(', ')}. Веха их не тронет: создайте новую книгу или переименуйте их.`,
  changes: (count) => `Что изменится в плане: ${count}`,
  noChanges: 'План в книге не изменится.',
  keeps:
    'Ключи строк, способы измерения, «кто отчитывается», примечания и решения сохранятся. Строки, которых нет в новом документе, останутся: о каждой будет вопрос.',
  whole: 'План целиком',
  openWorkbook: 'открытая книга',
  drawn: 'Листы плана готовы: проверьте вопросы ниже',
  backup: 'Сначала сохранить копию книги',
  backupInExcel: 'Нужна копия — сохраните её: Файл → Сохранить копию.',
  unreadable: 'Не прочитано',
};

const en: PlanTabText = {
  now: 'The plan in this workbook',
  contents: (indicators, outcomes, activities, schools) =>
    [
      counted(indicators, 'en', words.indicators),
      counted(outcomes, 'en', words.outcomes),
      counted(activities, 'en', words.activities),
      counted(schools, 'en', words.schools),
    ].join(' · '),
  questions: (count) => `To settle in the plan: ${count}`,
  noQuestions: 'No questions about the plan',
  undecided: (count) => `Without a decision on the sheet «Вопросы к плану»: ${count}`,
  question: (code) => questionsEn[code],
  recogniseTitle: 'Start from your plan',
  recogniseAgainTitle: 'Recognise a corrected plan',
  fromSelection: 'From the selection',
  fromSelectionHint: 'Select a table with its headings. A single cell stands for its whole sheet.',
  fromFiles: 'From files',
  filesHint: 'Word (.docx), Excel (.xlsx), a page (.html) or text (.txt); may be dropped here',
  paste: 'Paste from the clipboard',
  pasteHint: 'Copy a table in Word or Excel and press Ctrl+V here',
  busy: (done, total) => `Recognising: ${done} of ${total}`,
  cancelled: 'Stopped, the workbook is unchanged',
  nothing: 'Nothing was found',
  noPlan:
    'No plan was found here. It takes a table with headings like «Мероприятие», «Срок», «Ответственный», or «Показатель» with targets by year.',
  found: 'What was found',
  table: (kind) => tablesEn[kind],
  rows: (count) => counted(count, 'en', words.rows),
  columns: 'How each column was understood',
  notUsedColumn: 'not used',
  doubts: (count) => `To check: ${count}`,
  unused: (count) => `Not in the plan: ${count}`,
  draw: 'Add the sheets to the workbook',
  redraw: 'Update the sheets of the plan',
  newWorkbook: 'Create a new workbook',
  willAdd:
    'The sheets «Программа», «Показатели», «Результаты», «Мероприятия», «Школы» are added. Nothing else changes.',
  willRedraw: (sheets) => `To be drawn anew: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  foreign: (sheets) =>
    `There are sheets of yours with such names: ${sheets.map((sheet) => `“${sheet}”`).join(', ')}. They are left alone: create a new workbook or rename them.`,
  changes: (count) => `What changes in the plan: ${count}`,
  noChanges: 'The plan in the workbook does not change.',
  keeps:
    'Keys of rows, measures, who reports, notes and decisions are kept. Rows that the new document does not have stay, with a question about each.',
  whole: 'The plan as a whole',
  openWorkbook: 'открытая книга',
  drawn: 'The sheets of the plan are ready: see the questions below',
  backup: 'Save a copy of the workbook first',
  backupInExcel: 'For a copy choose File → Save a Copy.',
  unreadable: 'Not read',
};
