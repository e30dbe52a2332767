import { fileLimits } from '../../workbook/file-problem';
import type { Visibility } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { stopAtDamage, stopReading } from '../zip/unreadable-file';
import type { WrittenName } from './defined-names';
import { definedNamesXml, readWrittenNames } from './defined-names';
import { namespaces } from '../xml/namespaces';
import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { attributesXml, readXstring, xmlDeclaration } from '../xml/xml-write';

/** What the main part says: the list of sheets and what belongs to no single sheet. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: 1900 | 1904;
  readonly names: readonly WrittenName[];
  /** Of the sheet in front, from 0. */
  readonly activeTab: number;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string | null;
}

/** The elements that are read; what else a main part has may be long. */
export const workbookElements: ReadonlySet<string> = new Set(['workbookPr', 'bookViews', 'sheets', 'definedNames']);

export function readWorkbookPart(workbook: XmlElement, part: string): WorkbookPart {
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet');
  if (sheets.length > fileLimits.sheets) {
    stopReading({ code: 'tooLarge', what: 'sheets', limit: fileLimits.sheets });
  }
  if (sheets.length === 0) stopAtDamage(part);
  return {
    sheets: sheets.map((sheet) => ({
      name: readXstring(attributeOf(sheet, 'name') ?? ''),
      visibility: visibilities.get(attributeOf(sheet, 'state') ?? '') ?? 'visible',
      relationship: attributeOf(sheet, 'id'),
    })),
    dateSystem: flagOf(childOf(workbook, 'workbookPr'), 'date1904', false) ? 1904 : 1900,
    names: readWrittenNames(childOf(workbook, 'definedNames')),
    activeTab: numberOf(descend(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0,
  };
}

/** The name of the sheet in front; a hidden one never is, whatever the file says. */
export function activeSheetName({ sheets, activeTab }: WorkbookPart): string {
  const named = sheets[activeTab];
  const front = named?.visibility === 'visible' ? named : sheets.find(({ visibility }) => visibility === 'visible');
  return (front ?? sheets[0])?.name ?? '';
}

/** Sheets are related as `rId1`, `rId2` … in their order. */
export function workbookXml(workbook: Workbook): string {
  const sheets = workbook.sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? null : visibility;
    return `<sheet${attributesXml({ name, sheetId: index + 1, state, 'r:id': `rId${String(index + 1)}` })}/>`;
  });
  return (
    `${xmlDeclaration}<workbook xmlns="${namespaces.spreadsheet}" xmlns:r="${namespaces.relationships}">` +
    '<workbookPr defaultThemeVersion="124226"/>' +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"` +
    `${attributesXml({ activeTab: activeTabOf(workbook) })}/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>${definedNamesXml(workbook)}` +
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  );
}

export function activeTabOf({ sheets, activeSheet }: Workbook): number {
  return Math.max(
    0,
    sheets.findIndex(({ name }) => name === activeSheet),
  );
}

const visibilities: ReadonlyMap<string, Visibility> = new Map([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);
