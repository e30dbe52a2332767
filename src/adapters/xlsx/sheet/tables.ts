import { areaName } from '../../../workbook/address';
import type { Table } from '../../../workbook/table';
import { namespaces } from '../../xml/namespaces';
import { attributeOf, childOf, childrenOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, readXstring, xmlDeclaration } from '../../xml/xml-write';
import { readArea } from './areas';

/** Null for a table without headings, which is no table to us. */
export function readTable(table: XmlElement): Table | null {
  const area = readArea(attributeOf(table, 'ref'));
  const name = readXstring(attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '');
  if (area === null || name === '' || numberOf(table, 'headerRowCount') === 0) return null;
  const columns = childrenOf(childOf(table, 'tableColumns'), 'tableColumn');
  return { name, area, columns: columns.map((column) => readXstring(attributeOf(column, 'name') ?? '')) };
}

/** `id` is unique in the workbook. */
export function tableXml({ name, area, columns }: Table, id: number): string {
  const ref = areaName(area);
  const items = columns.map((column, index) => `<tableColumn${attributesXml({ id: index + 1, name: column })}/>`);
  return (
    `${xmlDeclaration}<table xmlns="${namespaces.spreadsheet}"` +
    `${attributesXml({ id, name, displayName: name, ref, totalsRowShown: false })}><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(items.length)}">${items.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" ' +
    'showColumnStripes="0"/></table>'
  );
}
