import fc from 'fast-check';
import { fillForm } from '../../src/app/fill-form';
import type { FormAnswers, TypedAnswer } from '../../src/app/fill-form';
import { checkSchoolWorkbook } from '../../src/consolidation/check-workbook';
import { findBlocks } from '../../src/forms/block/find-blocks';
import { formsInWorkbook } from '../../src/forms/school/forms-in-workbook';
import { placedCheckLines } from '../../src/forms/school/check-form';
import { valuesOf } from '../../src/workbook/values-of';
import { activity, indicator, municipality, pupilsShare, speedShare, yesNoShare } from '../support/municipality';
import { schoolForm } from '../support/school-report';

const plan = municipality({
  indicators: [
    indicator('i1', speedShare),
    indicator('i2', pupilsShare),
    indicator('i3', yesNoShare),
    indicator('i4', {
      kind: 'shareOfPeople',
      numerator: { kind: 'typed', label: 'педагоги' },
      denominator: { kind: 'typed', label: 'все педагоги' },
    }),
    indicator('i5', { kind: 'count', count: { kind: 'typed', label: 'конкурсы' } }),
  ],
  activities: [activity('a1'), activity('a2')],
});
const form = schoolForm(plan);

/** Blank, right, wrong in value, wrong in kind; nothing that intake would repair. */
const count: fc.Arbitrary<TypedAnswer> = fc.oneof(
  fc.constant(null),
  fc.nat(12),
  fc.constantFrom(-1, 0.5, 1_000_000, 'много', '35%'),
);
const status: fc.Arbitrary<TypedAnswer> = fc.constantFrom(
  null,
  'выполнено',
  'выполняется',
  'не начато',
  'отменено',
  'скоро',
);
const date: fc.Arbitrary<TypedAnswer> = fc.constantFrom(null, '2021-11-20', '2021-12-20', '2022-03-01', 'на днях');
const words: fc.Arbitrary<TypedAnswer> = fc.constantFrom(null, 'потому что');

const answers: fc.Arbitrary<FormAnswers> = fc.record({
  equipment: fc.record({
    '': fc.record({
      pupils: count,
      teachers: count,
      computersTeaching: count,
      computersOnline: count,
      classesStationary: count,
      classesMobile: count,
      settlement: fc.constantFrom(null, 'город', 'село', 'хутор'),
      internetSpeed: fc.constantFrom(null, 0, 30, 60, 120, -5, 'быстро'),
    }),
  }),
  indicators: fc.record({
    i2: fc.record({ numerator: count }),
    i3: fc.record({ fact: fc.constantFrom(null, 'да', 'нет', 'возможно') }),
    i4: fc.record({ numerator: count, denominator: count }),
    i5: fc.record({ numerator: count }),
  }),
  activities: fc.record({
    'a1/2021-12-01': fc.record({ status, doneOn: date, comment: words }),
    'a2/2021-12-01': fc.record({ status, doneOn: date, comment: words }),
  }),
  check: fc.record({ 'indicators/i2/numerator': fc.record({ explanation: words }) }),
});

test('«Проверка» in the sheet says of every cell what the check at intake says', () => {
  fc.assert(
    fc.property(answers, (typed) => {
      const { workbook, unplaced } = fillForm(form, typed, '2022-01-10T00:00:00Z');
      expect(unplaced).toEqual([]);
      const values = valuesOf(workbook);
      const { issues } = checkSchoolWorkbook(values, 'school.xlsx');
      const blocks = findBlocks(values);
      const sheet = blocks.find(({ identity }) => identity.form === 'check');
      const lines = placedCheckLines(formsInWorkbook(blocks).slice(0, -1));
      const said = lines.map(({ key }) => sheet?.rows.find((row) => row.key === key)?.cells.get('result') ?? null);
      const found = lines.map(({ content, row, line }) => {
        const block = blocks.find(({ identity }) => identity.form === content.spec.id);
        const at = block?.rows.find(({ key }) => key === (content.layout.shape === 'list' ? line.field : row.key));
        const column = block?.columns.get(content.layout.shape === 'list' ? 'value' : line.field);
        const own = issues.filter(
          ({ place }) =>
            place !== null && place.sheet === block?.sheet && place.row === at?.row && place.column === column,
        );
        if (own.some(({ severity }) => severity === 'error')) return 'Ошибка';
        if (own.some(({ severity }) => severity === 'warning')) return 'Предупреждение';
        return own.length > 0 ? 'Пояснено' : 'Верно';
      });
      expect(said).toEqual(found);
    }),
    { numRuns: 150 },
  );
});
