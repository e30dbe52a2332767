import type { CountSource, Measure } from '../../domain/plan/measure';
import { plainWords } from '../text/words-of';
import { equipmentField } from './equipment-words';

/** Who or what is counted, by the words right after «доля». */
const schools =
  /^(?:муниципальн\S+ |государственн\S+ |дошкольн\S+ )?(?:обще)?(?:образовательн\S+ )?(?:организаци|учреждени|школ(?=[\s,-]|$)|оо(?:\s|,|$)|оу(?:\s|,|$)|лице|гимнази|доо(?:\s|,|$))/;

/**
 * How an indicator is likely measured: a proposal for the author to confirm. Null where the words do not tell:
 * to be measured wrongly is worse than to be asked.
 */
export function proposeMeasure(title: string, unit: string): Measure | null {
  const words = plainWords(title);
  const share =
    /^(?:увеличение |рост |повышение |снижение |достижение |обеспечение )?(?:дол[яию]|удельн\S+ вес\S*|процент|охват\S*)\s+(.*)$/.exec(
      words,
    );
  if (share !== null)
    return shareOf(title, (share[1] ?? '').replace(/^(?:от )?(?:общего )?(?:числа|количества|численности) /, ''));
  if (isPercent(unit)) return null;
  // «ед. на 100 обучающихся», «количество обучающихся на один компьютер»: a ratio is no sum.
  if (/ на (?:1|один|одн\S+|10+) /.test(` ${words} ${plainWords(unit)} `)) return { kind: 'value' };
  if (
    /^(?:средн|индекс|уровень|отношение|коэффициент|рейтинг|место|балл|скорость)/.test(words) ||
    /балл|руб|место|индекс/.test(plainWords(unit))
  )
    return { kind: 'value' };
  const count = /^(?:увеличение |рост |общее |общая )?(?:количеств\S*|числ\S*|численност\S*)\s+(.*)$/.exec(words);
  if (count !== null) return { kind: 'count', count: countOf(afterFirstWords(title, words, count[1] ?? ''), title) };
  return /^(?:чел|ед|шт)/.test(plainWords(unit)) ? { kind: 'count', count: countOf(title, title) } : null;
}

function shareOf(title: string, of: string): Measure | null {
  if (of === '') return null;
  if (schools.test(of)) {
    const speed = /скорост|интернет-? ?соединени|доступ\S* к (?:сети )?интернет/.test(of) && /мб|скорост/.test(of);
    return {
      kind: 'shareOfSchools',
      fact: speed ? { kind: 'speedNorm' } : { kind: 'yesNo', label: capitalised(withoutUnit(afterShare(title))) },
    };
  }
  const people = peopleIn(of);
  if (people === null) return null;
  const counted = capitalised(withoutUnit(withoutWhole(afterShare(title))));
  return {
    kind: 'shareOfPeople',
    numerator: { kind: 'typed', label: counted },
    denominator: wholeOf(wholeIn(title), people),
  };
}

/** People who are counted, each with the word that a total is labelled by. */
const people: readonly { readonly example: string; readonly pattern: RegExp; readonly label: string }[] = [
  {
    example: 'педагогических работников',
    pattern: /^(?:\S+(?:ых|их) ){0,2}?(?:педагог|учител)/,
    label: 'педагогических работников',
  },
  {
    example: 'обучающихся',
    pattern: /^(?:\S+(?:ых|их) ){0,2}?(?:обучающ|учащ|школьник|учеников)/,
    label: 'обучающихся',
  },
  {
    example: 'детей в возрасте от 5 до 18 лет',
    pattern: /^(?:\S+(?:ых|их) ){0,2}?(?:дет[ейи]|воспитанник|подростк|несовершеннолетн)/,
    label: 'детей',
  },
  { example: 'выпускников', pattern: /^(?:\S+(?:ых|их) ){0,2}?выпускник/, label: 'выпускников' },
  { example: 'родителей', pattern: /^(?:\S+(?:ых|их) ){0,2}?родител/, label: 'родителей' },
  {
    example: 'руководителей',
    pattern: /^(?:\S+(?:ых|их) ){0,2}?(?:руководител|директор|управленч)/,
    label: 'руководителей',
  },
  { example: 'участников ЕГЭ', pattern: /^(?:\S+(?:ых|их) ){0,2}?участник/, label: 'участников' },
  {
    example: 'работников',
    pattern: /^(?:\S+(?:ых|их) ){0,2}?(?:работник|сотрудник|специалист|граждан|молодеж)/,
    label: 'работников',
  },
];

function peopleIn(of: string): string | null {
  return people.find(({ pattern }) => pattern.test(of))?.label ?? null;
}

function countOf(label: string, words: string): CountSource {
  const field = equipmentField(plainWords(words));
  const shown = capitalised(withoutUnit(label));
  return field === null ? { kind: 'typed', label: shown } : { kind: 'equipment', label: shown, field };
}

function afterShare(title: string): string {
  return title
    .replace(/^.*?(?:дол[яию]|удельн\S+ вес\S*|процент|охват\S*)\s+/iu, '')
    .replace(/^(?:от )?(?:общего )?(?:числа|количества|численности)\s+/iu, '');
}

/** «…, в общем числе обучающихся» → «обучающихся». */
function wholeIn(title: string): string | null {
  const whole = wholePattern.exec(title)?.[1];
  return whole === undefined ? null : withoutUnit(whole).replace(/[,.]\s*$/, '');
}

/** The whole that the title names, else all such people. */
function wholeOf(named: string | null, people: string): CountSource {
  const words = named === null || named === '' ? people : named;
  return { ...countOf(words, words), label: `Всего: ${words}` };
}

const wholePattern = /[,\s]+(?:в|от|к)\s+(?:их\s+)?общ\S+\s+(?:числ\S+|численност\S+|количеств\S+)\s*(.*)$/iu;

function withoutWhole(title: string): string {
  return title.replace(wholePattern, '');
}

function withoutUnit(title: string): string {
  return title.replace(/[\s,]*\(?\s*(?:%|процент(?:ов)?|чел\.?|человек|ед\.?|единиц|шт\.?)\s*\)?[\s.]*$/iu, '').trim();
}

function afterFirstWords(title: string, words: string, rest: string): string {
  return words.length - rest.length > title.length ? title : title.slice(words.length - rest.length);
}

function isPercent(unit: string): boolean {
  return /^(?:%|процент)/.test(unit);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
