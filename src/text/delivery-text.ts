import type { Language } from './language';

/** How a file reached the person. */
interface Delivered {
  readonly how: 'here' | 'newWindow' | 'download';
  readonly name: string;
}

/** Where the file is now: downloads are silent, and a new window may stand behind the old one. */
export function deliveredText({ how, name }: Delivered, language: Language): string {
  return (language === 'ru' ? ru : en)[how](name);
}

const ru: Readonly<Record<Delivered['how'], (name: string) => string>> = {
  here: (name) => `Готово: ${name}`,
  newWindow: (name) => `Готово: ${name} открыта в новом окне Excel, сохраните её там. Окно может быть позади этого`,
  download: (name) => `Готово: ${name}. Файл в загрузках`,
};

const en: typeof ru = {
  here: (name) => `Done: ${name}`,
  newWindow: (name) => `Done: ${name} is open in a new window of Excel, save it there. It may be behind this one`,
  download: (name) => `Done: ${name}. The file is among the downloads`,
};
