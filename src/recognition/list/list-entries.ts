import { isSectionLine } from '../section-line';
import { isNumberUnder, romanNumber } from '../table/number-levels';
import { isTimeHeading } from '../table/schedule-words';
import { plainWords } from '../text/words-of';
import type { ItemParts } from './item-parts';
import { itemParts, startsWithLabel } from './item-parts';
import type { ListLine } from './list-line';

/** A line of a list with those that go on with it. */
export interface ListEntry extends Gathered {
  readonly kind: 'item' | 'section' | 'text';
  readonly parts: ItemParts;
}

/** The line that holds a place of the text of an entry. */
export function lineAt(entry: Gathered, at: number): ListLine | undefined {
  let end = 0;
  return entry.lines.find((_, index) => {
    end += (textsOf(entry)[index] ?? '').length + 1;
    return at < end;
  });
}

/** The lines of a text as items that say when or who, what they stand under, and other text. */
export function listEntries(lines: readonly ListLine[]): readonly ListEntry[] {
  const gathered = gather(lines).map((one) => ({
    ...one,
    parts: itemParts(textOf(one), one.mark === '' ? 'ofText' : 'ofList'),
  }));
  return gathered.map((one, at): ListEntry => {
    const next = gathered[at + 1];
    if (isTold(one)) return { ...one, kind: 'item' };
    const isHeading = startsSection(one) || (next !== undefined && leads(one, next));
    return { ...one, kind: isHeading ? 'section' : one.mark === '' ? 'text' : 'item' };
  });
}

interface Gathered {
  /** «1.1.», «–»: what the first line begins with; empty where it is neither numbered nor an item. */
  readonly mark: string;
  readonly lines: readonly ListLine[];
}

const numberedLine = /^((?:\d{1,2}(?:\.\d{1,2})*|[IVXІХ]{1,5}|[а-я])[.)]|\d{1,2}(?:\.\d{1,2})+|[-–—•·*])\s+(?=\S)/u;

/** Numbered lines and others, each with the labelled lines and the ends of sentences below it. */
function gather(lines: readonly ListLine[]): readonly Gathered[] {
  const found: { mark: string; lines: ListLine[] }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const mark = numberedLine.exec(line.text)?.[1] ?? '';
    const goesOn = startsWithLabel(line.text) || (mark === '' && /^[\p{Ll}(]/u.test(line.text));
    if (last !== undefined && goesOn) last.lines.push(line);
    else found.push({ mark, lines: [line] });
  }
  return found;
}

/** The whole text without its number; lines with labels stay apart. */
function textOf(one: Gathered): string {
  return textsOf(one).reduce((above, text) => `${above}${startsWithLabel(text) ? '\n' : ' '}${text}`);
}

function textsOf({ mark, lines }: Gathered): readonly string[] {
  return lines.map(({ text }, at) => (at === 0 ? text.slice(mark.length).trim() : text));
}

/** Whether it says when or who answers; a line without a number has to say both, or say it behind a label. */
function isTold({ mark, parts: { title, parts } }: Gathered & { readonly parts: ItemParts }): boolean {
  const has = (field: string): boolean => parts.some((part) => part.field === field);
  if (title === '' || !(has('deadline') || has('responsible'))) return false;
  return mark !== '' || parts.some(({ label }) => label !== '') || (has('deadline') && has('responsible'));
}

/** «Раздел 1. …», «Сентябрь», whatever follows. */
export function startsSection(one: Gathered): boolean {
  const text = one.lines.map((line) => line.text).join(' ');
  return one.mark === '' && text.length < 200 && (isSectionLine(text) || isTimeHeading(plainWords(text)));
}

/** «2. Оснащение школ» over «2.1. …», «II. Основной этап» over «3. …», a short line over an item. */
function leads(one: Gathered, next: Gathered & { readonly parts: ItemParts }): boolean {
  if (isNumberUnder(next.mark, one.mark)) return true;
  if (!isTold(next)) return false;
  const text = textOf(one);
  if (romanNumber.test(one.mark)) return /^\d/.test(next.mark);
  if (one.mark !== '') return /^[-–—•·*]?$/.test(next.mark);
  return text.length < 120 && /^[\p{Lu}«].*[^.,;]$/su.test(text);
}
