import { maxColumns } from '../../../workbook/address';
import type { ColumnFormat } from '../../../workbook/sheet';
import { childrenOf, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml } from '../../xml/xml-write';

/** The width of columns that a file passes over, where it says none: what Excel takes for 8.43 characters. */
const usualWidth = 9.140625;

export function readColumns(cols: XmlElement | null, sheetFormat: XmlElement | null): readonly ColumnFormat[] {
  const usual: ColumnFormat = { width: numberOf(sheetFormat, 'defaultColWidth') ?? usualWidth };
  const columns: ColumnFormat[] = [];
  for (const col of childrenOf(cols, 'col')) {
    const from = (numberOf(col, 'min') ?? 0) - 1;
    const to = Math.min(numberOf(col, 'max') ?? 0, maxColumns) - 1;
    if (from > to) continue;
    while (columns.length < from) columns.push(usual);
    const width = numberOf(col, 'width') ?? usual.width;
    const format: ColumnFormat = flagOf(col, 'hidden', false) ? { width, hidden: true } : { width };
    while (columns.length <= to) columns.push(format);
  }
  return columns;
}

/** Neighbours of the same format are one group. */
export function columnsXml(columns: readonly ColumnFormat[]): string {
  let xml = '';
  for (let from = 0, to = 0; from < columns.length; from = to) {
    const { width, hidden } = columns[from]!;
    while (to < columns.length && columns[to]!.width === width && columns[to]!.hidden === hidden) to += 1;
    xml += `<col${attributesXml({ min: from + 1, max: to, width, hidden, customWidth: true })}/>`;
  }
  return xml === '' ? '' : `<cols>${xml}</cols>`;
}
