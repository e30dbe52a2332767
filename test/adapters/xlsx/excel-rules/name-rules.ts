import { elementsOf } from '../../../support/xml-elements';
import { columnNumber } from './references';
import type { ExcelRule } from './written-file';
import { altered, repeated } from './written-file';

const workbook = 'xl/workbook.xml';

function folded(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

/** Letters, digits, points, underlines; no cell (A1, R1C1) and nothing else. */
function isName(name: string): boolean {
  const [, letters = '', row] = /^([A-Z]{1,3})(\d+)$/i.exec(name) ?? [];
  const isCell = row !== undefined && columnNumber(letters.toUpperCase()) <= 16_384;
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) && !isCell && !/^(r|c|r\d*c\d*)$/i.test(name);
}

export const nameRules: readonly ExcelRule[] = [
  {
    name: 'a sheet name has 1 to 31 signs',
    breaches: ({ sheets }) => sheets.filter(({ name }) => name.length < 1 || name.length > 31).map(({ name }) => name),
    plant: altered(workbook, 'name="Списки"', `name="${'С'.repeat(32)}"`),
  },
  {
    name: 'a sheet name has none of [ ] : * ? / \\ and no apostrophe at its ends',
    breaches: ({ sheets }) =>
      sheets.filter(({ name }) => /[[\]:*?/\\]|^'|'$|^history$/i.test(name)).map(({ name }) => name),
    plant: altered(workbook, 'name="Списки"', 'name="Списки?"'),
  },
  {
    name: 'sheet names differ by more than case',
    breaches: ({ sheets }) => repeated(folded(sheets.map(({ name }) => name))),
    plant: altered(workbook, 'name="Списки"', 'name="ОТЧЁТ"'),
  },
  {
    name: 'sheets have numbers and parts of their own',
    breaches: ({ workbook: root }) =>
      ['sheetId', 'r:id'].flatMap((key) =>
        repeated(elementsOf(root, 'sheet').map(({ attributes }) => attributes[key] ?? '')),
      ),
    plant: altered(workbook, 'sheetId="2"', 'sheetId="1"'),
  },
  {
    name: 'the sheet in front is a visible one',
    breaches: ({ workbook: root, sheets }) => {
      const front = Number(elementsOf(root, 'workbookView')[0]?.attributes['activeTab'] ?? 0);
      return sheets[front]?.state === 'visible' ? [] : [`sheet ${front}`];
    },
    plant: altered(workbook, 'activeTab="0"', 'activeTab="1"'),
  },
  {
    name: 'names and tables are called as Excel allows',
    breaches: ({ workbook: root, tables }) =>
      [
        ...elementsOf(root, 'definedName').map(({ attributes }) => attributes['name'] ?? ''),
        ...tables.flatMap(({ root: table }) => [table.attributes['name'] ?? '', table.attributes['displayName'] ?? '']),
      ].filter((name) => !name.startsWith('_xlnm.') && !isName(name)),
    plant: altered(workbook, 'name="List_Status"', 'name="AB12"'),
  },
  {
    name: 'names and tables are called differently',
    breaches: ({ workbook: root, tables }) =>
      repeated(
        folded([
          ...elementsOf(root, 'definedName').map(
            ({ attributes }) => `${attributes['name'] ?? ''} ${attributes['localSheetId'] ?? ''}`,
          ),
          ...tables.map(({ root: table }) => `${table.attributes['displayName'] ?? ''} `),
        ]),
      ),
    plant: altered(workbook, 'name="List_Status"', 'name="ACTIVITIES"'),
  },
];
