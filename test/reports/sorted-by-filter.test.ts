import { consolidatedParts } from '../../src/app/consolidate-inbox';
import { keyOfRule, protocolBlock, waiverColumn } from '../../src/reports/waivers';
import type { Area } from '../../src/workbook/address';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import { activity, indicator, municipality, pupilsShare, yesNoShare } from '../support/municipality';
import { consolidated, goodAnswers } from '../support/intake';
import { municipalIn, plainMunicipal } from '../support/svod';
import { typedInto } from '../support/typed-by-hand';

const of = municipality({
  indicators: [indicator('i1', pupilsShare), indicator('i2', yesNoShare)],
  activities: [activity('a1'), activity('a2'), activity('a3', { reportedBy: 'municipality' })],
});

/** What a spreadsheet does when somebody sorts by a heading: cells outside the filter or the table stay. */
function sortedAround(sheet: Sheet): Sheet {
  const areas = [...(sheet.filter === null ? [] : [sheet.filter]), ...sheet.tables.map(({ area }) => area)];
  return { ...sheet, rows: areas.reduce(turnedRound, sheet.rows) };
}

function turnedRound(rows: Sheet['rows'], { from, to }: Area): Sheet['rows'] {
  return rows.map((row, at) => {
    if (at <= from.row || at > to.row) return row;
    const other = rows[to.row + from.row + 1 - at]?.cells ?? [];
    const cells = Array.from({ length: Math.max(row.cells.length, other.length) }, (_, column) =>
      column < from.column || column > to.column ? row.cells[column] : other[column],
    );
    return { ...row, cells: cells.map((cell) => cell ?? null) };
  });
}

function sorted(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(sortedAround) };
}

const rule = { school: '1', rule: 'doneNeedsDate', field: 'Дата выполнения', row: '1. Мероприятие a1 (до 01.12.2021)' };

test('a note, a waiver and an activity keep their row when somebody sorts the sheets by their headings', () => {
  const late = { activities: { 'a1/2021-12-01': { status: 'выполнено' } } };
  const found = consolidated(of, [
    { name: '1.xlsx', school: 0, answers: { ...goodAnswers(100, { i1: { numerator: 5 } }), ...late } },
    { name: '2.xlsx', school: 1, answers: goodAnswers(100, { i1: { numerator: 300 } }) },
  ]);
  const plain = municipalIn(plainMunicipal(of));
  const note = (rows: readonly string[]) => new Map(rows.map((row) => [row, { text: `о ${row}`, period: '2021-Q4' }]));
  const notes = new Map([
    ['svod-indicators', note(['i1', 'i2'])],
    ['svod-activities', note(['a1', 'a2', 'a3'])],
    ['svod-registry', note(['1', '2', '3'])],
  ]);
  const { workbook: drawn } = consolidatedParts({ ...plain, notes }, found);
  const workbook = typedInto(drawn, [
    { form: protocolBlock, row: keyOfRule(rule), field: waiverColumn, value: 'приказ утрачен' },
  ]);
  const [before, after] = [workbook, sorted(workbook)].map(municipalIn);
  expect(sorted(workbook)).not.toEqual(workbook);
  expect(after?.notes).toEqual(notes);
  expect(after?.waivers).toEqual([{ period: '2021-Q4', rule, reason: 'приказ утрачен' }]);
  const named = (municipal: typeof after): unknown =>
    new Map(municipal?.reading.municipality.plan.activities.map(({ key, title }) => [key, title]));
  expect(named(after)).toEqual(named(before));
});
