import type { Language } from './language';
import { dateText, numberText } from './number-text';
import { counted } from './plural';

/** Words of the school's pane. */
export interface SchoolPaneText {
  readonly overview: string;
  readonly sections: Readonly<Record<'cover' | 'equipment' | 'indicators' | 'activities', string>>;
  readonly check: string;
  readonly send: string;
  readonly back: string;
  readonly next: (title: string) => string;
  readonly filled: (done: number, asked: number) => string;
  readonly errors: (count: number) => string;
  readonly explained: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly noFindings: string;
  readonly ready: string;
  readonly notReady: (errors: number, unexplained: number) => string;
  readonly sealed: (on: string | null) => string;
  readonly changedAfterSeal: (on: string | null) => string;
  readonly privacy: string;
  readonly showInSheet: string;
  readonly showCell: (label: string, cell: string) => string;
  readonly mendHere: string;
  readonly previous: (value: string) => string;
  readonly notChosen: string;
  readonly clear: string;
  readonly datePlaceholder: string;
  readonly goal: string;
  readonly fromEquipment: string;
  readonly noValue: string;
  readonly share: string;
  readonly report: (period: string) => string;
  readonly below: (points: number, target: number, count: number) => string;
  readonly above: (points: number, target: number, count: number) => string;
  readonly addNote: string;
  readonly addReason: string;
  readonly notFilled: (count: number) => string;
  readonly saveFailed: (detail: string) => string;
  readonly openMail: string;
  readonly planMet: (target: number) => string;
  readonly hintOnly: string;
  readonly due: (iso: string) => string;
  readonly daysLate: (days: number) => string;
  readonly planSection: string;
  readonly inPlan: string;
  readonly subject: string;
  readonly expected: string;
  readonly responsible: string;
  readonly nothingHere: string;
  readonly clash: (value: string) => string;
  readonly takeSheet: string;
  readonly retry: string;
  readonly acceptRepair: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly allFine: string;
  readonly wholeForm: string;
  readonly severity: {
    readonly error: string;
    readonly warning: string;
    readonly explained: string;
    readonly remark: string;
  };
  readonly markReady: string;
  readonly markAgain: string;
  readonly marking: string;
  readonly marked: string;
  readonly markHint: string;
  readonly finishFirst: string;
  readonly toCheck: string;
  readonly stepCheck: string;
  readonly stepMark: string;
  readonly stepSave: string;
  readonly stepSend: string;
  readonly saveFile: string;
  readonly saveByMenu: string;
  readonly fileName: string;
  readonly sendTo: string;
  readonly unknownAddress: string;
  readonly copyLetter: string;
  readonly left: (errors: number, unexplained: number) => string;
  readonly sendSteps: string;
  readonly lastPeriod: string;
}

export function schoolPaneText(language: Language): SchoolPaneText {
  return language === 'ru' ? ru : en;
}

const words = {
  errors: { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] },
  warnings: { ru: ['предупреждение', 'предупреждения', 'предупреждений'], en: ['warning', 'warnings'] },
  days: { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] },
} as const;

const ru: SchoolPaneText = {
  overview: 'Разделы формы',
  sections: { cover: 'Титул', equipment: 'Оснащение', indicators: 'Показатели', activities: 'Мероприятия' },
  check: 'Проверка',
  send: 'Отправка',
  back: 'К разделам',
  next: (title) => `Дальше: ${title}`,
  filled: (done, asked) => `${done} из ${asked} заполнено`,
  errors: (count) => counted(count, 'ru', words.errors),
  explained: (count) => `пояснено ${count}`,
  warnings: (count) => counted(count, 'ru', words.warnings),
  noFindings: 'замечаний нет',
  ready: 'Готово к сдаче',
  notReady: (errors, unexplained) =>
    errors > 0
      ? `Не готово: ${counted(errors, 'ru', words.errors)}`
      : `Не готово: ${counted(unexplained, 'ru', words.warnings)} без пояснения`,
  sealed: (on) => `Отмечено готовым${on === null ? '' : ` ${dateText(on, 'ru')}`}`,
  changedAfterSeal: (on) => `Изменено после отметки${on === null ? '' : ` от ${dateText(on, 'ru')}`}: отметьте снова`,
  privacy: 'Пишите должности и числа. Фамилии и телефоны не нужны.',
  showInSheet: 'Показать в листе',
  showCell: (label, cell) => `Показать в листе: ${label}, ячейка ${cell}`,
  mendHere: 'Исправить',
  previous: (value) => `В прошлый раз: ${value}`,
  notChosen: 'не выбрано',
  clear: 'Очистить',
  datePlaceholder: 'ДД.ММ.ГГГГ',
  goal: 'Цель',
  fromEquipment: 'с листа «Оснащение»',
  noValue: 'пока нет',
  share: 'Доля',
  report: (period) => `Отчёт, ${period}`,
  below: (points, target, count) =>
    `До плана ${numberText(target, 'ru')} % не хватает ${numberText(points, 'ru')} п. п., это ещё ${count}`,
  above: (points, target, count) =>
    `Больше плана ${numberText(target, 'ru')} % на ${numberText(points, 'ru')} п. п., лишних ${count}`,
  addNote: 'Добавить примечание',
  addReason: 'Указать причину',
  notFilled: (count) => `Не заполнено: ${count}`,
  saveFailed: (detail) => `Файл не сохранён (${detail}). Сохраните его командой программы`,
  openMail: 'Открыть в почте',
  planMet: (target) => `План ${numberText(target, 'ru')} % выполнен`,
  hintOnly: 'План муниципальный: это ориентир, а не оценка школы.',
  due: (iso) => `Срок: ${dateText(iso, 'ru')}`,
  daysLate: (days) => `${counted(days, 'ru', words.days)} назад`,
  planSection: 'Раздел плана',
  inPlan: 'Срок по плану',
  subject: 'Тема:',
  expected: 'Ожидаемый результат',
  responsible: 'Ответственный',
  nothingHere: 'В этом периоде здесь ничего не спрашивают.',
  clash: (value) => `В листе теперь «${value}». Выйдите из поля, чтобы записать своё, или нажмите Esc.`,
  takeSheet: 'Взять из листа',
  retry: 'Повторить',
  acceptRepair: 'Записать как прочитано',
  reason: 'Причина',
  reasonHint: 'Если исправить нельзя: напишите причину, с ней форму примут.',
  allFine: 'Ошибок и предупреждений нет.',
  wholeForm: 'Форма целиком',
  severity: { error: 'Ошибка', warning: 'Предупреждение', explained: 'Пояснено', remark: 'К сведению' },
  markReady: 'Отметить готовность',
  markAgain: 'Отметить снова',
  marking: 'Отмечаю…',
  marked: 'Готовность отмечена',
  markHint: 'На листе «Титул» появятся дата и контрольный код. Если потом что-то изменить, это будет видно при сборе.',
  finishFirst: 'Сначала исправьте ошибки и объясните предупреждения.',
  toCheck: 'Открыть проверку',
  stepCheck: 'Проверьте',
  stepMark: 'Отметьте готовность',
  stepSave: 'Сохраните файл',
  stepSend: 'Отправьте',
  saveFile: 'Сохранить файл',
  saveByMenu: 'Файл → Сохранить (Ctrl+S).',
  fileName: 'Имя файла, если спросят:',
  sendTo: 'Кому:',
  unknownAddress: 'управление образования (адрес в письме, с которым пришла форма)',
  copyLetter: 'Скопировать письмо',
  left: (errors, unexplained) =>
    [
      ...(errors === 0 ? [] : [counted(errors, 'ru', words.errors)]),
      ...(unexplained === 0 ? [] : [`без пояснения: ${unexplained}`]),
    ].join(' · '),
  sendSteps: 'отметить готовность, сохранить, отправить',
  lastPeriod: 'В прошлый раз',
};

const en: SchoolPaneText = {
  overview: 'Sections of the form',
  sections: { cover: 'Title page', equipment: 'Equipment', indicators: 'Indicators', activities: 'Activities' },
  check: 'Check',
  send: 'Send',
  back: 'All sections',
  next: (title) => `Next: ${title}`,
  filled: (done, asked) => `${done} of ${asked} filled in`,
  errors: (count) => counted(count, 'en', words.errors),
  explained: (count) => `${count} explained`,
  warnings: (count) => counted(count, 'en', words.warnings),
  noFindings: 'nothing to mend',
  ready: 'Ready to be sent',
  notReady: (errors, unexplained) =>
    errors > 0
      ? `Not ready: ${counted(errors, 'en', words.errors)}`
      : `Not ready: ${counted(unexplained, 'en', words.warnings)} without a reason`,
  sealed: (on) => `Marked ready${on === null ? '' : ` on ${dateText(on, 'en')}`}`,
  changedAfterSeal: (on) =>
    `Changed after it was marked${on === null ? '' : ` on ${dateText(on, 'en')}`}: mark it again`,
  privacy: 'Write posts and figures. No names or phone numbers are needed.',
  showInSheet: 'Show in the sheet',
  showCell: (label, cell) => `Show in the sheet: ${label}, cell ${cell}`,
  mendHere: 'Mend',
  previous: (value) => `Last time: ${value}`,
  notChosen: 'not chosen',
  clear: 'Clear',
  datePlaceholder: 'DD.MM.YYYY',
  goal: 'Goal',
  fromEquipment: 'from the sheet «Оснащение»',
  noValue: 'none yet',
  share: 'Share',
  report: (period) => `Report, ${period}`,
  below: (points, target, count) =>
    `${numberText(points, 'en')} points short of the plan of ${numberText(target, 'en')} %, which is ${count} more`,
  above: (points, target, count) =>
    `${numberText(points, 'en')} points above the plan of ${numberText(target, 'en')} %, ${count} too many`,
  addNote: 'Add a note',
  addReason: 'Give a reason',
  notFilled: (count) => `Not filled in: ${count}`,
  saveFailed: (detail) => `The file was not saved (${detail}). Save it by the command of the program`,
  openMail: 'Open in the mail program',
  planMet: (target) => `The plan of ${numberText(target, 'en')} % is met`,
  hintOnly: 'The plan is that of the municipality: a guide, no mark for the school.',
  due: (iso) => `Due: ${dateText(iso, 'en')}`,
  daysLate: (days) => `${counted(days, 'en', words.days)} ago`,
  planSection: 'Section of the plan',
  inPlan: 'Deadline in the plan',
  subject: 'Subject:',
  expected: 'Expected result',
  responsible: 'Responsible',
  nothingHere: 'Nothing is asked here in this period.',
  clash: (value) => `The sheet now holds “${value}”. Leave the field to write yours, or press Esc.`,
  takeSheet: 'Take it from the sheet',
  retry: 'Try again',
  acceptRepair: 'Write it as it was read',
  reason: 'Reason',
  reasonHint: 'If it cannot be mended: give the reason, and the form is accepted with it.',
  allFine: 'No errors and no warnings.',
  wholeForm: 'The whole form',
  severity: { error: 'Error', warning: 'Warning', explained: 'Explained', remark: 'For your information' },
  markReady: 'Mark ready',
  markAgain: 'Mark again',
  marking: 'Marking…',
  marked: 'Marked ready',
  markHint: 'A date and a control code go into the sheet «Титул». A later change is seen when the forms are collected.',
  finishFirst: 'Mend the errors and explain the warnings first.',
  toCheck: 'Open the check',
  stepCheck: 'Check',
  stepMark: 'Mark it ready',
  stepSave: 'Save the file',
  stepSend: 'Send it',
  saveFile: 'Save the file',
  saveByMenu: 'File → Save (Ctrl+S).',
  fileName: 'File name, if you are asked:',
  sendTo: 'To:',
  unknownAddress: 'the education office (its address is in the letter that brought the form)',
  copyLetter: 'Copy the letter',
  left: (errors, unexplained) =>
    [
      ...(errors === 0 ? [] : [counted(errors, 'en', words.errors)]),
      ...(unexplained === 0 ? [] : [`without a reason: ${unexplained}`]),
    ].join(' · '),
  sendSteps: 'mark it ready, save, send',
  lastPeriod: 'Last time',
};
