import { consolidatedParts } from '../../src/app/consolidate-inbox';
import type { MunicipalFile } from '../../src/app/open-municipality';
import { consolidate } from '../../src/consolidation/consolidate';
import { findBlocks } from '../../src/forms/block/find-blocks';
import { valuesOf } from '../../src/workbook/values-of';
import { withCells } from '../../src/workbook/with-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { day, indicator, municipality, pupilsShare } from '../support/municipality';
import { goodAnswers, sentFile } from '../support/intake';
import { period } from '../support/school-report';
import { municipalIn, plainMunicipal } from '../support/svod';
import { typedInto } from '../support/typed-by-hand';

const of = municipality({ indicators: ['i1', 'i2'].map((key) => indicator(key, pupilsShare)), activities: [] });
const sent = sentFile(of, { name: '1', school: 0, answers: goodAnswers(100, { i2: { numerator: 7 } }) });

/** The consolidation of a quarter, with what the workbook knew before. */
function svod(of: MunicipalFile, quarter: string, outcomes: readonly (typeof sent)[]): Workbook {
  const { municipality: plan } = of.reading;
  const dates = { period: period(quarter), asOf: day('2022-03-31') };
  const found = consolidate({ municipality: plan, ...dates, outcomes, municipal: new Map(), known: of.facts });
  return consolidatedParts(of, found).workbook;
}

function withoutLastIndicator(workbook: Workbook): Workbook {
  const block = findBlocks(valuesOf(workbook)).find(({ identity }) => identity.form === 'plan-indicators');
  const row = block?.rows.find(({ key }) => key === 'i2')?.row ?? -1;
  const columns = [0, ...(block?.columns.values() ?? [])];
  return withCells(
    workbook,
    columns.map((column) => ({ sheet: block?.sheet ?? '', row, column, value: null })),
  );
}

const added = (workbook: Workbook): readonly string[] =>
  municipalIn(
    typedInto(workbook, [{ form: 'plan-indicators', row: 'new1', field: 'title', value: 'Другой показатель' }]),
  ).reading.municipality.plan.indicators.map(({ key }) => key);

test('a row added in place of a deleted one gets a key of its own, not the figures of the other', () => {
  const first = withoutLastIndicator(svod(municipalIn(plainMunicipal(of)), '2021-Q4', [sent]));
  expect(added(first)).toEqual(['i1', 'i3']);
});

test('so does one added a period later, when only «Данные» remember the deleted one', () => {
  const first = withoutLastIndicator(svod(municipalIn(plainMunicipal(of)), '2021-Q4', [sent]));
  const later = svod(municipalIn(first), '2022-Q1', []);
  expect(municipalIn(later).reading.municipality.plan.indicators.map(({ key }) => key)).toEqual(['i1']);
  expect(added(later)).toEqual(['i1', 'i3']);
});
