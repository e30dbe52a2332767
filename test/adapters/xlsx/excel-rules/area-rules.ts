import { elementsOf } from '../../../support/xml-elements';
import type { Rectangle } from './references';
import { columnLetters, isOnSheet, overlap, rectangle } from './references';
import type { ExcelRule, WrittenSheet } from './written-file';
import { altered, inSheets } from './written-file';

const sheet1 = 'xl/worksheets/sheet1.xml';

function areasOf({ root }: WrittenSheet, element: string, attribute: string): readonly (Rectangle | null)[] {
  return elementsOf(root, element).flatMap(({ attributes }) => (attributes[attribute] ?? '').split(' ').map(rectangle));
}

function crossing(areas: readonly (Rectangle | null)[], others: readonly (Rectangle | null)[]): readonly string[] {
  return areas.flatMap((area, at) =>
    others.flatMap((other, otherAt) =>
      area !== null && other !== null && !(areas === others && otherAt <= at) && overlap(area, other)
        ? [`row ${area.top} and row ${other.top}`]
        : [],
    ),
  );
}

export const areaRules: readonly ExcelRule[] = [
  {
    name: 'areas lie on the sheet',
    breaches: inSheets((sheet) =>
      (
        [
          ['mergeCell', 'ref'],
          ['conditionalFormatting', 'sqref'],
          ['dataValidation', 'sqref'],
          ['hyperlink', 'ref'],
          ['autoFilter', 'ref'],
          ['dimension', 'ref'],
        ] as const
      ).flatMap(([element, attribute]) =>
        areasOf(sheet, element, attribute).some((area) => area === null || !isOnSheet(area)) ? [element] : [],
      ),
    ),
    plant: altered(sheet1, /<mergeCell ref="[^"]*"/, '<mergeCell ref="F1:A1"'),
  },
  {
    name: 'merged areas hold several cells and cross neither each other nor a table',
    breaches: (file) =>
      inSheets((sheet) => {
        const merges = areasOf(sheet, 'mergeCell', 'ref');
        const tables = file.tables
          .filter((table) => table.sheet === sheet)
          .map(({ root }) => rectangle(root.attributes['ref'] ?? ''));
        const single = merges.filter((area) => area !== null && area.top === area.bottom && area.left === area.right);
        return [...crossing(merges, merges), ...crossing(merges, tables), ...single.map(() => 'a merge of one cell')];
      })(file),
    plant: altered(sheet1, /<mergeCell ref="[^"]*"\/>/, '<mergeCell ref="A1:F1"/><mergeCell ref="F1:G2"/>'),
  },
  {
    name: 'tables cross neither each other nor the filter of the sheet',
    breaches: (file) =>
      inSheets((sheet) => {
        const tables = file.tables
          .filter((table) => table.sheet === sheet)
          .map(({ root }) => rectangle(root.attributes['ref'] ?? ''));
        return [...crossing(tables, tables), ...crossing(tables, areasOf(sheet, 'autoFilter', 'ref'))];
      })(file),
    plant: altered(sheet1, '<mergeCells', '<autoFilter ref="A4:B9"/><mergeCells'),
  },
  {
    name: 'a cell has one validation',
    breaches: inSheets((sheet) => {
      const areas = areasOf(sheet, 'dataValidation', 'sqref');
      return crossing(areas, areas);
    }),
    plant: altered(sheet1, 'sqref="F4:F5"', 'sqref="C4:F5"'),
  },
  {
    name: 'links are at most 65,530, one a cell, and lead to cells that are there',
    breaches: (file) =>
      inSheets((sheet) => {
        const links = elementsOf(sheet.root, 'hyperlink').map(({ attributes }) => attributes);
        const broken = links.filter(({ location = '' }) => {
          const [, quoted, plain = '', cell = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(location) ?? [];
          const name = quoted?.replaceAll("''", "'") ?? plain;
          const target = rectangle(cell);
          return !file.sheets.some((one) => one.name === name) || target === null || !isOnSheet(target);
        });
        const areas = areasOf(sheet, 'hyperlink', 'ref');
        return [
          ...(links.length > 65_530 ? [`${links.length} links`] : []),
          ...broken.map(({ location = '' }) => location),
          ...(new Set(areas.map((area) => JSON.stringify(area))).size < areas.length ? ['two links in a cell'] : []),
        ];
      })(file),
    plant: altered(sheet1, /location="[^"]*"/, 'location="Никуда!A1"'),
  },
  {
    name: 'tables have headings that their cells show, different ones, and numbers of their own',
    breaches: (file) => [
      ...file.tables.flatMap(({ part, root, sheet }) => {
        const names = elementsOf(root, 'tableColumn').map(({ attributes }) => attributes['name'] ?? '');
        const area = rectangle(root.attributes['ref'] ?? '');
        const shown = area === null ? [] : headingsOf(sheet, area, file.sharedStrings);
        const areDifferent = new Set(names.map((name) => name.toLowerCase())).size === names.length;
        return JSON.stringify(names) === JSON.stringify(shown) && areDifferent ? [] : [part];
      }),
      ...(new Set(file.tables.map(({ root }) => root.attributes['id'])).size < file.tables.length ? ['ids'] : []),
    ],
    plant: altered('xl/tables/table1.xml', /<tableColumn id="2" name="[^"]*"/, '<tableColumn id="2" name="Другое"'),
  },
];

function headingsOf(sheet: WrittenSheet, area: Rectangle, texts: readonly string[]): readonly string[] {
  const cells = new Map(elementsOf(sheet.root, 'c').map((cell) => [cell.attributes['r'] ?? '', cell]));
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const cell = cells.get(`${columnLetters(area.left + at)}${area.top}`);
    const index = cell?.attributes['t'] === 's' ? Number(elementsOf(cell, 'v')[0]?.text) : -1;
    return texts[index] ?? '(no text)';
  });
}
