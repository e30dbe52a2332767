import type { Language } from './language';

/** Words of the screen that meets a person in a workbook that is not ours. */
export interface StartText {
  readonly title: string;
  readonly intro: string;
  readonly sampleTitle: string;
  readonly sampleText: string;
  readonly sampleButton: string;
  readonly ownTitle: string;
  readonly ownText: string;
  readonly ownButton: string;
  readonly busy: string;
  readonly privacy: string;
}

export function startText(language: Language): StartText {
  return language === 'ru' ? ru : en;
}

const ru: StartText = {
  title: 'Дорожная карта без ручного свода',
  intro:
    'Веха делает из дорожной карты проверяемые листы, рассылает школам формы и одной кнопкой собирает из них муниципальный свод.',
  sampleTitle: 'Посмотреть на примере',
  sampleText: 'Вымышленный округ с семью школами. Свод — через два нажатия.',
  sampleButton: 'Открыть пример',
  ownTitle: 'Открыть свою книгу',
  ownText: 'Муниципальная книга или форма школы, сделанная Вехой.',
  ownButton: 'Выбрать файл .xlsx',
  busy: 'Открываю книгу…',
  privacy:
    'Файлы обрабатываются на этом компьютере и никуда не отправляются. В Excel для интернета сама книга хранится в облаке Microsoft.',
};

const en: StartText = {
  title: 'Road maps without consolidating by hand',
  intro:
    'Vekha turns a road map into validated sheets, makes forms for schools, and consolidates them with one button.',
  sampleTitle: 'See an example',
  sampleText: 'An invented district with seven schools. Two more clicks to the consolidation.',
  sampleButton: 'Open the example',
  ownTitle: 'Open your workbook',
  ownText: 'A municipal workbook or a school form made by Vekha.',
  ownButton: 'Choose an .xlsx file',
  busy: 'Opening the workbook…',
  privacy:
    'Files are worked on in this computer and sent nowhere. In Excel for the web the workbook itself is in Microsoft’s cloud.',
};
