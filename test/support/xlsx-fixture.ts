import type { FixtureEntry } from './zip-fixture';
import { zipFixture } from './zip-fixture';

/** A small workbook as another program might write it; every piece can be replaced by what a test is about. */
export interface WorkbookFixture {
  /** What stands between `<sheetData>` and `</sheetData>` of the only sheet. */
  readonly cells?: string;
  /** What stands before and after the cells of the only sheet. */
  readonly before?: string;
  readonly after?: string;
  /** The items of the list of shared strings. */
  readonly strings?: string;
  /** The inside of the style sheet. */
  readonly styles?: string;
  /** The inside of the main part. */
  readonly workbook?: string;
  /** Whole parts to add, to replace or, being null, to leave out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Relationships of the main part beyond those to its sheet, strings and styles. */
  readonly relationships?: string;
  readonly nameOf?: (part: string) => string;
  readonly stored?: true;
}

export const mainSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

export function xlsxFixture(fixture: WorkbookFixture = {}): Uint8Array {
  const parts = { ...usualParts(fixture), ...fixture.parts };
  const entries = Object.entries(parts).flatMap(([name, content]): readonly FixtureEntry[] =>
    content === null
      ? []
      : [{ name: fixture.nameOf?.(name) ?? name, content, ...(fixture.stored && { stored: fixture.stored }) }],
  );
  return zipFixture(entries);
}

export function worksheet(cells: string, before = '', after = ''): string {
  return `${declaration}<worksheet xmlns="${mainSpace}">${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;
}

export function sharedStrings(items: string): string {
  return `${declaration}<sst xmlns="${mainSpace}">${items}</sst>`;
}

export function relationships(...items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = items.map(([id, type, target]) => relationship(id, type, target));
  return `${declaration}<Relationships xmlns="${packageSpace}">${list.join('')}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationSpace}/${type}" Target="${target}"/>`;
}

function usualParts(fixture: WorkbookFixture): Readonly<Record<string, string>> {
  const { cells = '', before, after, strings, styles, workbook = usualSheets } = fixture;
  const own = [
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    strings === undefined ? '' : relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
    styles === undefined ? '' : relationship('rId3', 'styles', 'styles.xml'),
    fixture.relationships ?? '',
  ];
  return {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}">${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageSpace}">${own.join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': worksheet(cells, before, after),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': sharedStrings(strings) }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${mainSpace}">${styles}</styleSheet>` }),
  };
}

export const usualSheets = '<sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets>';

/** The cell formats of a style sheet, one for each of these numbers of formats. */
export function cellFormats(...numberFormats: readonly number[]): string {
  const items = numberFormats.map((id) => `<xf numFmtId="${String(id)}"/>`);
  return `<cellXfs count="${String(items.length)}">${items.join('')}</cellXfs>`;
}
