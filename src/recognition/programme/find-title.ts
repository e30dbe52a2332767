import { plainWords } from '../text/words-of';
import { periodIn } from './find-period';
import type { TextLine } from './text-line';

/** The title of a plan and the lines that it stands on. */
export interface FoundTitle {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

/** How plans are called, in the case of a title and of «Об утверждении …», and the nominative. */
const planNames: readonly { readonly example: string; readonly pattern: RegExp; readonly name: string }[] = [
  { example: 'комплекса мер', pattern: /^комплекса мер(?=\s|$)/i, name: 'Комплекс мер' },
  { example: 'комплексного плана', pattern: /^комплексного плана(?=\s|$)/i, name: 'Комплексный план' },
  { example: 'муниципального плана', pattern: /^муниципального плана(?=\s|$)/i, name: 'Муниципальный план' },
  {
    example: 'муниципальной дорожной карты',
    pattern: /^муниципальной дорожной карты(?=\s|$)/i,
    name: 'Муниципальная дорожная карта',
  },
  { example: 'плана-графика', pattern: /^плана[-–]графика(?=\s|$)/i, name: 'План-график' },
  { example: 'плана мероприятий', pattern: /^плана(?=\s|$)/i, name: 'План' },
  { example: 'дорожной карты', pattern: /^дорожной карты(?=\s|$)/i, name: 'Дорожная карта' },
  { example: 'муниципальной программы', pattern: /^муниципальной программы(?=\s|$)/i, name: 'Муниципальная программа' },
  { example: 'программы', pattern: /^программы(?=\s|$)/i, name: 'Программа' },
];

const nominative =
  /^(?:[а-я-]+(?:ый|ий|ой|ая|ое) ){0,3}(?:план(?:-график| график| -график)?|дорожная карта|комплекс мер|программа|циклограмма|график|перечень (?:\S+ ){0,2}мероприятий|мероприятия)(?:\s|$)/;

/** Tables of a programme by themselves: such a line is the title only where it names the programme or the years. */
const ofTables =
  /^(?:сведения о|(?:перечень )?(?:целевы[ех] )?показател(?:и|ей)|значения) (?=.*(?:программ|проект|план))(?=.*[«"]|.*20\d{2})/;

const approval = /^(?:о|об)\s+утверждении\s+/i;

/**
 * The fullest title of the document: what stands at its head and says when, of what and for whom. One that names its
 * period there is never outdone by a title further down, which may be of another plan.
 */
export function findTitle(lines: readonly TextLine[], firstTable: number): FoundTitle | null {
  const titles = titlesIn(lines);
  const isAtHead = (title: FoundTitle): boolean => (title.lines[0]?.block ?? 0) <= firstTable;
  const dated = titles.filter((title) => isAtHead(title) && periodIn(title.text) !== null);
  const found = (dated.length > 0 ? titles.filter(isAtHead) : titles).map((title) => {
    return { title, score: scoreOf(title.text) - (isAtHead(title) ? 0 : 3) };
  });
  const [best] = [...found].sort((a, b) => b.score - a.score);
  return best?.title ?? null;
}

/** Everything that reads like a title of a plan, in the order of the document. */
export function titlesIn(lines: readonly TextLine[]): readonly FoundTitle[] {
  return lines.flatMap((_, at) => titleFrom(lines, at) ?? []);
}

function titleFrom(lines: readonly TextLine[], at: number): FoundTitle | null {
  const first = lines[at];
  if (first === undefined || first.text.length > 600) return null;
  const head = first.text
    .replace(/^приложение(?: ?№? ?\d{1,2})?[.:]\s+/i, '')
    .replace(/^(?:\d{1,2}|[IVX]{1,4})\.\s*/, '')
    .replace(/^[«"]+(?=дорожная карта)/i, '');
  const approved = approval.test(head);
  const bare = head.replace(approval, '');
  if (!approved && !nominative.test(plainWords(bare)) && !isOfTables(bare)) return null;
  if (approved && !planNames.some(({ pattern }) => pattern.test(bare)) && !nominative.test(plainWords(bare)))
    return null;
  const taken = [first];
  for (let next = at + 1; next < lines.length && taken.length < 7; next += 1) {
    const line = lines[next];
    if (line === undefined || line.block - (lines[next - 1]?.block ?? 0) > 1 || !goesOn(taken, line)) break;
    taken.push(line);
  }
  const text = [bare, ...taken.slice(1).map((line) => line.text)].join(' ').replace(/\s+/g, ' ').trim();
  return { text: inNominative(text).replace(/[.:;]$/, ''), lines: taken };
}

function isOfTables(text: string): boolean {
  return ofTables.test(text.toLowerCase());
}

function goesOn(taken: readonly TextLine[], { text, address }: TextLine): boolean {
  const above = taken.map((line) => line.text).join(' ');
  if (above.length + text.length > 700 || /[.;:]$/.test(above) || /(?:^|\s)разработан/.test(text)) return false;
  if (/^(?:\d+\.|[IVX]+\.|приложение|срок|период|цел[ьи]|утвержд|раздел|направление|уровень)/i.test(text)) return false;
  // The municipality by itself is a line of its own; «Садового района на 2025 год» goes on with the title.
  if (/^(?:г\. ?|город |городской округ|муниципальн\S+ (?:образование|район|округ)(?:\s|$))/i.test(text)) return false;
  if (/^\p{Lu}\S+(?:ий|ой|ый) (?:муниципальный |городской )?(?:район|округ)[.,]?$/u.test(text)) return false;
  const named = /^\p{Lu}\S+(?:ого|его|ской|ной)\s+(?:\S+\s+)?(?:район|округ)/u.test(text) && text.length < 200;
  if (named && !/(?:район|округ)а/.test(above)) return true;
  const last = taken.at(-1)?.address;
  const apart = last !== undefined && 'line' in last && 'line' in address && address.line - last.line > 1;
  const opened = (above.match(/«/g) ?? []).length > (above.match(/»/g) ?? []).length;
  if (
    opened ||
    /^[\p{Ll}(]/u.test(text) ||
    (!apart && /^[«"\d]/.test(text)) ||
    /(?:^|\s)(?:и|в|по|на|для|о|об|с)$/i.test(above)
  )
    return true;
  // «ПЛАН МЕРОПРИЯТИЙ» goes on in capitals.
  const capitals = (words: string): boolean => words === words.toUpperCase();
  return (capitals(above) || /^\S+(?: \S+)?$/.test(above)) && text.length < 200;
}

function inNominative(text: string): string {
  const known = planNames.find(({ pattern }) => pattern.test(text));
  return known === undefined ? text : text.replace(known.pattern, known.name);
}

function scoreOf(text: string): number {
  const words = plainWords(text);
  let score = 0;
  if (/(?:19|20)\d{2}/.test(words)) score += 3;
  if (/дорожн\S+ карт|мероприяти|комплекс мер/.test(words)) score += 2;
  if (/[«"“]/.test(text)) score += 1;
  if (/муниципальн\S+ (?:район|округ)|городск\S+ округ|(?:^|\s)район/.test(words)) score += 2;
  if (/(?:по|в целях|в рамках) (?:реализации|внедрени|повышени|обеспечени|развити)/.test(words)) score += 1;
  if (/^об? утвержд/.test(words)) score -= 1;
  return score + Math.min(text.length, 200) / 400;
}

export const planNameExamples = planNames;
