import { emptySheet } from '../../src/workbook/empty-sheet';
import type { LocalDate } from '../../src/domain/local-date';
import { parseLocalDate } from '../../src/domain/local-date';
import { area } from '../../src/workbook/address';
import type { Expression } from '../../src/workbook/expression/expression';
import { parseFormula } from '../../src/workbook/expression/parse-formula';
import { columnRange, rangeOver } from '../../src/workbook/expression/reference';
import type { Cell, Sheet } from '../../src/workbook/sheet';
import type { CellStyle } from '../../src/workbook/style';
import type { Workbook } from '../../src/workbook/workbook';

/** A small workbook in which everything that a workbook can say is said at least once. */
export function sampleWorkbook(): Workbook {
  return {
    sheets: [report, lists, hiddenNotes],
    names: [
      { name: 'List_Status', refersTo: columnRange('Списки', 0, 0, 2) },
      { name: 'School_Name', refersTo: rangeOver('Отчёт', area(0, 0, 0, 0)) },
    ],
    activeSheet: 'Отчёт',
    properties: {
      title: 'Отчёт школы',
      subject: '2021, IV квартал',
      modified: '2021-12-31T00:00:00Z',
      custom: { vekhaForm: 'school', vekhaVersion: 3, share: 0.5, ready: false, school: 'МБОУ «СОШ № 1»' },
    },
  };
}

/** An empty sheet that prints scaled, with a page break of its own. */
export function blankSheet(name: string): Sheet {
  const sheet = emptySheet(name);
  return { ...sheet, print: { ...sheet.print, pages: { kind: 'scaled', percent: 85, breaks: [2] } } };
}

const formula = (text: string): Expression => {
  const expression = parseFormula(text);
  if (expression === null) throw new Error(`No formula of ours: ${text}`);
  return expression;
};
const day = (text: string): { date: LocalDate } => ({ date: parseLocalDate(text) as LocalDate });

const line = { line: 'thin', color: '9CA3AF' } as const;
const heading: CellStyle = {
  font: { bold: true, color: 'FFFFFF' },
  fill: '1F4E79',
  borders: { left: line, right: line, top: line, bottom: { line: 'medium', color: '000000' } },
  alignment: { horizontal: 'center', vertical: 'center', wrap: true },
};
const input: CellStyle = { fill: 'FFFBE6', unlocked: true };
const dateInput: CellStyle = { ...input, format: 'dd.mm.yyyy' };
const share: CellStyle = { format: '0.0', alignment: { indent: 1 } };

const headings = ['Мероприятие', 'План', 'Факт', 'Доля', 'Срок', 'Статус'];
const activity = (row: number, title: string, plan: number, actual: number | null, status: string): readonly Cell[] => [
  { value: title },
  { value: plan, style: share },
  { value: actual, style: input },
  {
    value: actual === null ? '' : actual / plan,
    formula: formula(`IF(ISNUMBER(C${String(row)}),C${String(row)}/B${String(row)},"")`),
    style: share,
  },
  { value: day('2021-12-25'), style: dateInput },
  { value: status, style: input },
];

const report: Sheet = {
  ...blankSheet('Отчёт'),
  tabColor: '1F4E79',
  columns: [
    { width: 40 },
    { width: 12 },
    { width: 12 },
    { width: 12.5 },
    { width: 12.5 },
    { width: 20 },
    { width: 5, hidden: true },
  ],
  rows: [
    { cells: [{ value: 'МБОУ «СОШ № 1»', style: { font: { bold: true, size: 14, italic: true } } }], height: 30 },
    { cells: [{ value: 'id' }, null, { value: 'a17' }], hidden: true },
    { cells: headings.map((value) => ({ value, style: heading })), fitted: 26 },
    { cells: activity(4, 'Курсы повышения квалификации', 12, 9, 'исполнено') },
    { cells: activity(5, 'Ремонт & <оснащение> "кабинета"\nвторая строка', 3, null, 'в работе') },
    { cells: [] },
    {
      cells: [
        { value: 'Итого', link: { sheet: 'Списки', cell: { row: 0, column: 0 } } },
        { value: 15, formula: formula('SUM(B4:B5)'), style: share },
        { value: true, formula: formula('AND(B7>0,COUNT(C4:C5)=1)') },
        { value: { error: '#DIV/0!' }, formula: formula('B7/0') },
        { value: day('2021-12-31'), formula: formula('MAX(E4:E5)+6'), style: { format: 'dd.mm.yyyy' } },
        { value: 9, formula: { kind: 'foreign', text: "VLOOKUP(A4,'Списки'!A:B,2,FALSE)" } },
        { value: { error: '#NOT_CALCULATED!' }, formula: formula('1+1') },
      ],
    },
    {
      cells: [
        { value: false },
        { value: { error: '#N/A' } },
        { value: '_x0041_ и 007700' },
        { value: null, style: input },
      ],
    },
  ],
  merges: [area(0, 0, 0, 5)],
  freeze: { rows: 3, columns: 1 },
  showGridlines: false,
  validations: [
    {
      areas: [area(3, 2, 4, 2)],
      rule: { kind: 'whole', min: formula('0'), max: formula('B4') },
      prompt: { title: 'Факт', text: 'Сколько сделано' },
      alert: { severity: 'stop', title: 'Факт', text: 'Целое число\nне больше плана' },
    },
    {
      areas: [area(3, 5, 4, 5)],
      rule: { kind: 'list', source: columnRange('Списки', 0, 0, 2) },
      prompt: null,
      alert: { severity: 'warning', title: '', text: 'Выберите из списка' },
    },
    {
      areas: [area(3, 4, 4, 4)],
      rule: { kind: 'date', min: formula('44197'), max: null },
      prompt: null,
      alert: { severity: 'information', title: '', text: '' },
    },
    {
      areas: [area(3, 0, 3, 0), area(7, 0, 7, 0)],
      rule: { kind: 'custom', holds: formula('LEN(A4)>3') },
      prompt: null,
      alert: { severity: 'stop', title: '', text: '' },
    },
    {
      areas: [area(7, 2, 7, 2)],
      rule: { kind: 'textLength', min: null, max: null },
      prompt: { title: '', text: 'Любой текст' },
      alert: { severity: 'stop', title: '', text: '' },
    },
  ],
  highlights: [
    {
      areas: [area(3, 2, 4, 2)],
      when: formula('AND(ISNUMBER(C4),C4<B4)'),
      look: { fill: 'FDE2E1', color: 'B42318', bold: true },
      stop: true,
    },
    { areas: [area(3, 0, 4, 5)], when: formula('$F4="в работе"'), look: { italic: true, strike: true }, stop: false },
  ],
  tables: [{ name: 'Activities', area: area(2, 0, 4, 5), columns: headings }],
  charts: [
    {
      title: 'План и факт',
      categories: columnRange('Отчёт', 0, 3, 4),
      series: [
        { title: 'Факт', values: columnRange('Отчёт', 2, 3, 4), color: 'C55A11', kind: 'line' },
        { title: 'План', values: columnRange('Отчёт', 1, 3, 4), color: '1F4E79', kind: 'column' },
      ],
      valueAxisTitle: 'единиц',
      anchor: area(9, 0, 24, 5),
    },
  ],
  protection: 'inputsOnly',
  print: {
    orientation: 'landscape',
    pages: { kind: 'fitWidth' },
    repeatRows: { from: 1, to: 2 },
    footer: 'Форма «A & B»',
  },
};

const lists: Sheet = {
  ...blankSheet('Списки'),
  visibility: 'hidden',
  rows: ['исполнено', 'в работе', 'не начато'].map((value, at) => ({ cells: [{ value }, { value: at * 10 }] })),
  filter: area(0, 0, 2, 1),
};

const hiddenNotes: Sheet = {
  ...blankSheet('_vekha'),
  visibility: 'veryHidden',
  rows: [{ cells: [{ value: 'версия' }] }],
};
