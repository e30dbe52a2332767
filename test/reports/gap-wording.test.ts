import { consolidationText } from '../../src/text/consolidation-text';
import { analyticalNote } from '../../src/reports/analytical-note';
import type { Measure } from '../../src/domain/plan/measure';
import { indicator, municipality, pupilsShare } from '../support/municipality';
import { consolidated, goodAnswers } from '../support/intake';

const count: Measure = { kind: 'count', count: { kind: 'typed', label: 'кружки' } };
const target = (value: number) => ({ targets: [{ year: 2021, value }] });

const of = municipality({
  indicators: [
    indicator('i1', pupilsShare, { ...target(5), direction: 'decrease' }),
    indicator('i2', pupilsShare, target(50)),
    indicator('i3', count, { ...target(50), unit: 'ед.' }),
    indicator('i4', { kind: 'value' }, { ...target(4), unit: 'балл', actuals: [{ year: 2021, value: 3.9 }] }),
  ],
  activities: [],
});

const answers = { i1: { numerator: 8 }, i2: { numerator: 48 }, i3: { numerator: 20 } };
const found = consolidated(of, [{ name: '1.xlsx', school: 0, answers: goodAnswers(100, answers) }]);

test('too many people are not said to be lacking, and a count is not told in points', () => {
  const lines = consolidationText(found, () => '', 'ru').split('\n');
  expect(
    lines.filter((line) => /^ {2}\d\. Показатель/.test(line)).map((line) => line.replace(/.*не достигнут/, '')),
  ).toEqual([
    ' (отклонение 3 п.п., сверх плана 3 человека)',
    ' (отклонение 2 п.п., не хватает 2 человек)',
    ' (отклонение 30 ед., не хватает 30 единиц)',
    ' (отклонение 0,1 балл)',
  ]);
});

test('the note names the schools on the wrong side of the target, and no schools where none is asked', () => {
  const list = analyticalNote(found).blocks.find(({ kind }) => kind === 'list');
  expect(list).toEqual({
    kind: 'list',
    items: [
      'Показатель 1: не достигнут, сверх плана 3 человека; выше плана: Школа 1.',
      'Показатель 2: не достигнут, не хватает 2 человек; ниже плана: Школа 1.',
      'Показатель 3: не достигнут, не хватает 30 единиц.',
      'Показатель 4: не достигнут.',
    ],
  });
});

test('a value that the coordinator types is not said to be covered by schools', () => {
  expect(consolidationText(found, () => '', 'ru')).toContain('4. Показатель i4: план 4, факт 3,9, не достигнут');
  const table = analyticalNote(found).blocks.find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' ? table.rows.map((row) => row[6]) : []).toEqual(['1 из 3', '1 из 3', '1 из 3', '—']);
});

test('«из» asks for its own case', () => {
  expect(JSON.stringify(analyticalNote(found).blocks)).toContain('Отчёты сдали 1 из 3 школ.');
});
