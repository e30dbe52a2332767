import { indicator, activity, municipality } from '../support/municipality';
import { questionsOf } from '../../src/pane/coordinator/plan/questions';
import { municipalFileOf } from '../../src/app/open-municipality';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { valuesOf } from '../../src/workbook/values-of';

const draft = municipality({
  indicators: [indicator('i1', null), indicator('i2', null)],
  activities: [activity('a1', { reportedBy: null }), activity('a2', { deadlines: [], deadlineText: 'по плану' })],
});
const values = valuesOf(
  municipalWorkbook({
    municipality: draft,
    reports: new Map(),
    further: [],
    period: '',
    modified: '2021-01-01T00:00:00Z',
  }),
);

test('asks each question once, with every row that it is about and its cell', () => {
  const issues = municipalFileOf(values, '')?.reading.issues ?? [];
  const asked = questionsOf(issues, 'ru').map(({ title, severity, issues: own }) => [
    title,
    severity,
    own.map(({ place }) => place?.sheet),
  ]);
  expect(asked).toEqual([
    [
      'Не сказано, как измеряется показатель: пока это не выбрано, данных по нему не будет',
      'warning',
      ['Показатели', 'Показатели'],
    ],
    ['Не сказано, кто отчитывается: школы эту строку не увидят', 'warning', ['Мероприятия']],
    ['Срок без даты', 'warning', ['Мероприятия']],
  ]);
});
