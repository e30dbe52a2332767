import type { ReportingPeriod } from '../../src/domain/period/reporting-period';
import { parseReportingPeriod } from '../../src/domain/period/reporting-period';
import { periodTitle } from '../../src/forms/period-title';
import type { Notes } from '../../src/reports/notes';
import { notesOn, readNotes } from '../../src/reports/notes';
import { consolidatedSheets } from '../../src/reports/consolidated-workbook';
import { emptySheet } from '../../src/workbook/empty-sheet';
import { valuesOf } from '../../src/workbook/values-of';
import { consolidated } from '../support/intake';
import { municipality } from '../support/municipality';
import { period } from '../support/school-report';

const registry = 'svod-registry';
const written = (text: string, of: string): Notes => new Map([[registry, new Map([['1', { text, period: of }]])]]);
const told = (of: ReportingPeriod, notes: Notes): string | undefined => notesOn(of, notes).get(registry)?.get('1');

test.each([
  ['2021-Q4', '2021-Q4', 'звонил 14.01', 'звонил 14.01'],
  ['2021-Q4', '2022-Q1', 'звонил 14.01', 'IV квартал 2021 года: звонил 14.01'],
  ['2022-Q1', '2022-Q2', 'IV квартал 2021 года: звонил 14.01', 'IV квартал 2021 года: звонил 14.01'],
  ['', '2022-Q2', 'звонил 14.01', 'звонил 14.01'],
])('a note of %j stands on the sheets of %s as %j', (from, to, text, expected) => {
  expect(told(period(to), written(text, from))).toBe(expected);
});

test.each(['2021-Q4', '2021-H2', '2021', '2021/22'])('a note of %s keeps its period from then on', (id) => {
  const from = parseReportingPeriod(id);
  if (from === null) throw new Error(id);
  const [once, twice] = ['2023-Q1', '2023-Q2'].map(period) as [ReportingPeriod, ReportingPeriod];
  const text = told(once, written('позвонить', id)) ?? '';
  expect(text).toBe(`${periodTitle(from).ru}: позвонить`);
  expect(told(twice, written(text, '2023-Q1'))).toBe(text);
});

test('what the sheets say is read back with their period', () => {
  const found = consolidated(municipality(), []);
  const sheets = consolidatedSheets(found, { notes: written('позвонить', '2021-Q4'), waivers: [] });
  const read = readNotes(
    valuesOf({
      sheets: [emptySheet('Лист'), ...sheets],
      names: [],
      activeSheet: 'Лист',
      properties: { title: '', subject: '', modified: null, custom: {} },
    }),
  );
  expect(read.get(registry)?.get('1')).toEqual({ text: 'позвонить', period: '2021-Q4' });
});
