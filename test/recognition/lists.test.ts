import { recognisePlan } from '../../src/recognition/recognise-plan';
import { readPlainText } from '../../src/recognition/text/read-plain-text';

const read = (text: string) => recognisePlan(readPlainText(text, 'план.txt'));

describe('a plan that is a list', () => {
  test('takes items with when and who, and points at their lines', () => {
    const draft = read(
      [
        'План на 2023 год',
        '1. Провести семинар – март – апрель 2023 г., методист.',
        '2. Обновить сайт (постоянно; администратор сайта)',
        '3. Собрать отчёты. Срок до 1 июня. Отв. РМК',
        'Контроль оставляю за собой',
      ].join('\n'),
    );
    expect(draft.plan.activities.map((one) => [one.title, one.deadlineText, one.responsible])).toEqual([
      ['Провести семинар', 'март – апрель 2023 г.', ['методист']],
      ['Обновить сайт', 'постоянно', ['администратор сайта']],
      ['Собрать отчёты', 'до 1 июня', ['РМК']],
    ]);
    expect(draft.doubts.filter(({ problem: { code } }) => code === 'planFromList' || code === 'guessedCells')).toEqual([
      { severity: 'warning', problem: { code: 'planFromList' }, address: { in: 'lines', line: 1 }, row: '' },
      { severity: 'warning', problem: { code: 'guessedCells' }, address: { in: 'lines', line: 1 }, row: 'a1' },
      { severity: 'warning', problem: { code: 'guessedCells' }, address: { in: 'lines', line: 2 }, row: 'a2' },
    ]);
    expect(draft.unused.map(({ text }) => text)).toEqual(['Контроль оставляю за собой']);
  });

  test('is not made of the points of an order', () => {
    const draft = read(
      [
        'ПРИКАЗ',
        '1. Утвердить план мероприятий (приложение).',
        '2. Руководителям ОО представить отчёт до 1 июня 2023 г.',
        '3. Контроль за исполнением возложить на методиста.',
      ].join('\n'),
    );
    expect(draft.plan.activities).toEqual([]);
    expect(draft.unused).toHaveLength(4);
  });
});
