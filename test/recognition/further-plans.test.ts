import { recognisePlan } from '../../src/recognition/recognise-plan';
import { recognitionText } from '../../src/text/recognition-text';
import type { DocumentPart } from '../support/raw-document';
import { documentOf } from '../support/raw-document';

const heading = ['№', 'Мероприятие', 'Срок', 'Ответственный'];
const first = 'План мероприятий («дорожная карта») по информатизации школ Приозёрного района на 2022 год';
const group = [heading, ['1', 'Создание рабочей группы', 'март', 'Управление образования']];
const meeting = [
  heading,
  ['1', 'Совещание руководителей', 'май', 'Управление образования'],
  ['2', 'Отчёт на сайте', 'ежегодно до 1 июня', 'Управление образования'],
];

function read(...parts: readonly DocumentPart[]) {
  const { plan, doubts, unused } = recognisePlan(documentOf(...parts));
  return {
    title: plan.programme.title,
    period: plan.programme.period,
    ends: plan.activities.map(({ deadlines }) => deadlines.flatMap(({ periods }) => periods.map(({ end }) => end))),
    asked: doubts.flatMap(({ problem, address }) => (problem.code === 'furtherPlan' ? [{ ...problem, address }] : [])),
    unused: unused.map(({ text }) => text),
  };
}

test('a second plan is read by its own period, asked about, and its title is kept', () => {
  const second = 'План мероприятий по повышению качества образования Приозёрного района на 2023–2024 годы';
  const found = read(first, group, second, meeting);
  expect(found).toMatchObject({
    title: first,
    period: { start: '2022-01-01', end: '2022-12-31' },
    ends: [['2022-03-31'], ['2023-05-31', '2024-05-31'], ['2023-06-01', '2024-06-01']],
    unused: [second],
  });
  const [asked] = found.asked;
  expect(asked).toMatchObject({ address: { in: 'text', line: 2 }, takenAt: { in: 'text', line: 0 } });
  const text = asked === undefined ? '' : recognitionText(asked, 'ru');
  expect([first, second, 'абзац 1', '01.01.2023–31.12.2024'].filter((fact) => !text.includes(fact))).toEqual([]);
});

test('a longer second title does not take the place of the first', () => {
  const second =
    'План мероприятий («дорожная карта») по реализации муниципального проекта «Школа» Приозёрного муниципального района на 2023 год';
  expect(read(first, group, second, meeting)).toMatchObject({ title: first, asked: [{ title: second }] });
});

test('the second period may stand under its title', () => {
  const second = 'План мероприятий по повышению качества образования Приозёрного района';
  const { ends, asked } = read(first, group, second, 'Срок реализации: 2023 год', meeting);
  expect(ends.slice(1)).toEqual([['2023-05-31'], ['2023-06-01']]);
  expect(asked).toMatchObject([{ period: { start: '2023-01-01', end: '2023-12-31' } }]);
});

test('a second plan of another subject without a period is asked about', () => {
  const second = 'Дорожная карта по подготовке выпускников к государственной аттестации';
  expect(read(first, group, second, meeting).asked).toMatchObject([{ title: second, period: null }]);
});

test.each<[string, readonly DocumentPart[]]>([
  ['the title repeated over the next table', [first, group, first, meeting]],
  ['a section', [first, group, 'Раздел 2. Мероприятия для сельских школ', meeting]],
  ['the name of a table', [first, group, 'Мероприятия для сельских школ на 2023 год', meeting]],
  ['a shorter name of the same plan', [first, group, 'План мероприятий по информатизации школ', meeting]],
  ['a sentence', [first, group, 'План мероприятий по охране труда утверждается в 2023 году.', meeting]],
  ['a title of what has no table', [first, group, 'Программа развития «Школа» на 2023–2024 годы']],
])('%s is no second plan', (_, parts) => {
  expect(read(...parts).asked).toEqual([]);
});
