import type { Language } from './language';
import { counted } from './plural';

/** Words of the tab «Школы». */
export interface SchoolsText {
  readonly registered: (count: number) => string;
  readonly withoutSettlement: (count: number) => string;
  readonly noSettlement: string;
  readonly empty: string;
  readonly goToRegister: string;
  readonly list: string;
  readonly formsTitle: string;
  readonly formsText: (count: number) => string;
  readonly createForms: string;
  readonly busy: (done: number, total: number) => string;
  readonly made: (count: number, name: string) => string;
  readonly cancelled: string;
  readonly letterTitle: string;
  readonly letterHint: string;
  readonly subject: string;
  readonly body: string;
  readonly openMail: string;
}

export function schoolsText(language: Language): SchoolsText {
  return language === 'ru' ? ru : en;
}

const schools = { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] } as const;

const ru: SchoolsText = {
  registered: (count) => `В реестре ${counted(count, 'ru', schools)}`,
  withoutSettlement: (count) => `Без типа населённого пункта: ${count}. Скорость Интернета не с чем сравнить.`,
  noSettlement: 'нет типа населённого пункта',
  empty: 'Впишите школы на лист «Школы»: код и название. Из реестра создаются формы, по нему видно, кто не сдал.',
  goToRegister: 'Открыть лист «Школы»',
  list: 'Список школ',
  formsTitle: 'Формы для школ',
  formsText: (count) => `По книге на школу (${count}): план, цели и прошлые значения уже вписаны.`,
  createForms: 'Создать формы',
  busy: (done, total) => `Создаю формы: ${done} из ${total}`,
  made: (count, name) => `${counted(count, 'ru', schools)}: формы в архиве ${name}`,
  cancelled: 'Остановлено, архив не создан',
  letterTitle: 'Сопроводительное письмо',
  letterHint: 'Адреса вы ставите сами: Веха их не хранит.',
  subject: 'Тема',
  body: 'Текст письма',
  openMail: 'Открыть в почте',
};

const en: SchoolsText = {
  registered: (count) => `${counted(count, 'en', schools)} in the register`,
  withoutSettlement: (count) => `Without a type of place: ${count}. Their Internet speed has no norm.`,
  noSettlement: 'no type of place',
  empty: 'Enter the schools on the sheet «Школы»: code and name. Forms are made from it, and it tells who is missing.',
  goToRegister: 'Open the sheet «Школы»',
  list: 'The schools',
  formsTitle: 'Forms for the schools',
  formsText: (count) => `A workbook for each school (${count}), with the plan, targets and last values filled in.`,
  createForms: 'Create the forms',
  busy: (done, total) => `Creating forms: ${done} of ${total}`,
  made: (count, name) => `${counted(count, 'en', schools)}: the forms are in ${name}`,
  cancelled: 'Stopped, no archive was made',
  letterTitle: 'Covering letter',
  letterHint: 'You add the addresses: Vekha keeps none. The letter is in Russian.',
  subject: 'Subject',
  body: 'Text',
  openMail: 'Open in e-mail',
};
