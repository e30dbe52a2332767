import { isResponsible } from '../responsible/post-words';
import { isDeadline, mayBeTime } from '../table/cell-contents';
import type { ItemField } from './list-labels';
import { listLabels } from './list-labels';

/** A piece of an item and where in its text it begins. */
export interface ItemPart {
  readonly field: ItemField;
  /** «Срок исполнения»; empty where the words themselves told. */
  readonly label: string;
  readonly text: string;
  readonly at: number;
}

export interface ItemParts {
  readonly title: string;
  /** Among them the title, where a label names it. */
  readonly parts: readonly ItemPart[];
}

/** «Утвердить состав. Срок: март. Отв.: РМК» or «Открытые уроки (март, учителя)» taken apart; «… – март» only in a list. */
export function itemParts(text: string, line: 'ofList' | 'ofText'): ItemParts {
  const labelled = labelledParts(text);
  if (labelled.parts.length > 0 || text.length > longestItem) return labelled;
  return toldInBrackets(text) ?? (line === 'ofList' ? toldBehindDash(text) : null) ?? labelled;
}

/** Longer texts are prose, however they end. */
const longestItem = 600;

/** Whether a line begins with a label of what is said of the item above. */
export function startsWithLabel(text: string): boolean {
  return labels.some(({ field, atStart }) => field !== 'title' && atStart.test(text));
}

// «отв.» needs no colon; «Срок до 1 марта» neither.
const behindLabel =
  '(?:\\s*:\\s*|\\s+[–—-]\\s+|(?<=\\.)\\s*(?=\\p{L})|(?<=срок[а-я]*)\\s+(?=(?:до|не позднее|с|к)\\s))';

const labels = listLabels.map(({ field, words }) => ({
  field,
  atStart: new RegExp(`^(?:${words})${behindLabel}`, 'iu'),
  pattern: new RegExp(`(?<=^|[.;,(\\n]\\s*)(${words})${behindLabel}`, 'giu'),
}));

const mayHoldLabel = new RegExp(listLabels.map(({ words }) => words).join('|'), 'iu');

function labelledParts(text: string): ItemParts {
  if (!mayHoldLabel.test(text)) return { title: withoutStop(text), parts: [] };
  const found = labels
    .flatMap(({ field, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        field,
        label: match[1] ?? '',
        at: match.index,
        from: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.at - b.at);
  const parts = found.map(({ field, label, from }, index) => {
    return { field, label, text: withoutStop(text.slice(from, found[index + 1]?.at)), at: from };
  });
  const named = parts.find(({ field }) => field === 'title')?.text ?? '';
  const title = `${withoutStop(text.slice(0, found[0]?.at))} ${named}`.trim();
  return { title, parts: parts.filter((part) => part.text !== '') };
}

function toldInBrackets(text: string): ItemParts | null {
  if (!/\)\s*[.;,]?$/.test(text)) return null;
  const match = /^(.*?\S)\s*\(((?:[^()]|\([^()]*\))*)\)\s*[.;,]?$/su.exec(text);
  const inner = match?.[2] ?? '';
  const parts = timeAndParties(inner, text.lastIndexOf(inner));
  return match === null || parts === null ? null : { title: match[1] ?? '', parts };
}

function toldBehindDash(text: string): ItemParts | null {
  for (const { index } of text.matchAll(/(?<=\S)\s[–—-]\s/gu)) {
    const parts = timeAndParties(withoutStop(text.slice(index + 3)), index + 3);
    if (parts !== null) return { title: text.slice(0, index), parts };
  }
  return null;
}

/** «сентябрь 2023 г., заместитель директора»: when, and who; either may come first, who may be left out. */
function timeAndParties(text: string, from: number): readonly ItemPart[] | null {
  if (!mayBeTime.test(text)) return null;
  const ends = [...[...text.matchAll(/[,;]\s+/gu)].map(({ index }) => index).reverse(), text.length];
  for (const end of ends) {
    const [first, rest] = [
      text.slice(0, end).trim(),
      text
        .slice(end)
        .replace(/^[,;\s]+/, '')
        .trim(),
    ];
    const restAt = from + text.length - rest.length;
    // Parties are told sooner than times.
    if ((rest === '' || isResponsible(rest)) && isDeadline(first)) return told(first, from, rest, restAt);
    if (rest !== '' && isResponsible(first) && isDeadline(rest)) return told(rest, restAt, first, from);
  }
  return null;
}

function told(time: string, timeAt: number, parties: string, partiesAt: number): readonly ItemPart[] {
  const deadline: ItemPart = { field: 'deadline', label: '', text: time, at: timeAt };
  return parties === '' ? [deadline] : [deadline, { field: 'responsible', label: '', text: parties, at: partiesAt }];
}

/** Without the mark that ends it; «г.» and «р.» keep their dots. */
function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/[;,(]+$/, '')
    .replace(/(?<=[\p{L}\d)»”"]{3})\.$/u, '')
    .trim();
}
