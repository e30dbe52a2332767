import { contradictionsBetween, contradictionsIn } from '../../../src/domain/commitment/contradictions';
import type { LocalDate } from '../../../src/domain/local-date';
import { corpusPlans } from '../../support/deadline-corpus';

const context = corpusPlans['2021-2024'];

function between(one: string, other: string): readonly (readonly [string, string])[] {
  return contradictionsBetween(one, other, context).map((found) => [found.one.source, found.other.source]);
}

test.each([
  [
    'Не менее 25 % школ подключены',
    'Подключение к концу 2022 года не менее 18 % школ',
    [['Не менее 25 % школ', 'не менее 18 % школ']],
  ],
  ['Для не менее 120 детей в 8 % школ', 'для 150 детей в 8 % школ', [['не менее 120 детей', '150 детей']]],
  [
    'Все школы обновили сайты',
    'обновление сайтов не менее чем в 80 % школ',
    [['Все школы', 'не менее чем в 80 % школ']],
  ],
  ['Не менее 25 % школ', 'подключение не менее 25% школ', []],
  ['Не менее 25 % школ', 'не менее 40 % педагогов', []],
  ['Не менее 25 % школ', 'повышение качества образования', []],
  ['к концу 2022 года 30 % школ', 'к концу 2023 года 50 % школ', []],
  ['100 Мбит/с в городах, 50 Мбит/с в сёлах', '50 Мбит/с в сёлах', []],
  ['5 школ, 10 % педагогов', '10 % педагогов, 5 школ', []],
])('«%s» against «%s»', (one, other, expected) => {
  expect(between(one, other)).toEqual(expected);
});

describe('in a plan', () => {
  const due = '2022-12-31' as LocalDate;
  const later = '2023-12-31' as LocalDate;
  const sites = 'школ, расположенных на территории района, обновили официальные сайты';
  const internet = 'школ, расположенных на территории района, обеспечены доступом к сети Интернет';

  test('like titles due on one day must agree, others need not', () => {
    const statements = [
      { title: `Не менее 40 % ${sites}`, description: '', due },
      { title: `30 % ${sites} в сети Интернет`, description: '', due },
      { title: `Не менее 60 % ${sites}`, description: '', due: later },
      { title: `Не менее 50 % ${internet}`, description: '', due },
      { title: `Не менее 70 % ${internet}`, description: 'Обеспечение не менее 7 % школ', due: later },
    ];
    const found = contradictionsIn(statements, context);
    expect(found.map(({ between: places, one, other }) => [places, one.value, other.value])).toEqual([
      [[4, 4], 70, 7],
      [[0, 1], 40, 30],
    ]);
  });

  test('both places are given', () => {
    const [found] = contradictionsIn([{ title: 'Не менее 9 % школ', description: 'для 5 % школ', due }], context);
    expect(found?.one.at).toEqual({ start: 0, end: 17 });
    expect(found?.other.at).toEqual({ start: 4, end: 12 });
  });
});
