import { gravestOf } from '../../src/domain/severity';
import { rowTitles } from '../../src/domain/plan/row-titles';
import { doubtGroups } from '../../src/pane/coordinator/plan/doubt-groups';
import { recognisePlan } from '../../src/recognition/recognise-plan';
import type { ChangeWords } from '../../src/text/join-text';
import { changedRowText, changesTitle } from '../../src/text/join-text';
import { documentOf } from '../support/raw-document';

const { plan, doubts } = recognisePlan(
  documentOf('План мероприятий («дорожная карта») Приозёрного района на 2022 год', [
    ['№', 'Мероприятие', 'Срок', 'Ответственный'],
    ['1', 'Совещание руководителей', 'май', 'Руководители школ'],
    ['2', 'Ремонт кабинетов', 'по графику', 'Руководители школ'],
    ['3', 'Отчёт на сайте', 'июнь', 'Руководители школ'],
  ]),
);

test('asks the same of many rows once, the gravest question first, with the rows as people call them', () => {
  const groups = doubtGroups(doubts, 'ru');
  const titles = rowTitles(plan);
  const [first] = groups;
  const same = groups.find(({ text }) => text.includes('отчитываются школы'));
  expect(first?.severity).toBe(gravestOf(doubts));
  expect(same?.doubts.map(({ row }) => titles.get(row))).toEqual([
    '1. Совещание руководителей',
    '2. Ремонт кабинетов',
    '3. Отчёт на сайте',
  ]);
  expect(groups.flatMap(({ doubts: own }) => own)).toHaveLength(doubts.length);
  expect(new Set(groups.map(({ text }) => text)).size).toBe(groups.length);
});

test.each<[ChangeWords['kind'], string]>([
  ['added', 'Добавлено: 2'],
  ['changed', 'Изменено: 2'],
  ['gone', 'Нет в новом документе (оставлено): 2'],
])('counts the rows that are %s', (kind, title) => {
  expect(changesTitle(kind, 2, 'ru')).toBe(title);
});

test('a changed row is called by its title, without the key of the house', () => {
  const change = { title: 'Отчёт на сайте', fields: ['deadlineText', 'responsible'] };
  expect(changedRowText(change, 'ru')).toBe('«Отчёт на сайте»: срок, ответственные');
  expect(changedRowText(change, 'en')).toBe('“Отчёт на сайте”: deadline, responsible');
});
