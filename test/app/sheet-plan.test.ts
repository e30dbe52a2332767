import { workbookDocument } from '../../src/app/workbook-document';
import { recognisePlan } from '../../src/recognition/recognise-plan';
import type { CellValue } from '../../src/workbook/cell-value';
import type { Cell } from '../../src/workbook/sheet';
import { blankSheet } from '../support/sample-workbook';

/** A sheet with a title, a heading and one row, as a workbook gives it. */
function doubtsOf(title: string, heading: readonly string[], cells: readonly Cell[]) {
  const texts = (values: readonly CellValue[]) => ({ cells: values.map((value) => ({ value })) });
  const sheet = { ...blankSheet('План'), rows: [texts([title]), texts(heading), { cells }] };
  const properties = { title: '', subject: '', modified: null, custom: {} };
  const document = workbookDocument({ sheets: [sheet], names: [], activeSheet: 'План', properties }, 'план.xlsx');
  if (!document.ok) throw new Error(document.problem.code);
  const { plan, doubts } = recognisePlan(document.value);
  return { plan, asked: doubts.map(({ problem, address }) => [problem.code, address] as const) };
}

const at = (column: number) => ({ in: 'sheet', sheet: 'План', row: 2, column });

test('a formula without a result is asked about at its cell and is no title', () => {
  const { plan, asked } = doubtsOf(
    'План мероприятий на 2022 год',
    ['№', 'Мероприятие', 'Срок'],
    [{ value: 1 }, { value: { error: '#NOT_CALCULATED!' } }, { value: 'май' }],
  );
  expect(plan.activities.map(({ title }) => title)).toEqual(['']);
  expect(asked).toContainEqual(['cellWithoutValue', at(1)]);
});

describe('figures of a row of percents', () => {
  const heading = ['№', 'Показатель', 'Единица', '2022', '2023', '2024'];
  const read = (format: string) => {
    const figures = [0.35, 0.52, 1].map((value): Cell => ({ value, style: { format } }));
    const words = [1, 'Доля школ с Интернетом', '%'].map((value): Cell => ({ value }));
    const { plan, asked } = doubtsOf('План на 2022 – 2024 годы', heading, [...words, ...figures]);
    return {
      targets: plan.indicators[0]?.targets.map(({ value }) => value),
      asked: asked.filter(([code]) => code === 'percentOrFraction').map(([, address]) => address),
    };
  };

  test('that are plain numbers below 1 are asked about', () => {
    expect(read('General')).toEqual({ targets: [0.35, 0.52, 1], asked: [at(3)] });
  });

  test('that the sheet shows as percents are what it shows', () => {
    expect(read('0%')).toEqual({ targets: [35, 52, 100], asked: [] });
  });
});
