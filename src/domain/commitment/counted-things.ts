/** A thing that plans count. Its unit is the word itself, in the form that follows a large number. */
export interface CountedThing {
  readonly unit: string;
  readonly pattern: string;
  /** «все школы» means each of them; «все участники» is a figure of speech. */
  readonly whole: boolean;
}

/** Endings a noun takes beside a number or after «все». */
const endings = {
  /** педагог, школьник */
  masculine: '(?:а|у|ом|е|и|ы|ов|ам|ами|ах)?',
  /** учитель, руководитель */
  softMasculine: '(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)',
  /** школа, программа */
  feminine: '(?:а|ы|е|у|ой|ам|ами|ах)?',
  /** организация, публикация */
  ia: '(?:я|и|ю|ей|й|ям|ями|ях)',
  /** учреждение, мероприятие */
  neuter: '(?:е|я|ю|ем|и|й|ям|ями|ях)',
} as const;
type Declension = keyof typeof endings;

export const countedThings: readonly CountedThing[] = [
  thing('обучающихся', 'обучающ(?:ийся|иеся|ихся|имся|имися|егося|емуся)', { whole: true }),
  thing('учащихся', 'учащ(?:ийся|иеся|ихся|имся|имися|егося|емуся)', { whole: true }),
  thing('детей', 'дет(?:ей|и|ям|ьми|ях)|ребен(?:ок|ка|ку|ком)', { whole: true }),
  ...nouns('masculine', { whole: true }, 'школьник', 'воспитанник', 'студент', 'выпускник', 'педагог', 'ученик'),
  ...nouns('softMasculine', { whole: true }, 'учител', 'преподавател', 'воспитател', 'руководител'),
  ...nouns('masculine', { whole: true }, 'работник', 'сотрудник', 'специалист'),
  thing('организаций', `организаци${endings.ia}|оо|доо`, { whole: true }),
  thing('учреждений', `учреждени${endings.neuter}|оу|доу`, { whole: true }),
  ...nouns('feminine', { whole: true }, 'школ'),
  thing('гимназий', `гимнази${endings.ia}`, { whole: true }),
  thing('лицеев', 'лице(?:й|я|ю|ев|и|ям|ях)', { whole: true }),
  thing('детских садов', 'детск(?:ий|ого|их|ом|ие|им)\\sсад(?:а|ы|ов|у|ам|ах)?', { whole: true }),
  thing('муниципальных образований', `муниципальн[а-я]{2,3}\\sобразовани${endings.neuter}`, { whole: true }),
  ...nouns('masculine', { whole: true }, 'район', 'округ', 'муниципалитет'),
  thing('населённых пунктов', 'населенн[а-я]{2,3}\\sпункт(?:а|ы|ов|ам|ах|е)?', { whole: true }),
  thing('человек', 'человек(?:а|у|ам)?|чел\\.?|люд(?:ей|и|ям)', { whole: false }),
  thing('граждан', 'граждан(?:е|ин|ина|ам|ами|ах)?', { whole: false }),
  thing('семей', 'сем(?:ья|ьи|ей|ьям|ьями|ьях)', { whole: false }),
  ...nouns('softMasculine', { whole: false }, 'родител'),
  ...nouns('masculine', { whole: false }, 'наставник', 'волонтер', 'участник', 'подростк'),
  ...nouns('masculine', { whole: false }, 'центр', 'кабинет', 'конкурс', 'семинар', 'вебинар', 'тренинг'),
  ...nouns(
    'masculine',
    { whole: false },
    'проект',
    'мастер-класс',
    'урок',
    'час',
    'балл',
    'компьютер',
    'ноутбук',
    'планшет',
  ),
  ...nouns(
    'masculine',
    { whole: false },
    'проектор',
    'комплект',
    'автобус',
    'объект',
    'зал',
    'спортзал',
    'клуб',
    'отряд',
  ),
  ...nouns('feminine', { whole: false }, 'групп', 'программ', 'команд', 'олимпиад', 'смен', 'бригад'),
  thing('площадок', 'площад(?:ка|ки|ок|ку|ках|кам)', { whole: false }),
  thing('мест', 'мест(?:о|а|у|ам|ах)?', { whole: false }),
  thing('кружков', 'круж(?:ок|ка|ки|ков|ках)', { whole: false }),
  ...['секци', 'публикаци', 'экскурси', 'акци', 'консультаци'].map((stem) =>
    thing(`${stem}й`, stem + endings.ia, { whole: false }),
  ),
  ...['объединени', 'сообществ', 'мероприяти', 'совещани', 'заседани', 'собрани', 'заняти', 'здани', 'соревновани'].map(
    (stem) =>
      thing(stem.endsWith('и') ? `${stem}й` : stem, stem + (stem.endsWith('и') ? endings.neuter : '(?:о|а|у|ам|ах)?'), {
        whole: false,
      }),
  ),
  thing('единиц', 'единиц(?:а|ы|у)?|ед\\.?', { whole: false }),
  thing('штук', 'штук(?:а|и|у)?|шт\\.?', { whole: false }),
  thing('экземпляров', 'экземпляр(?:а|ы|ов)?|экз\\.', { whole: false }),
];

interface Wholeness {
  readonly whole: boolean;
}

function thing(unit: string, pattern: string, { whole }: Wholeness): CountedThing {
  return { unit, pattern, whole };
}

/** Regular nouns by their stems; the unit is the genitive plural. */
function nouns(declension: Declension, wholeness: Wholeness, ...stems: readonly string[]): readonly CountedThing[] {
  const plural: Readonly<Record<Declension, string>> = {
    masculine: 'ов',
    softMasculine: 'ей',
    feminine: '',
    ia: 'й',
    neuter: 'й',
  };
  return stems.map((stem) => thing(stem + plural[declension], stem + endings[declension], wholeness));
}
