import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import type { ZipCodec } from '../zip/zip-codec';
import { chartXml } from './charts/chart-xml';
import { drawingXml } from './charts/drawing';
import type { WrittenPart } from './package/package-writer';
import { writePackage } from './package/package-writer';
import type { Relationship } from '../xml/package/relationships';
import { corePropertiesXml, customPropertiesXml, extendedPropertiesXml } from './properties';
import { XmlBuffer } from '../xml/xml-buffer';
import { sharedStrings } from './shared-strings';
import { tableXml } from './sheet/tables';
import { styleRegistry } from './styles/style-registry';
import { activeTabOf, workbookXml } from './workbook-part';
import { worksheetXml } from './worksheet-part';

/** The bytes of a workbook. Nothing in them depends on the clock, the person or the platform. */
export function writeWorkbook(workbook: Workbook, codec: ZipCodec): Uint8Array {
  const styles = styleRegistry();
  const strings = sharedStrings();
  const xml = new XmlBuffer();
  const activeTab = activeTabOf(workbook);
  const counts = { tables: 0, charts: 0, drawings: 0 };

  const sheetParts = workbook.sheets.flatMap((sheet, index) => {
    const tables = sheet.tables.map((table) => tablePart(tableXml(table, (counts.tables += 1)), counts.tables));
    const charts = sheet.charts.map((chart) => chartPart(chartXml(chart, workbook), (counts.charts += 1)));
    const drawings = charts.length === 0 ? [] : [drawingPart(sheet, charts, (counts.drawings += 1))];
    const relationships = related([...drawings, ...tables]);
    const content = worksheetXml(sheet, relationships, styles, strings, index === activeTab, xml);
    const part: WrittenPart = { name: sheetName(index), kind: 'worksheet', content, relationships };
    return [part, ...tables, ...drawings, ...charts];
  });

  const texts = strings.xml();
  const besideSheets: readonly WrittenPart[] = [
    { name: 'xl/styles.xml', kind: 'styles', content: styles.xml() },
    ...(texts === null ? [] : [{ name: 'xl/sharedStrings.xml', kind: 'sharedStrings', content: texts } as const]),
  ];
  const main: WrittenPart = {
    name: 'xl/workbook.xml',
    kind: 'workbook',
    content: workbookXml(workbook),
    relationships: related([...sheetParts.filter(({ kind }) => kind === 'worksheet'), ...besideSheets]),
  };
  const root = [main, ...propertyParts(workbook)];
  return writePackage([...root, ...sheetParts, ...besideSheets], related(root), codec);
}

/** What the address of a relationship ends in, where it is not the name of the kind. */
const relationshipTypes: Partial<Readonly<Record<WrittenPart['kind'], string>>> = {
  workbook: 'officeDocument',
  coreProperties: 'core-properties',
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
};

function related(parts: readonly WrittenPart[]): readonly Relationship[] {
  return parts.map(({ name, kind }, index) => ({
    id: `rId${String(index + 1)}`,
    type: relationshipTypes[kind] ?? kind,
    target: name,
  }));
}

function sheetName(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

function tablePart(content: string, number: number): WrittenPart {
  return { name: `xl/tables/table${String(number)}.xml`, kind: 'table', content };
}

function chartPart(content: string, number: number): WrittenPart {
  return { name: `xl/charts/chart${String(number)}.xml`, kind: 'chart', content };
}

function drawingPart({ charts }: Sheet, chartParts: readonly WrittenPart[], number: number): WrittenPart {
  return {
    name: `xl/drawings/drawing${String(number)}.xml`,
    kind: 'drawing',
    content: drawingXml(charts),
    relationships: related(chartParts),
  };
}

function propertyParts({ properties }: Workbook): readonly WrittenPart[] {
  const custom = customPropertiesXml(properties.custom);
  return [
    { name: 'docProps/core.xml', kind: 'coreProperties', content: corePropertiesXml(properties) },
    { name: 'docProps/app.xml', kind: 'extendedProperties', content: extendedPropertiesXml() },
    ...(custom === null ? [] : [{ name: 'docProps/custom.xml', kind: 'customProperties', content: custom } as const]),
  ];
}
