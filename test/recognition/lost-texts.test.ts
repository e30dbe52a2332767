import { recognisePlan } from '../../src/recognition/recognise-plan';
import { documentOf } from '../support/raw-document';

const heading = ['№', 'Мероприятие', 'Срок', 'Ответственный'];
const title = 'План мероприятий («дорожная карта») на 2021 – 2024 годы';
const group = ['1', 'Создание рабочей группы', 'до 01.09.2021', 'Управление образования'];
const report = ['2', 'Размещение отчёта на сайте', 'май', 'Управление образования'];

const unusedOf = (...blocks: Parameters<typeof documentOf>): readonly string[] =>
  recognisePlan(documentOf(...blocks)).unused.map(({ text }) => text);

test.each([
  ['how deadlines are counted', 'Сроки исчисляются в рабочих днях'],
  ['whom the rows are for', 'Мероприятия для сельских школ'],
])('a line over the table that says %s is told as not used', (_, line) => {
  expect(unusedOf(title, line, [heading, group, report])).toEqual([line]);
});

test('a line over the table that names its section is a part of the plan', () => {
  const { plan, unused } = recognisePlan(documentOf(title, 'Раздел 1. Организация', [heading, group]));
  expect(plan.sections).toMatchObject([{ number: '1', title: 'Организация' }]);
  expect(unused).toEqual([]);
});

test('the title of the plan right over its table is a part of the plan', () => {
  expect(unusedOf(title, [heading, group])).toEqual([]);
});
