import type { DocumentProblem, OwnDocument } from '../workbook/document-problem';
import type { AccessProblem } from '../workbook/file-problem';
import { fileProblemText } from './file-problem-text';
import type { Language } from './language';
import { numberText, sizeText } from './number-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** Why a document cannot be read as a road map, and what to do about it. */
export function documentProblemText(problem: DocumentProblem | AccessProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

type NotADocument = Extract<DocumentProblem, { code: 'notADocument' }>['format'];
type OtherFormat = Extract<DocumentProblem, { code: 'otherFormat' }>['format'];

const readable = 'Читаются .docx, .xlsx, .html и .txt';
const readableEn = '.docx, .xlsx, .html and .txt can be read';

const notDocumentsRu: Readonly<Record<NotADocument, string>> = {
  pdf: 'Это PDF: откройте его в Word (Файл → Открыть) и сохраните как .docx или скопируйте таблицу в буфер обмена',
  rtf: 'Это файл .rtf: откройте его в Word и сохраните как .docx',
  odt: 'Это текст OpenDocument (.odt): откройте его и сохраните как .docx',
  xlsx: 'Это книга Excel, а не документ Word: выберите её как таблицу',
  pptx: 'Это презентация: скопируйте таблицу плана в документ Word и сохраните как .docx',
  picture: 'Это картинка, текста в ней нет: нужен документ .docx или .xlsx, с которого её сделали',
  html: 'Это веб-архив или письмо (.mht, .eml): откройте его в Word и сохраните как .docx',
  text: 'Это текст под чужим именем: дайте ему имя .txt',
  unknown: `Такой файл не читается. ${readable}: откройте план в своей программе и сохраните как .docx`,
};

const notDocumentsEn: Readonly<Record<NotADocument, string>> = {
  pdf: 'This is a PDF: open it in Word and save it as .docx, or copy the table to the clipboard',
  rtf: 'This is an .rtf file: open it in Word and save it as .docx',
  odt: 'This is an OpenDocument text (.odt): open it and save it as .docx',
  xlsx: 'This is an Excel workbook, no Word document: choose it as a table',
  pptx: 'This is a presentation: copy the table of the plan into a Word document and save it as .docx',
  picture: 'This is a picture without text: the .docx or .xlsx that it was made of is needed',
  html: 'This is a web archive or a letter (.mht, .eml): open it in Word and save it as .docx',
  text: 'This is a text under another name: call it .txt',
  unknown: `Such a file cannot be read. ${readableEn}: open the plan in its program and save it as .docx`,
};

const otherFormatsRu: Readonly<Record<OtherFormat, string>> = {
  xls: 'Это файл старого Excel (.xls): откройте его и сохраните как «Книга Excel (.xlsx)»',
  xlsb: 'Это двоичная книга Excel (.xlsb): откройте её и сохраните как «Книга Excel (.xlsx)»',
  ods: 'Это таблица OpenDocument (.ods): откройте её и сохраните как .xlsx',
  docx: 'Это документ Word под чужим именем: дайте ему имя .docx',
  html: 'Это веб-страница под чужим именем: откройте её в Word и сохраните как .docx',
  text: 'Это текст под чужим именем: дайте ему имя .txt',
  zip: 'Это архив: распакуйте его и выберите сам план',
  unknown: notDocumentsRu.unknown,
};

const otherFormatsEn: Readonly<Record<OtherFormat, string>> = {
  xls: 'This is a file of an old Excel (.xls): open it and save it as .xlsx',
  xlsb: 'This is a binary workbook (.xlsb): open it and save it as .xlsx',
  ods: 'This is an OpenDocument sheet (.ods): open it and save it as .xlsx',
  docx: 'This is a Word document under another name: call it .docx',
  html: 'This is a web page under another name: open it in Word and save it as .docx',
  text: 'This is a text under another name: call it .txt',
  zip: 'This is an archive: unpack it and choose the plan itself',
  unknown: notDocumentsEn.unknown,
};

const ownDocumentsRu: Readonly<Record<OwnDocument, string>> = {
  municipal:
    'Это муниципальная книга Вехи, план в ней уже есть: откройте её и работайте с ней. Сюда выберите исходный документ плана',
  consolidated:
    'Это свод Вехи, план в нём уже есть: откройте его и работайте с ним. Сюда выберите исходный документ плана',
  school:
    'Это форма школы, а не план: положите её к присланным файлам и соберите свод. Сюда выберите исходный документ плана',
  note: 'Это аналитическая справка Вехи о выполнении плана, а не план: выберите исходный документ плана',
};

const ownDocumentsEn: Readonly<Record<OwnDocument, string>> = {
  municipal:
    'This is a municipal workbook of Vekha and holds its plan already: open it and work with it. Here choose the document of the plan',
  consolidated:
    'This is a consolidated workbook of Vekha and holds its plan already: open it and work with it. Here choose the document of the plan',
  school:
    'This is the form of a school, no plan: put it to the files received and consolidate. Here choose the document of the plan',
  note: 'This is an analytical note of Vekha about a plan, no plan: choose the document of the plan',
};

type TooLarge = Extract<DocumentProblem, { code: 'tooLarge' }>;

function tooLarge(problem: TooLarge, language: Language): string {
  const { what, limit } = problem;
  if (what === 'sheets' || what === 'cells') return fileProblemText(problem, language);
  const size = what === 'entries' ? numberText(limit, language) : sizeText(limit, language);
  return language === 'ru'
    ? `Документ больше, чем читается (${size}): удалите картинки и вложения или скопируйте таблицы плана в новый документ`
    : `The document is larger than can be read (${size}): delete pictures, or copy the tables into a new document`;
}

const catalogue: Catalogue<DocumentProblem | AccessProblem> = {
  ru: {
    cannotOpen: (problem) => fileProblemText(problem, 'ru'),
    tookTooLong: (problem) => fileProblemText(problem, 'ru'),
    readerFailed: (problem) => fileProblemText(problem, 'ru'),
    emptyFile: () => 'Файл пуст: выберите другой или сохраните документ заново',
    encrypted: () => 'Документ закрыт паролем: снимите пароль (Файл → Сведения → Защита) и сохраните заново',
    otherFormat: ({ format }) => otherFormatsRu[format],
    torn: () => 'Файл оборван, конец не дошёл: скачайте или попросите его ещё раз',
    damaged: ({ part }) => `Файл повреждён (${part}): откройте документ в Word и сохраните заново как .docx`,
    forbiddenXml: ({ part }) =>
      `В файле опасная вставка (${part}), он не читается: сохраните документ заново в Word или LibreOffice`,
    tooLarge: (problem) => tooLarge(problem, 'ru'),
    ownDocument: ({ what }) => ownDocumentsRu[what],
    oldWord: () => 'Это документ старого Word (.doc): откройте его и сохраните как «Документ Word (.docx)»',
    notADocument: ({ format }) => notDocumentsRu[format],
    picturesOnly: ({ pictures }) =>
      `В документе нет текста, только картинки (${numberText(pictures, 'ru')}), скорее всего скан: нужен исходный .docx или распознанный текст`,
    noText: () => 'В документе нет текста: проверьте, тот ли это файл',
  },
  en: {
    cannotOpen: (problem) => fileProblemText(problem, 'en'),
    tookTooLong: (problem) => fileProblemText(problem, 'en'),
    readerFailed: (problem) => fileProblemText(problem, 'en'),
    emptyFile: () => 'The file is empty: choose another one or save the document again',
    encrypted: () => 'The document is locked by a password: remove it and save the document again',
    otherFormat: ({ format }) => otherFormatsEn[format],
    torn: () => 'The end of the file is missing: download it or ask for it again',
    damaged: ({ part }) => `The file is damaged (${part}): open it in Word and save it again as .docx`,
    forbiddenXml: ({ part }) =>
      `The file holds a forbidden declaration (${part}): save it again in Word or LibreOffice`,
    tooLarge: (problem) => tooLarge(problem, 'en'),
    ownDocument: ({ what }) => ownDocumentsEn[what],
    oldWord: () => 'This is a document of an old Word (.doc): open it and save it as .docx',
    notADocument: ({ format }) => notDocumentsEn[format],
    picturesOnly: ({ pictures }) =>
      `The document has no text, only pictures (${numberText(pictures, 'en')}), most likely a scan: the original .docx or a recognised text is needed`,
    noText: () => 'The document has no text: check that this is the right file',
  },
};
