import fc from 'fast-check';
import { findBlocks } from '../../src/forms/block/find-blocks';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { consolidatedSheets } from '../../src/reports/consolidated-workbook';
import { activityStatusWords, indicatorStatusWords } from '../../src/reports/words';
import { calculate } from '../../src/workbook/calculate';
import type { CellValue } from '../../src/workbook/cell-value';
import { valuesOf } from '../../src/workbook/values-of';
import type { Consolidation } from '../../src/consolidation/consolidate';
import {
  activity,
  indicator,
  municipality,
  pupilsShare,
  school,
  speedShare,
  yesNoShare,
} from '../support/municipality';
import type { SentFile } from '../support/intake';
import { consolidated } from '../support/intake';

const plan = municipality({
  indicators: [
    indicator('i1', speedShare),
    indicator('i2', pupilsShare),
    indicator('i3', yesNoShare, { targets: [] }),
    indicator(
      'i4',
      { kind: 'count', count: { kind: 'typed', label: 'конкурсы' } },
      { targets: [{ year: 2021, value: 10 }] },
    ),
    indicator('i5', pupilsShare, { direction: 'decrease', targets: [{ year: 2021, value: 20 }] }),
    indicator('i6', { kind: 'value' }, { actuals: [{ year: 2021, value: 3.5 }] }),
    indicator('i7', null),
  ],
  activities: [activity('a1'), activity('a2', { reportedBy: 'municipality' })],
  schools: [school('1'), school('2', { pupils: null }), school('3')],
});

const count = fc.oneof(fc.nat(40), fc.constantFrom(null, '35%'));
const fileOf = (at: number): fc.Arbitrary<SentFile | null> =>
  fc.option(
    fc
      .record({
        pupils: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(null)),
        internetSpeed: fc.constantFrom(null, 10, 60, 100),
        settlement: fc.constantFrom(null, 'город', 'село'),
        i2: count,
        i3: fc.constantFrom(null, 'да', 'нет', 'вроде'),
        i4: count,
        i5: count,
        status: fc.constantFrom(null, 'выполнено', 'выполняется', 'не начато', 'отменено'),
        doneOn: fc.constantFrom(null, '2021-11-20', '2021-12-20'),
      })
      .map(({ pupils, internetSpeed, settlement, i2, i3, i4, i5, status, doneOn }): SentFile => ({
        name: `школа ${at}.xlsx`,
        school: at,
        answers: {
          equipment: { '': { pupils, internetSpeed, settlement } },
          indicators: { i2: { numerator: i2 }, i3: { fact: i3 }, i4: { numerator: i4 }, i5: { numerator: i5 } },
          activities: { 'a1/2021-12-01': { status, doneOn } },
        },
      })),
    { nil: null },
  );
const inbox = fc.tuple(fileOf(0), fileOf(1), fileOf(2)).map((files) => files.filter((file) => file !== null));

test('every formula of the consolidated sheets gives the figure that the consolidation has', () => {
  fc.assert(
    fc.property(inbox, (files) => {
      const consolidation = consolidated(plan, files);
      const sheets = rowsOfSheets(consolidation);
      const shown = consolidation.indicators.map(({ indicator: { key } }) => {
        const cell = (id: string) => sheets('svod-indicators', key, id);
        return {
          value: rounded(cell('value')),
          numerator: cell('numerator') === '' ? null : cell('numerator'),
          withData: cell('withData'),
          status: cell('status'),
          things: cell('things') === '' ? null : cell('things'),
          low: rounded(cell('low')),
          high: rounded(cell('high')),
        };
      });
      expect(shown).toEqual(consolidation.indicators.map(expectedRow));
      const activities = consolidation.activities.map(({ activity: { key }, status }) => [
        sheets('svod-activities', key, 'state'),
        activityStatusWords[status],
      ]);
      for (const [state, expected] of activities) expect(state).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

function expectedRow(total: Consolidation['indicators'][number]) {
  const { value, numerator, coverage, status, gap, interval, indicator: of } = total;
  const aggregated = of.measure !== null && of.measure.kind !== 'value';
  const bound = (end: 'low' | 'high'): CellValue => {
    if (!aggregated) return null;
    if (!interval.known) return 'неизвестно';
    return rounded(interval[end] ?? 'не ограничен');
  };
  return {
    value: rounded(value),
    numerator: aggregated ? numerator : null,
    // What the coordinator types speaks of no school.
    withData: of.measure?.kind === 'value' ? null : coverage.withData,
    status: indicatorStatusWords[status],
    things: aggregated ? (gap?.things ?? null) : null,
    low: bound('low'),
    high: bound('high'),
  };
}

/** The cell of a report by block, row key and column id; null where it is blank. */
function rowsOfSheets(consolidation: Consolidation): (block: string, key: string, id: string) => CellValue {
  const workbook = calculate(
    municipalWorkbook({
      municipality: consolidation.municipality,
      reports: new Map(),
      further: consolidatedSheets(consolidation, { notes: new Map(), waivers: [] }),
      period: '2021-Q4',
      modified: '2021-12-31T00:00:00Z',
    }),
  );
  const blocks = findBlocks(valuesOf(workbook));
  return (block, key, id) =>
    blocks
      .find(({ identity }) => identity.form === block)
      ?.rows.find((row) => row.key === key)
      ?.cells.get(id) ?? null;
}

function rounded(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value;
}
