import type { Language } from './language';

/** Words of the frame around every screen. */
export interface ShellText {
  readonly appName: string;
  readonly otherLanguage: string;
  readonly otherLanguageHint: string;
  readonly reading: string;
  readonly tryAgain: string;
  readonly cancel: string;
  readonly stopping: string;
  readonly cancelled: string;
  readonly copy: string;
  readonly copied: string;
  readonly brokenTitle: string;
  readonly failedTitle: string;
  readonly more: (count: number) => string;
  readonly openCell: (place: string) => string;
}

export function shellText(language: Language): ShellText {
  return language === 'ru' ? ru : en;
}

const ru: ShellText = {
  appName: 'Веха',
  otherLanguage: 'EN',
  otherLanguageHint: 'Switch to English',
  reading: 'Читаю книгу…',
  tryAgain: 'Повторить',
  cancel: 'Остановить',
  stopping: 'Останавливаю…',
  cancelled: 'Остановлено',
  copy: 'Скопировать',
  copied: 'Скопировано',
  brokenTitle: 'Панель остановилась из-за ошибки',
  failedTitle: 'Не получилось',
  more: (count) => `Показать ещё ${count}`,
  openCell: (place) => `Перейти к ячейке ${place}`,
};

const en: ShellText = {
  appName: 'Vekha',
  otherLanguage: 'RU',
  otherLanguageHint: 'Переключить на русский',
  reading: 'Reading the workbook…',
  tryAgain: 'Try again',
  cancel: 'Stop',
  stopping: 'Stopping…',
  cancelled: 'Stopped',
  copy: 'Copy',
  copied: 'Copied',
  brokenTitle: 'The pane stopped because of a fault',
  failedTitle: 'It did not work',
  more: (count) => `Show ${count} more`,
  openCell: (place) => `Go to cell ${place}`,
};
