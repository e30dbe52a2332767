import { recognisePlan } from '../../src/recognition/recognise-plan';
import type { DocumentPart } from '../support/raw-document';
import { documentOf } from '../support/raw-document';

const heading = ['№', 'Мероприятие', 'Срок', 'Ответственный'];
const title = 'План мероприятий («дорожная карта») на 2021 – 2024 годы';
const group = ['1', 'Создание рабочей группы', 'до 01.09.2021', 'Управление образования'];
const report = ['2', 'Размещение отчёта на сайте', 'май', 'Управление образования'];

const unusedOf = (...blocks: readonly DocumentPart[]): readonly string[] =>
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

describe('a cell that holds an error', () => {
  const doubtsOf = (...rows: readonly (readonly string[])[]) => {
    const { plan, doubts } = recognisePlan(documentOf(title, rows));
    const asked = doubts.filter(({ problem }) => problem.code === 'cellWithoutValue' || problem.code === 'cellError');
    return {
      titles: plan.activities.map((activity) => activity.title),
      asked: asked.map(({ problem, address, row }) => [problem, address, row]),
    };
  };
  const at = (row: number, column: number) => ({ in: 'table', table: 0, row, column });

  test('is asked about at its place and is no title', () => {
    expect(
      doubtsOf(heading, group, ['2', '#NOT_CALCULATED!', 'май', 'Школы'], ['3', 'Отчёт', '#ССЫЛКА!', 'Школы']),
    ).toEqual({
      titles: ['Создание рабочей группы', '', 'Отчёт'],
      asked: [
        [{ code: 'cellWithoutValue' }, at(2, 1), 'a2'],
        [{ code: 'cellError', shown: '#ССЫЛКА!' }, at(3, 2), 'a3'],
      ],
    });
  });

  test('leaves its row a row of its own, also without numbers', () => {
    const bare = (cells: readonly string[]) => cells.slice(1);
    const rows = [heading, group, report, ['', '#N/A', 'июнь', 'Школы']].map(bare);
    expect(doubtsOf(...rows).titles).toEqual(['Создание рабочей группы', 'Размещение отчёта на сайте', '']);
  });
});
