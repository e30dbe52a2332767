import type { Condition } from '../../workbook/expression/condition';
import { call, constant, operation, reference } from '../../workbook/expression/expression';
import type { ListLayout } from '../block/layout';
import { compared, filled, not, ref, refTo } from '../spec/conditions';
import type { FieldExpression } from '../spec/field-expression';
import { firstOf, plain, words } from '../spec/field-expression';
import type { ForeignFieldReference } from '../spec/field-reference';
import { givenText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';

/** Words of the result column of «Проверка», which the readiness line counts. */
export const checkResults = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  explained: 'Пояснено',
  fine: 'Верно',
} as const;

function countOf(result: string): FieldExpression {
  return plain(call('COUNTIF', reference({ form: 'check', column: 'result' }), constant(result)));
}

function counted(label: string, field: 'errors' | 'warnings'): FieldExpression {
  return plain(operation(constant(label), '&', ref(field)));
}

const readiness = firstOf(
  [
    [compared('errors', '>', 0), counted('Не готово: ошибок — ', 'errors')],
    [compared('warnings', '>', 0), counted('Не готово: предупреждений без пояснения — ', 'warnings')],
  ],
  words('Готово к сдаче'),
);

/** «Титул»: whose form it is, for which period, and whether it is ready. */
export const cover = defineForm({
  id: 'cover',
  version: 1,
  title: wording('Отчёт о выполнении дорожной карты', 'Report on the road map'),
  shape: 'list',
  fields: {
    school: givenText(wording('Образовательная организация', 'School')),
    municipality: givenText(wording('Муниципалитет', 'Municipality')),
    programme: givenText(wording('План («дорожная карта»)', 'Road map')),
    period: givenText(wording('Отчётный период', 'Reporting period')),
    asOf: {
      kind: 'date',
      title: wording('По состоянию на', 'As of'),
      hint: wording(
        'На этот день считаются сроки; изменить дату может только управление',
        'Deadlines are reckoned on this day',
      ),
      entry: 'given',
      required: false,
    },
    submitTo: givenText(wording('Куда отправить', 'Send to')),
    contactPost: {
      kind: 'text',
      title: wording('Кто заполнил (должность)', 'Filled in by (post)'),
      hint: wording('Должность, без фамилии: «заместитель директора по УВР»', 'A post, no name'),
      entry: 'typed',
      required: true,
      maxLength: 150,
    },
    filledOn: {
      kind: 'date',
      title: wording('Дата заполнения', 'Filled in on'),
      entry: 'typed',
      required: false,
    },
    comment: {
      kind: 'text',
      title: wording('Сообщение для управления', 'Message to the office'),
      hint: wording(
        'Если есть что сказать о данных; фамилии и телефоны не нужны',
        'If anything is to be said of the data; no names or phones',
      ),
      entry: 'typed',
      required: false,
      maxLength: 1000,
    },
    readyOn: {
      kind: 'date',
      title: wording('Отмечено готовым', 'Marked ready on'),
      hint: wording('Дату ставит панель Вехи; без панели оставьте пустым', 'Set by the pane; leave it blank without'),
      entry: 'typed',
      required: false,
    },
    seal: {
      kind: 'text',
      title: wording('Контрольный код', 'Control code'),
      hint: wording(
        'Ставит панель Вехи: по нему видно, что после отметки ничего не изменилось',
        'Set by the pane: it tells that nothing was changed after marking',
      ),
      entry: 'typed',
      required: false,
      maxLength: 64,
    },
    errors: {
      kind: 'computed',
      title: wording('Ошибок', 'Errors'),
      hint: wording('С ошибками форма вернётся', 'With errors the form comes back'),
      entry: 'given',
      required: false,
      expression: countOf(checkResults.error),
      format: '0',
    },
    warnings: {
      kind: 'computed',
      title: wording('Предупреждений без пояснения', 'Warnings without an explanation'),
      hint: wording(
        'Исправьте или напишите причину на листе «Проверка»',
        'Correct them or give the reason on the sheet «Проверка»',
      ),
      entry: 'given',
      required: false,
      expression: countOf(checkResults.warning),
      format: '0',
    },
    readiness: {
      kind: 'computed',
      title: wording('Готовность', 'Readiness'),
      entry: 'given',
      required: false,
      expression: readiness,
      format: '@',
    },
  },
  rules: [],
});

function foreign(field: string): ForeignFieldReference {
  return { form: 'cover', field };
}

const ready: Condition<ForeignFieldReference> = {
  kind: 'and',
  of: ['errors', 'warnings'].map((field) => ({
    kind: 'compare',
    left: reference(foreign(field)),
    operator: '=',
    right: constant(0),
  })),
};

/** The readiness line as every sheet of the workbook shows it. */
export const readinessBanner = {
  banner: plain(refTo('cover', 'readiness')),
  marks: [
    { on: 'banner', when: ready, mark: 'good' },
    { on: 'banner', when: { kind: 'not', of: ready }, mark: 'warning' },
  ],
} as const satisfies Partial<ListLayout>;

export const coverLayout: ListLayout = {
  shape: 'list',
  sheet: 'Титул',
  intro: [
    'Порядок: заполните жёлтые ячейки на листах «Оснащение», «Показатели», «Мероприятия», посмотрите лист «Проверка», сохраните файл и отправьте его, не меняя названий листов.',
  ],
  ...readinessBanner,
  marks: [
    ...readinessBanner.marks,
    // Nobody is asked to fill these in by hand, so they do not call for it in yellow.
    ...(['readyOn', 'seal'] as const).map(
      (field) => ({ on: { field }, when: not(filled(field)), mark: 'done' }) as const,
    ),
  ],
  signatures: ['Руководитель образовательной организации', 'Исполнитель'],
  previous: 'absent',
  valueWidth: 46,
  groups: [
    {
      title: wording('Отчёт', 'Report'),
      fields: ['school', 'municipality', 'programme', 'period', 'asOf', 'submitTo'],
    },
    { title: wording('Заполняет школа', 'For the school to fill in'), fields: ['contactPost', 'filledOn', 'comment'] },
    { title: wording('Проверка', 'Check'), fields: ['errors', 'warnings', 'readiness'] },
    { title: wording('Отметка о готовности', 'Mark of readiness'), fields: ['readyOn', 'seal'] },
  ],
};
