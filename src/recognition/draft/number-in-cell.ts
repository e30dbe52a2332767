import type { RawCell } from '../../workbook/raw-table';
import { isCellDate } from '../../workbook/cell-value';
import { cleanText } from '../text/clean-text';

export type CellNumber =
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable'; readonly shown: string }
  | { readonly state: 'given'; readonly value: number };

/** The number of a cell: «1 234», «85,5 %», «не менее 30», «≥ 20», «60 и более»; a dash or «х» is blank, words are unreadable. */
export function numberInCells(cells: readonly RawCell[]): CellNumber {
  const texts = cells.map(({ text }) => cleanText(text)).filter((text) => text !== '');
  const text = texts.join(' ');
  if (text === '' || /^(?:[-–—−xхXХ.]|н\/д|нет данных|не установлен[оа]?)+$/u.test(text)) return { state: 'blank' };
  const [only] = cells;
  if (only !== undefined && cells.length === 1 && typeof only.value === 'number' && !text.includes('%')) {
    return { state: 'given', value: only.value };
  }
  if (only !== undefined && isCellDate(only.value)) return { state: 'unreadable', shown: text };
  const match =
    /^(?:не менее|не более|не ниже|не выше|не меньше|более|менее|до|от|свыше|>=?|<=?|≥|≤)?\s*(-?\d{1,3}(?:[\s\u00a0]\d{3})+(?:[.,]\d+)?|-?\d+(?:[.,]\d+)?)\s*(?:%|процент\S*|п\.?\s?п\.?|чел\S*|ед\S*|шт\S*|\*+|[¹²³])?(?:\s*и (?:более|выше|больше|менее|ниже))?\.?$/iu.exec(
      text,
    );
  if (match === null) return { state: 'unreadable', shown: text };
  return { state: 'given', value: Number((match[1] ?? '').replace(/[\s\u00a0]/g, '').replace(',', '.')) };
}
