import type { Language } from './language';
import { counted, plural } from './plural';

/** Words of the tab «Свод». */
export interface SvodText {
  readonly filesTitle: string;
  readonly chooseFiles: string;
  readonly addFiles: string;
  readonly dropHint: string;
  readonly takeSample: string;
  readonly clearFiles: string;
  readonly removeFile: (name: string) => string;
  readonly filesChosen: (count: number) => string;
  readonly skipped: (count: number) => string;
  readonly consolidate: string;
  readonly busy: (done: number, total: number) => string;
  readonly drawing: string;
  readonly cancelled: string;
  readonly done: (accepted: number, registered: number) => string;
  readonly redrawn: (notes: number) => string;
  readonly nothingLost: string;
  readonly backup: string;
  readonly backupInExcel: string;
  readonly waiting: string;
  readonly coverageTitle: string;
  readonly coverage: (submitted: number, registered: number) => string;
  readonly coverageParts: (accepted: number, returned: number, missing: number) => string;
  readonly missingTitle: string;
  readonly reminder: string;
  readonly everybody: string;
  readonly totalsTitle: string;
  readonly target: string;
  readonly actual: string;
  readonly coverageOf: (withData: number, registered: number) => string;
  readonly resultsTitle: string;
  readonly saveSvod: string;
  readonly saveReturns: string;
  readonly saveNote: string;
  readonly again: string;
  readonly making: string;
  readonly openMail: string;
  readonly otherPeriod: (files: number, period: string) => string;
  readonly switchPeriod: (period: string) => string;
  readonly noSchools: string;
  readonly goToSchools: string;
  readonly thisIsSample: string;
  readonly ownPlan: string;
  readonly svodOf: (period: string) => string;
  readonly outdated: string;
}

export function svodText(language: Language): SvodText {
  return language === 'ru' ? ru : en;
}

const files = { ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] } as const;
const notes = { ru: ['примечание', 'примечания', 'примечаний'], en: ['note', 'notes'] } as const;

const ru: SvodText = {
  filesTitle: 'Файлы школ',
  chooseFiles: 'Выбрать файлы школ',
  addFiles: 'Добавить файлы',
  dropHint: 'или перетащите сюда файлы или папку из почты',
  takeSample: 'Взять файлы примера',
  clearFiles: 'Убрать все',
  removeFile: (name) => `Убрать ${name}`,
  filesChosen: (count) => `Выбрано: ${counted(count, 'ru', files)}`,
  skipped: (count) => `Не взяты служебные файлы (~$…, .…): ${count}`,
  consolidate: 'Собрать свод',
  busy: (done, total) => `Читаю файлы: ${done} из ${total}`,
  drawing: 'Создаю листы свода…',
  cancelled: 'Остановлено. Листы книги не изменены',
  done: (accepted, registered) => `Свод собран: сдали ${accepted} из ${registered}`,
  redrawn: (count) =>
    count === 0
      ? 'Листы свода в книге будут созданы заново. План, реестр и ваши листы не меняются.'
      : `Листы свода будут созданы заново, ${counted(count, 'ru', notes)} координатора ${plural(count, ['сохранится', 'сохранятся', 'сохранятся'])}. План, реестр и ваши листы не меняются.`,
  nothingLost: 'К книге добавятся листы свода. План, реестр и ваши листы не меняются.',
  backup: 'Сначала сохранить копию книги',
  backupInExcel: 'Нужна копия — сохраните её: Файл → Сохранить копию.',
  waiting: 'в очереди',
  coverageTitle: 'Кто сдал',
  coverage: (submitted, registered) => `Сдали ${submitted} из ${registered}`,
  coverageParts: (accepted, returned, missing) =>
    `принято ${accepted} · на доработку ${returned} · не сдано ${missing}`,
  missingTitle: 'Не сдали',
  reminder: 'Скопировать напоминание',
  everybody: 'Сдали все школы реестра',
  totalsTitle: 'Показатели',
  target: 'план',
  actual: 'факт',
  coverageOf: (withData, registered) => `данные ${withData} из ${registered} школ`,
  resultsTitle: 'Что сохранить',
  saveSvod: 'Свод отдельной книгой',
  saveReturns: 'Книги на доработку (zip)',
  saveNote: 'Аналитическая справка (Word)',
  again: 'Собрать заново',
  making: 'Готовлю файл…',
  openMail: 'Открыть в почте',
  otherPeriod: (count, period) => `${counted(count, 'ru', files)} за другой период: ${period}.`,
  switchPeriod: (period) => `Собрать за ${period}`,
  noSchools: 'Реестр школ пуст: заполните лист «Школы», тогда будет видно, кто не сдал.',
  goToSchools: 'Открыть «Школы»',
  thisIsSample: 'Открыт пример: вымышленный округ с семью школами. Возьмите их файлы и соберите свод.',
  ownPlan: 'Начать со своего плана',
  svodOf: (period) => `Свод в книге: ${period}`,
  outdated: 'План или реестр изменились после свода: соберите его заново.',
};

const en: SvodText = {
  filesTitle: 'Files of the schools',
  chooseFiles: 'Choose the schools’ files',
  addFiles: 'Add files',
  dropHint: 'or drop files or a folder here',
  takeSample: 'Take the example’s files',
  clearFiles: 'Remove all',
  removeFile: (name) => `Remove ${name}`,
  filesChosen: (count) => `Chosen: ${counted(count, 'en', files)}`,
  skipped: (count) => `Files of programs (~$…, .…) left out: ${count}`,
  consolidate: 'Consolidate',
  busy: (done, total) => `Reading files: ${done} of ${total}`,
  drawing: 'Drawing the sheets…',
  cancelled: 'Stopped. The sheets are unchanged',
  done: (accepted, registered) => `Consolidated: ${accepted} of ${registered} submitted`,
  redrawn: (count) =>
    count === 0
      ? 'The consolidated sheets will be made anew. The plan, the register and your own sheets stay.'
      : `The consolidated sheets will be made anew; ${counted(count, 'en', notes)} of the coordinator stay. So do the plan, the register and your own sheets.`,
  nothingLost: 'Consolidated sheets are added. The plan, the register and your own sheets stay.',
  backup: 'Save a copy of the workbook first',
  backupInExcel: 'For a copy choose File → Save a Copy.',
  waiting: 'waiting',
  coverageTitle: 'Who submitted',
  coverage: (submitted, registered) => `${submitted} of ${registered} submitted`,
  coverageParts: (accepted, returned, missing) => `accepted ${accepted} · returned ${returned} · missing ${missing}`,
  missingTitle: 'Missing',
  reminder: 'Copy a reminder',
  everybody: 'Every school of the register has submitted',
  totalsTitle: 'Indicators',
  target: 'target',
  actual: 'actual',
  coverageOf: (withData, registered) => `data of ${withData} of ${registered} schools`,
  resultsTitle: 'What to save',
  saveSvod: 'The consolidated workbook',
  saveReturns: 'Workbooks to send back (zip)',
  saveNote: 'Analytical note (Word)',
  again: 'Consolidate again',
  making: 'Making the file…',
  openMail: 'Open in e-mail',
  otherPeriod: (count, period) => `${counted(count, 'en', files)} for another period: ${period}.`,
  switchPeriod: (period) => `Consolidate ${period}`,
  noSchools: 'The register is empty: fill in the sheet «Школы» to see who is missing.',
  goToSchools: 'Open “Schools”',
  thisIsSample: 'This is an example: an invented district with seven schools. Take their files and consolidate.',
  ownPlan: 'Start from your own plan',
  svodOf: (period) => `Consolidated here: ${period}`,
  outdated: 'The plan or the register has changed since: consolidate again.',
};
