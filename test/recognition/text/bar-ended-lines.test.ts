import { recognisePlan } from '../../../src/recognition/recognise-plan';
import { readPlainText } from '../../../src/recognition/text/read-plain-text';

/** A page of a legal database copied as text: every cell ends with a bar, rows are parted by nothing. */
const page = `План мероприятий ("дорожная карта") по подготовке к аттестации в 2022/2023 учебном году
N |
Мероприятие |
Срок |
Исполнители |
1 |
2 |
3 |
4 |
1. Анализ результатов |
1.1. |
Подготовка сборника
итогов |
август - сентябрь 2022 г. |
Отдел образования |
2. Обучение |
2.1. |
Обучение организаторов |
март - апрель 2023 г. |
Муниципальный координатор |
`;

test('cells that each end with a bar', () => {
  const { plan } = recognisePlan(readPlainText(page, 'страница.txt'));
  expect(plan.sections.map(({ title }) => title)).toEqual(['Анализ результатов', 'Обучение']);
  expect(
    plan.activities.map(({ number, title, deadlineText, responsible }) => [number, title, deadlineText, responsible]),
  ).toEqual([
    ['1.1', 'Подготовка сборника итогов', 'август - сентябрь 2022 г.', ['Отдел образования']],
    ['2.1', 'Обучение организаторов', 'март - апрель 2023 г.', ['Муниципальный координатор']],
  ]);
});
