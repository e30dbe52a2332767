import type { DocumentProperties } from '../../workbook/workbook';
import type { OpenedWorkbook } from './open-workbook';
import { targetOf } from '../xml/package/office-package';
import { namespaces } from '../xml/namespaces';
import { attributeOf, childOf, childrenOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { attributesXml, readXstring, textXml, xmlDeclaration } from '../xml/xml-write';

type CustomProperties = DocumentProperties['custom'];

/** Programs may drop these parts and leave the pointers: then the file says nothing of itself. */
export function readProperties({ files, rootRelationships }: OpenedWorkbook): DocumentProperties {
  const treeOf = (type: string): XmlElement | null => {
    const part = targetOf(rootRelationships, type);
    return part !== null && files.has(part) ? files.tree(part) : null;
  };
  const core = treeOf('core-properties');
  const textOf = (name: string): string => readXstring(childOf(core, name)?.text ?? '');
  const modified = textOf('modified').trim();
  return {
    title: textOf('title'),
    subject: textOf('subject'),
    modified: modified === '' ? null : modified,
    custom: readCustom(treeOf('custom-properties')),
  };
}

/** Nothing of a person and nothing of the clock. */
export function corePropertiesXml({ title, subject, modified }: DocumentProperties): string {
  const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${textXml(text)}</${name}>`);
  const day = modified !== null && moment.test(modified) ? modified : null;
  return (
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${namespaces.coreProperties}" ` +
    `xmlns:dc="${namespaces.dublinCore}" xmlns:dcterms="${namespaces.dublinCoreTerms}" ` +
    `xmlns:xsi="${namespaces.schemaInstance}">` +
    element('dc:title', title) +
    element('dc:subject', subject) +
    element('dc:creator', producer) +
    (day === null ? '' : `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`) +
    '</cp:coreProperties>'
  );
}

export function extendedPropertiesXml(): string {
  return (
    `${xmlDeclaration}<Properties xmlns="${namespaces.extendedProperties}">` +
    `<Application>${producer}</Application></Properties>`
  );
}

/** Null where there are none: an empty list is not allowed. */
export function customPropertiesXml(custom: CustomProperties): string | null {
  const items = Object.entries(custom).map(([name, value], index) => {
    const attributes = attributesXml({ fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name });
    return `<property${attributes}>${customValueXml(value)}</property>`;
  });
  if (items.length === 0) return null;
  const spaces = `xmlns="${namespaces.customProperties}" xmlns:vt="${namespaces.propertyTypes}"`;
  return `${xmlDeclaration}<Properties ${spaces}>${items.join('')}</Properties>`;
}

const producer = 'Vekha';
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function customValueXml(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${textXml(value)}</vt:lpwstr>`;
  const type = Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 'i4' : 'r8';
  return `<vt:${type}>${String(value)}</vt:${type}>`;
}

function readCustom(properties: XmlElement | null): CustomProperties {
  return Object.fromEntries(
    childrenOf(properties, 'property').flatMap((property) => {
      const name = readXstring(attributeOf(property, 'name') ?? '');
      const value = readCustomValue(property.children[0] ?? null);
      return name === '' || value === null ? [] : [[name, value]];
    }),
  );
}

/** Some programs lay the XML out in lines, so blanks round a value mean nothing. */
function readCustomValue(element: XmlElement | null): string | number | boolean | null {
  if (element === null) return null;
  const text = element.text.trim();
  if (element.name === 'bool') return text === 'true' || text === '1';
  if (!numberTypes.has(element.name)) return readXstring(text);
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? null : number;
}

const numberTypes: ReadonlySet<string> = new Set([
  ...['i1', 'i2', 'i4', 'i8', 'int', 'ui1', 'ui2', 'ui4', 'ui8', 'uint', 'r4', 'r8', 'decimal'],
]);
