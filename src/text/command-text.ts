import type { Language } from './language';

/** What a button of the ribbon has to say when it has nowhere to go. */
export type CommandMessage = 'noForm' | 'municipalWorkbook' | 'noProblems' | 'tooOld';

export function commandText(message: CommandMessage, language: Language): string {
  return (language === 'ru' ? ru : en)[message];
}

export function closeText(language: Language): string {
  return language === 'ru' ? 'Закрыть' : 'Close';
}

const ru: Readonly<Record<CommandMessage, string>> = {
  noForm: 'Эта книга — не форма школы, проверять в ней нечего. Откройте файл формы, который прислал муниципалитет',
  municipalWorkbook:
    'Это книга муниципалитета, а кнопка проверяет форму школы. Вопросы к плану — в панели: «Открыть панель», вкладка «План»',
  noProblems: 'Замечаний нет: форму можно отмечать готовой и отправлять',
  tooOld: 'Нужен Excel 2021 или новее. Форму школы можно заполнить и без надстройки: проверки есть в самой книге',
};

const en: typeof ru = {
  noForm: 'This workbook is no school form, there is nothing to check. Open the form that the municipality has sent',
  municipalWorkbook:
    'This is the workbook of a municipality, and the button checks a school form. Questions to the plan are in the pane: “Open the pane”, tab “Plan”',
  noProblems: 'No problems: the form can be marked ready and sent',
  tooOld: 'Excel 2021 or newer is needed. A school form can be filled in without the add-in: its checks are in it',
};
