import type { PlanCalendar } from '../../domain/plan/programme';
import type { ListLayout } from '../block/layout';
import { typedDate, typedText } from '../spec/field-shorthand';
import type { Option } from '../spec/field';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';

export const calendarOptions: readonly Option<PlanCalendar>[] = [
  { value: 'calendar', title: wording('календарный год', 'calendar year') },
  { value: 'school', title: wording('учебный год', 'school year') },
];

/** «Программа»: what the road map says of itself. */
export const programmeForm = defineForm({
  id: 'programme',
  version: 1,
  title: wording('Программа', 'Programme'),
  shape: 'list',
  fields: {
    title: typedText(
      wording('Название плана', 'Title of the plan'),
      1000,
      wording('Как в утверждённом документе', 'As in the act'),
    ),
    municipality: typedText(wording('Муниципалитет', 'Municipality'), 300),
    periodStart: typedDate(wording('Начало плана', 'Start of the plan')),
    periodEnd: typedDate(wording('Окончание плана', 'End of the plan')),
    calendar: {
      kind: 'choice',
      title: wording('Год плана', 'Year of the plan'),
      hint: wording('«В течение года» читается по нему', 'What «during the year» means'),
      entry: 'typed',
      required: false,
      options: calendarOptions,
    },
    actDate: typedDate(wording('Дата акта', 'Date of the act')),
    actNumber: typedText(wording('Номер акта', 'Number of the act'), 100),
    coordinator: typedText(
      wording('Куда школы отправляют формы', 'Where schools send their forms'),
      300,
      wording('Подразделение и адрес почты, без фамилий', 'Office and e-mail, no names'),
    ),
  },
  rules: [
    {
      code: 'endAfterStart',
      severity: 'error',
      message: wording('План кончается раньше, чем начинается', 'The plan ends before it starts'),
      holds: {
        kind: 'compare',
        left: { kind: 'reference', to: { field: 'periodStart' } },
        operator: '<=',
        right: { kind: 'reference', to: { field: 'periodEnd' } },
      },
      blames: 'periodEnd',
    },
  ],
});

export const programmeLayout: ListLayout = {
  shape: 'list',
  sheet: 'Программа',
  intro: [],
  banner: null,
  marks: [],
  signatures: [],
  previous: 'absent',
  valueWidth: 56,
  groups: [{ title: null, fields: Object.keys(programmeForm.fields) }],
};
