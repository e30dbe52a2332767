import { isResponsible } from '../responsible/post-words';
import { isDeadline } from '../table/cell-contents';
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

/** «Утвердить состав. Срок: март. Отв.: РМК» or «Открытые уроки (март, учителя)» taken apart. */
export function itemParts(text: string): ItemParts {
  const labelled = labelledParts(text);
  if (labelled.parts.length > 0) return labelled;
  return toldInBrackets(text) ?? toldBehindDash(text) ?? labelled;
}

/** Whether a line begins with a label of what is said of the item above. */
export function startsWithLabel(text: string): boolean {
  return labels.some(({ field, pattern }) => field !== 'title' && text.search(pattern) === 0);
}

const labels = listLabels.map(({ field, words }) => ({
  field,
  // «отв.» needs no colon; «Срок до 1 марта» neither.
  pattern: new RegExp(
    `(?<=^|[.;,(\\n]\\s*)(${words})(?:\\s*:\\s*|\\s+[–—-]\\s+|(?<=\\.)\\s*(?=\\p{L})|(?<=срок[а-я]*)\\s+(?=(?:до|не позднее|с|к)\\s))`,
    'giu',
  ),
}));

function labelledParts(text: string): ItemParts {
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
    if (isDeadline(first) && (rest === '' || isResponsible(rest))) return told(first, from, rest, restAt);
    if (rest !== '' && isDeadline(rest) && isResponsible(first)) return told(rest, restAt, first, from);
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
