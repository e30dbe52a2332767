/** Kinds of municipalities as they stand in any case, and by themselves. */
const kinds: readonly { readonly example: string; readonly pattern: string; readonly name: string }[] = [
  {
    example: 'Волжского муниципального района',
    pattern: 'муниципальн(?:ый|ого|ом|ому) район(?:а|е|у)?',
    name: 'муниципальный район',
  },
  {
    example: 'Лесного муниципального округа',
    pattern: 'муниципальн(?:ый|ого|ом|ому) округ(?:а|е|у)?',
    name: 'муниципальный округ',
  },
  {
    example: 'Северного городского округа',
    pattern: 'городск(?:ой|ого|ом|ому) округ(?:а|е|у)?',
    name: 'городской округ',
  },
  { example: 'Заречного района', pattern: 'район(?:а|е|у)?', name: 'район' },
];

/** «Светлого», «Нижнеозёрском», «Заречный»: whatever stands right before the kind. */
const endings = 'ый|ий|ой|ого|его|ом|ем|ому|ему';
const adjective = `[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*(?:${endings})`;
const place =
  '(?:«[^»]{2,60}»|"[^"]{2,60}"|(?:ЗАТО |г\\. ?|город[а]? |п\\. ?|поселок |пос\\. ?)*[А-ЯЁ][а-яё]+(?:[- ][А-ЯЁ][а-яё]+)*(?:-на-[А-ЯЁ][а-яё]+)?)';

/** The municipality that the first of the texts names, in the nominative; empty where none does. */
export function findMunicipality(texts: readonly string[]): string {
  for (const text of texts) {
    const found = municipalityIn(text);
    if (found !== '') return found;
  }
  return '';
}

function municipalityIn(text: string): string {
  if (text === text.toUpperCase()) return municipalityInCapitals(text);
  for (const { pattern, name } of kinds) {
    // `\b` knows no Cyrillic letters.
    const before = new RegExp(`(${adjective}) ${pattern}(?![а-яё])`, 'u').exec(text);
    if (before?.[1] !== undefined) return `${nominative(before[1])} ${name}`;
    if (name === 'район') continue;
    const first = pattern.charAt(0);
    const kind = `[${first.toUpperCase()}${first}]${pattern.slice(1)}`;
    const after = new RegExp(`(?:^|[^а-яё])${kind} (${place})`, 'u').exec(text);
    if (after?.[1] !== undefined) return `${name} ${after[1].trim()}`;
  }
  const town = /(?:^|[\s(])(?:г\.\s?|город[ае]?\s|городе\s)([А-ЯЁ][а-яё]+(?:[- ][А-ЯЁ][а-яё]+)*)/u.exec(text)?.[1];
  const closed = /ЗАТО (?:п\. ?|г\. ?)?[А-ЯЁ][а-яё]+/u.exec(text)?.[0];
  return closed ?? (town === undefined ? '' : `г. ${nominativeTown(town)}`);
}

/** «В ПРИБРЕЖНОМ ГОРОДСКОМ ОКРУГЕ»: the word before the kind, in small letters but for its first. */
function municipalityInCapitals(text: string): string {
  const lower = text.toLowerCase();
  for (const { pattern, name } of kinds) {
    const word = new RegExp(`([а-яё]+(?:-[а-яё]+)*(?:${endings})) ${pattern}(?![а-яё])`, 'u').exec(lower)?.[1];
    if (word !== undefined) return `${nominative(word.charAt(0).toUpperCase() + word.slice(1))} ${name}`;
  }
  return '';
}

/** «города Светлого», «в г. Приморске». */
function nominativeTown(town: string): string {
  if (/ого$/.test(town)) return nominative(town);
  return town.replace(/(ск|град|бург|горск|[оеё]в|[иы]н)[еа]$/u, '$1').replace(/ья$/u, 'ье');
}

/** Adjectives with the stress on their ending: «Лесного» is «Лесной». */
const stressed =
  /^((?:Лесн|Степн|Речн|Полев|Лугов|Краев|Портов|Снегов|Боров|Берегов|Ледов|Заводск|Городск|Морск|Донск))(?:ого|ом|ому)$/u;

function nominative(word: string): string {
  return word
    .replace(stressed, '$1ой')
    .replace(/ь(?:его|ем|ему)$/u, 'ий')
    .replace(/([гкх])(?:ого|ом|ому)$/u, '$1ий')
    .replace(/([жшчщн])(?:его|ем|ему)$/u, '$1ий')
    .replace(/(?:ого|ом|ому)$/u, 'ый');
}

export const municipalityKinds = kinds;
