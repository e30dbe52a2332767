import { counted } from './plural';

/** What a road map from the clipboard is called where files are called by their names; workbooks are in Russian only. */
export const clipboardName = 'буфер обмена';

/** Stands among the texts that did not come into the plan. */
export function hiddenSheetText(sheet: string, cells: number): string {
  const count = counted(cells, 'ru', { ru: ['ячейка', 'ячейки', 'ячеек'], en: ['cell', 'cells'] });
  return `Скрытый лист «${sheet}» не прочитан: ${count}`;
}
