import { recognisePlan } from '../../src/recognition/recognise-plan';
import { readPlainText } from '../../src/recognition/text/read-plain-text';
import { processorTime } from '../support/processor-time';

const rowCount = 300;
const heading = ['№ п/п', 'Мероприятие', 'Срок', 'Ответственный', 'Ожидаемый результат'].join('\t');

/** A road map of rows as people write them, none like another. */
function roadMapText(): string {
  const rows = Array.from({ length: rowCount }, (_, at) => {
    const year = 2021 + (at % 4);
    const title = `Проведение мониторинга № ${at + 1} готовности образовательных организаций к внедрению целевой модели цифровой образовательной среды`;
    const deadline =
      at % 3 === 0
        ? `до ${(at % 27) + 1} марта ${year} г.`
        : at % 3 === 1
          ? 'ежегодно, сентябрь'
          : `I квартал ${year} года`;
    const result = `Не менее ${at % 100} % педагогов прошли обучение к концу ${year} года, подготовлена аналитическая справка`;
    return [String(at + 1), title, deadline, 'Руководители ОО, районный методический кабинет', result].join('\t');
  });
  return ['Дорожная карта Нового района на 2021–2024 годы', '', heading, ...rows].join('\n');
}

test(`a road map of ${rowCount} rows is read well under a second`, () => {
  const text = roadMapText();
  const times = Array.from({ length: 3 }, () => {
    const { result, milliseconds } = processorTime(() => recognisePlan(readPlainText(text, 'f.txt')));
    expect(result.plan.activities).toHaveLength(rowCount);
    return milliseconds;
  });
  const best = Math.min(...times);
  process.stdout.write(
    `${rowCount} rows: first ${Math.round(times[0] ?? 0)} ms, best ${Math.round(best)} ms, ${Math.round((rowCount / best) * 1000)} rows a second\n`,
  );
  expect(best).toBeLessThan(1000);
});
