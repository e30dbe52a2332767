import type { CellValue } from '../../../src/workbook/cell-value';
import { parseCellName } from '../../../src/workbook/address';
import { addressReader, evaluate } from '../../../src/workbook/expression/evaluate';
import { parseFormula } from '../../../src/workbook/expression/parse-formula';
import { parseLocalDate } from '../../../src/domain/local-date';

const day = parseLocalDate('2021-12-31');
const cells: Readonly<Record<string, CellValue>> = {
  A1: 10,
  A2: 0,
  A3: null,
  A4: 'текст',
  A5: '50%',
  A6: true,
  A7: { error: '#REF!' },
  A8: day === null ? null : { date: day },
  A9: '',
  B1: 'школа 1',
  B2: 'школа 2',
  B3: 'гимназия',
  B4: 'Школа 1',
  C1: 1,
  C2: 2,
  C3: 3,
  C4: 4,
};
const read = addressReader((_sheet, row, column) => {
  const name = Object.keys(cells).find((candidate) => {
    const place = parseCellName(candidate);
    return place?.row === row && place.column === column;
  });
  return name === undefined ? null : (cells[name] ?? null);
});

function result(formula: string): unknown {
  const parsed = parseFormula(formula);
  return parsed === null ? 'foreign' : evaluate(parsed, read);
}

test.each<[string, unknown]>([
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['-A1', -10],
  ['A1/A2', { error: '#DIV/0!' }],
  ['A3+1', 1],
  ['A4+1', { error: '#VALUE!' }],
  ['A7+1', { error: '#REF!' }],
  ['A8', 44561],
  ['A8-1', 44560],
  ['A1&" из "&A2', '10 из 0'],
  ['A3=""', true],
  ['A3=0', true],
  ['"Да"="да"', true],
  ['"b">"a"', true],
  ['"текст">5', true],
  ['IF(A1>5,"много",1/0)', 'много'],
  ['IF(A7>5,1,2)', { error: '#REF!' }],
  ['IF(A3,1,2)', 2],
  ['AND(A1>5,A2=0)', true],
  ['OR(A1>50,A2=1)', false],
  ['NOT(A6)', false],
  ['ISNUMBER(A1)', true],
  ['ISNUMBER(A5)', false],
  ['ISNUMBER(A7)', false],
  ['ISNUMBER(A8)', true],
  ['ISBLANK(A3)', true],
  ['ISBLANK(A9)', false],
  ['SUM(A1:A5)', 10],
  ['SUM(A4)', 0],
  ['SUM(A9,A1)', 10],
  ['SUM(""&A9)', { error: '#VALUE!' }],
  ['SUM(A1:A7)', { error: '#REF!' }],
  ['COUNT(A1:A9)', 3],
  ['COUNTIF(B1:B4,"школа 1")', 2],
  ['COUNTIF(B1:B4,"школа*")', 3],
  ['COUNTIF(B1:B4,"<>гимназия")', 3],
  ['COUNTIF(C1:C4,">=3")', 2],
  ['COUNTIF(A1:A9,"<>")', 8],
  ['COUNTIF(C1:C4,2)', 1],
  ['COUNTIFS(B1:B4,"школа*",C1:C4,">1")', 2],
  ['SUMIFS(C1:C4,B1:B4,"школа 1")', 5],
  ['SUMIFS(C1:C4,B1:B4,"нет такой")', 0],
  ['SUMPRODUCT(C1:C4,C1:C4)', 30],
  ['SUMPRODUCT((B1:B4="школа 1")*C1:C4)', 5],
  ['INDEX(C1:C4,3)', 3],
  ['INDEX(B1:C4,2,2)', 2],
  ['INDEX(C1:C4,9)', { error: '#REF!' }],
  ['MATCH("гимназия",B1:B4,0)', 3],
  ['MATCH("нет",B1:B4,0)', { error: '#N/A' }],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(1234.5,-2)', 1200],
  ['MIN(C1:C4)', 1],
  ['MAX(C1:C4,10)', 10],
  ['ABS(-3)', 3],
  ['LEN("школа")', 5],
  ['LEN(A7)', { error: '#REF!' }],
  ['TEXT(3.14159,"0.00")', '3.14'],
])('%s is %j', (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});
