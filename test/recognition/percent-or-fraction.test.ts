import { recognisePlan } from '../../src/recognition/recognise-plan';
import { recognitionText } from '../../src/text/recognition-text';
import { documentOf } from '../support/raw-document';

const heading = ['№', 'Показатель', 'Единица', '2022', '2023', '2024'];

function read(unit: string, ...figures: readonly string[]) {
  const title = 'Доля школ с доступом к сети Интернет';
  const { plan, doubts } = recognisePlan(
    documentOf('План на 2022 – 2024 годы', [heading, ['1', title, unit, ...figures]]),
  );
  const asked = doubts.filter(({ problem }) => problem.code === 'percentOrFraction');
  return {
    targets: plan.indicators[0]?.targets.map(({ value }) => value),
    asked: asked.map(({ address, row }) => [address, row]),
  };
}

test('percents of which none is above 1 are asked about at the first fraction and stay as they are', () => {
  expect(read('%', '0,35', '0,52', '1')).toEqual({
    targets: [0.35, 0.52, 1],
    asked: [[{ in: 'table', table: 0, row: 1, column: 3 }, 'i1']],
  });
  expect(read('%', '0', '1', '0,5').asked).toEqual([[{ in: 'table', table: 0, row: 1, column: 5 }, 'i1']]);
});

test.each([
  ['percents', '%', ['35', '52', '100']],
  ['small percents that grow', '%', ['0,5', '0,9', '1,2']],
  ['percents by their sign', '%', ['0,35 %', '0,52 %', '1 %']],
  ['no percents at all', 'балл', ['0,35', '0,52', '1']],
  ['nothing or one', '%', ['0', '1', '1']],
])('%s are not asked about', (_, unit, figures) => {
  expect(read(unit, ...figures).asked).toEqual([]);
});

test('the question names both readings', () => {
  expect(recognitionText({ code: 'percentOrFraction', value: 0.35 }, 'ru')).toMatch(/^0,35 % или 35 %\?/);
});
