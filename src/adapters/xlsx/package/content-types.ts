import { namespaces } from '../../xml/namespaces';
import { attributesXml, xmlDeclaration } from '../../xml/xml-write';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const office = 'application/vnd.openxmlformats-officedocument';

/** The kinds of parts that we write. */
export const contentTypes = {
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: `${office}.extended-properties+xml`,
  customProperties: `${office}.custom-properties+xml`,
} as const;
export type PartKind = keyof typeof contentTypes;

/** The list of all parts and what they are. Readers here go by relationships, so it is written only. */
export function contentTypesXml(parts: readonly { readonly name: string; readonly kind: PartKind }[]): string {
  const overrides = parts.map(
    ({ name, kind }) => `<Override${attributesXml({ PartName: `/${name}`, ContentType: contentTypes[kind] })}/>`,
  );
  return (
    `${xmlDeclaration}<Types xmlns="${namespaces.contentTypes}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
