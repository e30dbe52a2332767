import { areaName } from '../../workbook/address';
import type { Sheet } from '../../workbook/sheet';
import { stopAtDamage } from '../zip/unreadable-file';
import { writeRows } from './cells/sheet-data';
import type { Relationship } from '../xml/package/relationships';
import type { SharedStrings } from './shared-strings';
import { columnsXml } from './sheet/columns';
import { highlightsXml } from './sheet/conditional-formats';
import { dataValidationsXml } from './sheet/data-validations';
import { linksXml } from './sheet/links';
import { mergesXml } from './sheet/merges';
import { pageSetupXml } from './sheet/page-setup';
import { protectionXml } from './sheet/protection';
import { sheetPropertiesXml } from './sheet/sheet-properties';
import { sheetViewXml } from './sheet/sheet-view';
import type { StyleRegistry } from './styles/style-registry';
import { namespaces } from '../xml/namespaces';
import type { XmlBuffer } from '../xml/xml-buffer';
import type { XmlScanner } from '../xml/xml-scanner';
import { xmlDeclaration } from '../xml/xml-write';

export interface WorksheetVisitor {
  /** The cells begin; they have to be read up to their close tag. */
  sheetData(): void;
  /** Any other element of the sheet begins; true where the visitor has read it. */
  element?(name: string): boolean;
}

/** Walks over the outermost elements of a sheet's part, to its very end: one that breaks off is damage. */
export function scanWorksheet(scanner: XmlScanner, visitor: WorksheetVisitor): void {
  if (scanner.next() !== 'open' || scanner.name() !== 'worksheet') stopAtDamage(scanner.part);
  let sawCells = false;
  for (;;) {
    const token = scanner.next();
    if (token === 'end') return;
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 'sheetData') {
      if (sawCells) stopAtDamage(scanner.part);
      sawCells = true;
      visitor.sheetData();
    } else if (!visitor.element?.(name)) scanner.skip();
  }
}

/** The elements stand in the order of ECMA-376, without which Excel calls the file damaged. */
export function worksheetXml(
  sheet: Sheet,
  relationships: readonly Relationship[],
  styles: StyleRegistry,
  strings: SharedStrings,
  isActive: boolean,
  xml: XmlBuffer,
): Uint8Array {
  const spaces = `xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.relationships}"`;
  xml.add(`${xmlDeclaration}<worksheet ${spaces}>${sheetPropertiesXml(sheet)}${dimensionXml(sheet)}`);
  xml.add(`${sheetViewXml(sheet, isActive)}<sheetFormatPr defaultRowHeight="12.75"/>${columnsXml(sheet.columns)}`);
  writeRows(sheet.rows, styles, strings, xml);
  xml.add(protectionXml(sheet.protection));
  if (sheet.filter !== null) xml.add(`<autoFilter ref="${areaName(sheet.filter)}"/>`);
  xml.add(mergesXml(sheet.merges));
  xml.add(highlightsXml(sheet.highlights, styles));
  xml.add(dataValidationsXml(sheet.validations));
  xml.add(linksXml(sheet.rows));
  xml.add(pageSetupXml(sheet.print));
  xml.add(relatedXml(relationships));
  xml.add('</worksheet>');
  return xml.take();
}

function dimensionXml({ rows }: Sheet): string {
  const columns = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  const last = { row: Math.max(0, rows.length - 1), column: columns - 1 };
  return `<dimension ref="${areaName({ from: { row: 0, column: 0 }, to: last })}"/>`;
}

function relatedXml(relationships: readonly Relationship[]): string {
  const idsOf = (type: string): readonly string[] =>
    relationships.filter((one) => one.type === type).map(({ id }) => id);
  const drawings = idsOf('drawing').map((id) => `<drawing r:id="${id}"/>`);
  const tables = idsOf('table').map((id) => `<tablePart r:id="${id}"/>`);
  const tableParts = `<tableParts count="${String(tables.length)}">${tables.join('')}</tableParts>`;
  return drawings.join('') + (tables.length === 0 ? '' : tableParts);
}
