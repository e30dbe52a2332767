import { childOf, elementsOf } from '../../../support/xml-elements';
import { isOnSheet, rectangle } from './references';
import type { ExcelRule } from './written-file';
import { altered, cellsOf, formulasOf, inSheets } from './written-file';

const sheet1 = 'xl/worksheets/sheet1.xml';
const longestText = 32_767;
const longestFormula = 8192;
const deepest = 64;
const mostArguments = 255;

/** Deepest brackets of a formula, and the most arguments of one call; texts and sheet names are passed over. */
function shapeOf(formula: string): { readonly depth: number; readonly args: number } {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, 'x');
  const open: number[] = [];
  let [depth, args] = [0, 0];
  for (const sign of bare) {
    if (sign === '(') open.push(1);
    if (sign === ',' && open.length > 0) open.push((open.pop() ?? 0) + 1);
    depth = Math.max(depth, open.length);
    args = Math.max(args, open.at(-1) ?? 0);
    if (sign === ')') open.pop();
  }
  return { depth, args };
}

export const cellRules: readonly ExcelRule[] = [
  {
    name: 'a text has at most 32,767 signs',
    breaches: ({ sharedStrings }) =>
      sharedStrings.filter((text) => text.length > longestText).map((text) => text.slice(0, 20)),
    plant: altered('xl/sharedStrings.xml', /<t>/, `<t>${'я'.repeat(longestText)}`),
  },
  {
    name: 'cells lie on the sheet, rows and columns ascending',
    breaches: inSheets(({ root }) => {
      const rows = childOf(root, 'sheetData')?.children ?? [];
      const places = rows.map(({ attributes, children }) => ({
        row: Number(attributes['r']),
        cells: children.map((cell) => rectangle(cell.attributes['r'] ?? '')),
      }));
      return places.flatMap(({ row, cells }, at) => {
        const isAfter = row > (places[at - 1]?.row ?? 0);
        const areIn = cells.every((cell) => cell !== null && cell.top === row && isOnSheet(cell));
        const areSorted = cells.every((cell, next) => next === 0 || (cell?.left ?? 0) > (cells[next - 1]?.left ?? 0));
        return isAfter && areIn && areSorted ? [] : [`row ${row}`];
      });
    }),
    plant: altered(sheet1, '<row r="2"', '<row r="1"'),
  },
  {
    name: 'formats and shared texts of cells are there',
    breaches: (file) => {
      const formats = childOf(file.styles, 'cellXfs')?.children.length ?? 0;
      return inSheets((sheet) =>
        cellsOf(sheet).flatMap((cell) => {
          const { r = '', s = '0', t } = cell.attributes;
          const text = Number(childOf(cell, 'v')?.text ?? 0);
          return Number(s) < formats && (t !== 's' || text < file.sharedStrings.length) ? [] : [r];
        }),
      )(file);
    },
    plant: altered(sheet1, / s="\d+"/, ' s="9999"'),
  },
  {
    name: 'a formula has at most 8,192 signs',
    breaches: (file) =>
      formulasOf(file).flatMap(([place, formula]) => (formula.length > longestFormula ? [place] : [])),
    plant: altered(sheet1, '<f>SUM(B4:B5)</f>', `<f>SUM(B4:B5)${'+1'.repeat(longestFormula / 2)}</f>`),
  },
  {
    name: 'a formula nests at most 64 levels and gives a function at most 255 arguments',
    breaches: (file) =>
      formulasOf(file).flatMap(([place, formula]) => {
        const { depth, args } = shapeOf(formula);
        return depth > deepest || args > mostArguments ? [`${place}: ${depth} levels, ${args} arguments`] : [];
      }),
    plant: altered(sheet1, '<f>SUM(B4:B5)</f>', `<f>SUM(${'1,'.repeat(mostArguments)}1)</f>`),
  },
  {
    name: 'a formula begins without = and names sheets that are there',
    breaches: (file) => {
      const names = new Set(file.sheets.map(({ name }) => name));
      return formulasOf(file).flatMap(([place, formula]) => {
        const quoted = [...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = '']) => name.replaceAll("''", "'"));
        const isKnown = quoted.every((name) => names.has(name));
        return formula.startsWith('=') || !isKnown ? [place] : [];
      });
    },
    plant: altered(sheet1, '<f>SUM(B4:B5)</f>', "<f>SUM('Нет такого'!B4:B5)</f>"),
  },
  {
    name: 'columns are at most 255 signs wide and rows 409.5 points high',
    breaches: inSheets(({ root }) => [
      ...elementsOf(root, 'col').flatMap(({ attributes }) =>
        Number(attributes['width']) > 255 || Number(attributes['max']) > 16_384 ? [`column ${attributes['min']}`] : [],
      ),
      ...elementsOf(root, 'row').flatMap(({ attributes }) =>
        Number(attributes['ht'] ?? 0) > 409.5 ? [`row ${attributes['r']}`] : [],
      ),
    ]),
    plant: altered(sheet1, / ht="30"/, ' ht="500"'),
  },
  {
    name: 'columns are told once, ascending',
    breaches: inSheets(({ root }) =>
      elementsOf(root, 'col').flatMap(({ attributes }, at, all) =>
        Number(attributes['min']) > Number(all[at - 1]?.attributes['max'] ?? 0) ? [] : [`column ${attributes['min']}`],
      ),
    ),
    plant: altered(sheet1, '<col min="2"', '<col min="1"'),
  },
];
