import { fieldControl } from '../../src/forms/readers/field-control';
import { activityReport } from '../../src/forms/school/activity-report';
import { equipment } from '../../src/forms/school/equipment';
import { indicatorReport } from '../../src/forms/school/indicator-report';
import type { Field } from '../../src/forms/spec/field';

test.each<[string, Field, unknown]>([
  [
    'a count is a number box with its limits',
    equipment.fields.pupils,
    { kind: 'numberBox', min: 0, max: 5000, integer: true },
  ],
  ['a day is a date box', activityReport.fields.doneOn, { kind: 'dateBox' }],
  ['a long text has several lines', activityReport.fields.comment, { kind: 'textBox', maxLength: 500, lines: 'many' }],
  ['what is given is only shown', activityReport.fields.title, { kind: 'readOnly' }],
  ['what is calculated is only shown', indicatorReport.fields.share, { kind: 'readOnly' }],
])('%s', (_name, field, control) => {
  expect(fieldControl(field)).toEqual(control);
});

test('a choice offers its options', () => {
  const control = fieldControl(indicatorReport.fields.fact);
  expect(control.kind === 'options' && control.options.map(({ value }) => value)).toEqual(['yes', 'no']);
});
