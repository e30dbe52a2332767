import { cleanLines } from '../text/clean-text';
import { plainWords } from '../text/words-of';
import { isPost, person, startsWithPerson } from './post-words';

/**
 * Who answers, one an entry. Commas, semicolons, line ends and «и» part what begins with a post, a body or a person;
 * a post after a person stays with the name, as the document has it.
 */
export function splitResponsible(source: string): readonly string[] {
  const pieces = cleanLines(source)
    .split('\n')
    .flatMap((line, at) => lineParts(line).map((text, index) => ({ text, startsLine: at > 0 && index === 0 })));
  const parties: Party[] = [];
  let pending = '';
  for (const { text, startsLine } of pieces) {
    const last = parties.at(-1);
    const own = separatorOf(text);
    const bare = text.slice(own.length).trim();
    const before = `${pending}${own}`;
    pending = bare === '' ? before : '';
    if (bare === '') continue;
    if (last === undefined || beginsParty(bare, before, startsLine, last)) parties.push({ texts: [bare] });
    else last.texts.push(`${before.trimEnd()} ${bare}`);
  }
  return parties.map(({ texts }) => tidy(texts.join(''))).filter((text) => text !== '');
}

interface Party {
  readonly texts: string[];
}

/** A line cut before each separator and before each person; the separator stays with what follows it. */
function lineParts(line: string): readonly string[] {
  const names = new Set([...line.matchAll(everyPerson)].map(({ index }) => index));
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === '(' || letter === '«') depth += 1;
    else if ((letter === ')' || letter === '»') && depth > 0) depth -= 1;
    if (depth > 0 || at === from) continue;
    const separator = /^(?:[,;/]\s*|\s+и\s+|\s+[-–—]\s+)/.exec(line.slice(at));
    if (separator === null && !names.has(at)) continue;
    if (saysNothing(line.slice(from, at))) continue;
    parts.push(line.slice(from, at));
    from = at;
    if (separator !== null) at += separator[0].length - 1;
  }
  return [...parts, line.slice(from)].filter((part) => part.trim() !== '');
}

const everyPerson = new RegExp(person.source, 'gu');

function saysNothing(part: string): boolean {
  return /^(?:[,;/\s–—-]|\sи\s)*$/.test(part);
}

function separatorOf(text: string): string {
  return /^(?:[,;/]\s*|\s+и\s+|\s+[-–—]\s+|\s+)?/.exec(text)?.[0] ?? '';
}

function beginsParty(bare: string, before: string, startsLine: boolean, last: Party): boolean {
  const above = last.texts.join('');
  if (startsWithPerson(bare)) {
    const isApart = /[,;/]/.test(before) || isGroup(above) || person.test(above);
    return isApart || !endsWithPost(above);
  }
  if (/^\s+[-–—]/.test(before)) return false;
  if (before.includes(';')) return true;
  // «Петров П.П., учитель информатики, администратор сайта»: one person, several posts.
  if (startsWithPerson(above) && !isGroup(bare)) return false;
  const separator = /[,;/]/.test(before) || /^\s+и\s/.test(before) || (startsLine && /[,;]$/.test(above));
  if (separator && /[,/]/.test(before) && participle.test(plainWords(bare))) return false;
  if (separator) return isPost(bare) || (/[,/]/.test(before) && !goesOnBehindComma(bare, above));
  return startsLine && isPost(bare) && !endsOpen(above);
}

/** «органы, осуществляющие управление в сфере образования»; «заведующие», «ведущие специалисты» are posts. */
const participle = /^(?!заведующ|управляющ|ведущ|исполняющ|обучающ|учащ)[а-я]+(?:щ|вш)(?:ий|ая|ие|их|его|ей)\s/;

/** «школы, участвующие в проекте», «заместители директора по УВР, ВР»: the comma parts no parties. */
function goesOnBehindComma(bare: string, above: string): boolean {
  const words = plainWords(bare);
  if (/^\p{Lu}{2,4}$/u.test(bare) && /(?:^|\s)по\s[^,]*$/i.test(above)) return true;
  // «учителя физики, химии и биологии»
  if (
    /^(?:учител|преподавател)\S* [а-я]+(?:$|,)/.test(plainWords(above)) &&
    /^[а-я]+(?:ии|ики|ры|ы|ания|ого)(?:$| и )/.test(words)
  )
    return true;
  const clause =
    /^(?:[а-я]+(?:щ|вш)(?:ий|ая|ие|их|его|ей)|ответственн\S+ за|котор|в том числе|в т\.|в лице|по |с |при |за |на |для |от )/;
  return clause.test(words) || words.split(' ').length > 6;
}

/** «директор школы Петров П.П.»: the name goes with the post before it. */
function endsWithPost(text: string): boolean {
  return isPost(text) && !/[,;]\s*$/.test(text);
}

function endsOpen(text: string): boolean {
  return /(?:^|\s)(?:по|и|в|на|с|за|для|при|со|ОО|заместител\S*|руководител\S*|начальник\S*)$|[а-я](?:ый|ий|ая|ое|ые|ие|ого|его|ых|их)$/i.test(
    text.trim(),
  );
}

/** More than one person: «заместители директора», «классные руководители». */
function isGroup(text: string): boolean {
  return /^(?:заместители|руководители|классные|учителя|педагоги|методисты|специалисты|директора|члены|администрация|рабочая|школы|оо|шмо|рмо|родители|все|социальные|советники|библиотекари)/.test(
    plainWords(text),
  );
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;/–—-]+|[\s,;/]+$/g, '')
    .trim();
}
