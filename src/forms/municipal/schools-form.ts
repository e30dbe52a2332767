import type { TableLayout } from '../block/layout';
import { typedNumber, typedText } from '../spec/field-shorthand';
import { defineForm } from '../spec/form';
import { wording } from '../spec/wording';
import { settlementOptions } from '../school/settlement-options';

const headcount = { min: 0, max: 100_000, integer: true } as const;

/** «Школы»: the register. The known counts bound what a silent school can do to a share. */
export const schoolsForm = defineForm({
  id: 'schools',
  version: 1,
  title: wording('Реестр школ', 'Register of schools'),
  shape: 'table',
  fields: {
    code: typedText(
      wording('Код', 'Code'),
      30,
      wording('Короткий и неизменный: по нему узнаётся файл школы', 'Short and lasting'),
    ),
    name: typedText(wording('Школа', 'School'), 300),
    settlement: {
      kind: 'choice',
      title: wording('Тип населённого пункта', 'Type of place'),
      hint: wording('Без него скорость Интернета не с чем сравнить', 'Decides the norm of the Internet speed'),
      entry: 'typed',
      required: false,
      options: settlementOptions,
    },
    contactPost: typedText(wording('Кто отчитывается (должность)', 'Who reports (post)'), 150),
    pupils: typedNumber(
      wording('Обучающихся', 'Pupils'),
      headcount,
      wording('Последнее известное число', 'Last known number'),
    ),
    teachers: typedNumber(
      wording('Педагогов', 'Teachers'),
      headcount,
      wording('Последнее известное число', 'Last known number'),
    ),
  },
  rules: [],
});

export const schoolsLayout: TableLayout = {
  shape: 'table',
  sheet: 'Школы',
  intro: ['По строке на школу. Из реестра создаются формы; по нему видно, кто не сдал.'],
  banner: null,
  marks: [],
  signatures: [],
  spareRows: 15,
  filter: true,
  columns: [
    { field: 'code', width: 12 },
    { field: 'name', width: 56 },
    { field: 'settlement', width: 20 },
    { field: 'contactPost', width: 40 },
    { field: 'pupils', width: 14 },
    { field: 'teachers', width: 14 },
  ],
};
