import { recognisePlan } from '../../src/recognition/recognise-plan';
import type { RawDocument, RawTable } from '../../src/workbook/raw-table';
import { tableOf } from '../support/raw-document';

const heading = ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Результат'];

function documentOf(...tables: readonly RawTable[]): RawDocument {
  return {
    file: 'plan.docx',
    blocks: tables,
    asides: [{ kind: 'footnote', text: 'Состав группы утверждается приказом', address: { in: 'text', line: 0 } }],
  };
}

test('a hidden row is read and said to be hidden', () => {
  const rows = [
    heading,
    ['1', 'Совещание', 'май 2024', 'РМК', 'Протокол'],
    ['2', 'Отчёт', 'июнь 2024', 'РМК', 'Отчёт'],
  ];
  const { plan, doubts } = recognisePlan(documentOf(tableOf(rows, 0, [2])));
  expect(plan.activities.map(({ title }) => title)).toEqual(['Совещание', 'Отчёт']);
  expect(doubts.filter(({ problem }) => problem.code === 'hiddenRow')).toEqual([
    {
      severity: 'remark',
      problem: { code: 'hiddenRow' },
      address: { in: 'table', table: 0, row: 2, column: 0 },
      row: 'a2',
    },
  ]);
});

test('a table without a heading goes on with the one before, also where one of its columns is empty', () => {
  const first = tableOf([heading, ['1', 'Совещание', 'май 2024', 'РМК', 'Протокол']]);
  const second = tableOf([['2', 'Отчёт', 'июнь 2024', 'РМК', '']], 1);
  const { plan, tables } = recognisePlan(documentOf(first, second));
  expect(plan.activities.map(({ number, title, deadlineText }) => [number, title, deadlineText])).toEqual([
    ['1', 'Совещание', 'май 2024'],
    ['2', 'Отчёт', 'июнь 2024'],
  ]);
  expect(tables.map(({ kind, rows }) => [kind, rows])).toEqual([
    ['activities', 1],
    ['activities', 1],
  ]);
});

test('signatures under a plan are no part of it, and footnotes are listed as not used', () => {
  const plan = tableOf([heading, ['1', 'Совещание', 'май 2024', 'РМК', 'Протокол']]);
  const signatures = tableOf([['Начальник управления', '________', 'О.О. Образцов']], 1);
  const draft = recognisePlan(documentOf(plan, signatures));
  expect(draft.plan.activities).toHaveLength(1);
  expect(draft.unused.map(({ text }) => text)).toEqual([
    'Начальник управления',
    'О.О. Образцов',
    'Состав группы утверждается приказом',
  ]);
});

test('a document without a plan says so and keeps its text', () => {
  const draft = recognisePlan({
    file: 'letter.docx',
    blocks: [{ kind: 'paragraph', text: 'Уважаемые коллеги!', address: { in: 'text', line: 0 } }],
    asides: [],
  });
  expect(draft.doubts[0]?.problem).toEqual({ code: 'noTables' });
  expect(draft.unused.map(({ text }) => text)).toEqual(['Уважаемые коллеги!']);
});
