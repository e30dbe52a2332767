import { recognisePlan } from '../../src/recognition/recognise-plan';
import { readPlainText } from '../../src/recognition/text/read-plain-text';

test('a target headed by the last day of its year', () => {
  const text = `Показатели муниципальной дорожной карты на 2022-2025 годы
| № | Показатель | Ед. изм. | Базовое значение (2021 год) | Целевое значение на 31.12.2022 | на 31.12.2023 | на 31.12.2024 | Вес показателя |
|---|---|---|---|---|---|---|---|
| 1 | Доля школ, использующих сервисы платформы | % | 20 | 40 | 60 | 80 | 0,3 |
| 2 | Количество оснащённых школ, нарастающим итогом | шт. | 2 | 4 | 6 | 8 | 0,7 |`;
  const { plan } = recognisePlan(readPlainText(text, 'план.txt'));
  expect(
    plan.indicators.map(({ baseline, targets }) => [
      baseline?.value,
      ...targets.map(({ year, value }) => `${year} ${value}`),
    ]),
  ).toEqual([
    [20, '2022 40', '2023 60', '2024 80'],
    [2, '2022 4', '2023 6', '2024 8'],
  ]);
});

test('a page whose title begins as a heading does, with a column for marks by hand and a deadline without a date', () => {
  const text = `ПЛАН
мероприятий по профилактике травматизма в школе на 2024 год

№ п/п Мероприятия Дата проведения Ответственный Отметка о выполнении

1. Проведение классных часов по правилам дорожного движения
Октябрь 2024 г.
Классные руководители

2. Беседа инспектора с учащимися начальных классов
по согласованию
Заместитель директора по ВР`;
  const { plan } = recognisePlan(readPlainText(text, 'план.txt'));
  expect(
    plan.activities.map(({ number, title, deadlineText, responsible }) => [
      number,
      title,
      deadlineText,
      ...responsible,
    ]),
  ).toEqual([
    ['1', 'Проведение классных часов по правилам дорожного движения', 'Октябрь 2024 г.', 'Классные руководители'],
    ['2', 'Беседа инспектора с учащимися начальных классов', 'по согласованию', 'Заместитель директора по ВР'],
  ]);
});
