import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import type { Language } from './language';
import { sizeText } from './number-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** Why a file cannot be read, and what to do about it. */
export function fileProblemText(problem: AccessProblem | FileProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

type Format = Extract<FileProblem, { code: 'otherFormat' }>['format'];

const formatsRu: Readonly<Record<Format, string>> = {
  xls: 'Это файл старого Excel (.xls): откройте его и сохраните как «Книга Excel (.xlsx)»',
  xlsb: 'Это двоичная книга Excel (.xlsb): откройте её и сохраните как «Книга Excel (.xlsx)»',
  ods: 'Это таблица OpenDocument (.ods): откройте её и сохраните как .xlsx',
  docx: 'Это документ Word, а не таблица: нужна книга .xlsx',
  html: 'Это веб-страница под чужим именем: нужна сама книга .xlsx',
  text: 'Это текст, а не книга Excel: нужна книга .xlsx',
  zip: 'Это архив, а не книга: распакуйте его и возьмите книгу .xlsx',
  unknown: 'Это не книга Excel: нужна книга .xlsx',
};

const formatsEn: Readonly<Record<Format, string>> = {
  xls: 'This is a file of an old Excel (.xls): open it and save it as .xlsx',
  xlsb: 'This is a binary workbook (.xlsb): open it and save it as .xlsx',
  ods: 'This is an OpenDocument sheet (.ods): open it and save it as .xlsx',
  docx: 'This is a Word document, no workbook: the .xlsx workbook is needed',
  html: 'This is a web page under another name: the .xlsx workbook itself is needed',
  text: 'This is a text, no workbook: the .xlsx workbook is needed',
  zip: 'This is an archive, no workbook: unpack it and take the .xlsx workbook',
  unknown: 'This is no Excel workbook: the .xlsx workbook is needed',
};

type TooLarge = Extract<FileProblem, { code: 'tooLarge' }>;

function tooLargeRu({ what, limit }: TooLarge): string {
  switch (what) {
    case 'file':
      return `Файл больше ${sizeText(limit, 'ru')}: сохраните книгу без картинок и лишних листов`;
    case 'part':
    case 'content':
      return `Содержимое книги больше ${sizeText(limit, 'ru')}: удалите лишние листы и данные`;
    case 'entries':
      return `В книге больше ${limit} частей: удалите вложения`;
    case 'sheets':
      return `В книге больше ${limit} листов: удалите лишние`;
    case 'cells':
      return `В книге больше ${limit} заполненных ячеек: удалите лишние данные`;
  }
}

function tooLargeEn({ what, limit }: TooLarge): string {
  switch (what) {
    case 'file':
      return `The file is larger than ${sizeText(limit, 'en')}: save it without pictures and needless sheets`;
    case 'part':
    case 'content':
      return `The content is larger than ${sizeText(limit, 'en')}: delete needless sheets and data`;
    case 'entries':
      return `The workbook has more than ${limit} parts: delete attachments`;
    case 'sheets':
      return `The workbook has more than ${limit} sheets: delete needless ones`;
    case 'cells':
      return `The workbook has more than ${limit} filled cells: delete needless data`;
  }
}

const catalogue: Catalogue<AccessProblem | FileProblem> = {
  ru: {
    cannotOpen: ({ detail }) => `Файл не открывается (${detail}): закройте его в других программах и проверьте доступ`,
    tookTooLong: ({ seconds }) => `Файл читался дольше ${seconds} с и отложен: сохраните его заново без лишних листов`,
    readerFailed: () => 'Файл слишком тяжёл для чтения: удалите лишние листы и картинки и сохраните его заново',
    emptyFile: () => 'Файл пуст: нужен его целый экземпляр',
    encrypted: () => 'Книга закрыта паролем: снимите пароль и сохраните её',
    otherFormat: ({ format }) => formatsRu[format],
    torn: () => 'Файл оборван, конец не дошёл: перешлите или скопируйте его ещё раз, лучше вложением, а не ссылкой',
    damaged: ({ part }) => `Файл повреждён (${part}): откройте исходную книгу и сохраните её заново`,
    forbiddenXml: ({ part }) =>
      `В файле опасная вставка (${part}), он не читается: сохраните книгу заново в Excel или LibreOffice`,
    tooLarge: tooLargeRu,
  },
  en: {
    cannotOpen: ({ detail }) => `The file cannot be opened (${detail}): close it elsewhere and check the access`,
    tookTooLong: ({ seconds }) =>
      `Reading took longer than ${seconds} s and was given up: save the file again without needless sheets`,
    readerFailed: () => 'The file is too heavy to be read: delete needless sheets and pictures and save it again',
    emptyFile: () => 'The file is empty: a whole copy of it is needed',
    encrypted: () => 'The workbook is locked by a password: remove it and save it',
    otherFormat: ({ format }) => formatsEn[format],
    torn: () => 'The end of the file is missing: send or copy it again, best as an attachment',
    damaged: ({ part }) => `The file is damaged (${part}): save the original workbook again`,
    forbiddenXml: ({ part }) =>
      `The file holds a forbidden declaration (${part}): save it again in Excel or LibreOffice`,
    tooLarge: tooLargeEn,
  },
};
