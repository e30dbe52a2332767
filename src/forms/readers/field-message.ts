import type { Field, NumberField } from '../spec/field';
import type { FieldReader } from '../spec/field-reader';
import { readField } from '../spec/field-reader';
import type { Wording } from '../spec/wording';
import { wording } from '../spec/wording';

/** What a field takes, said to somebody who typed something else. */
export function fieldMessage(field: Field): Wording {
  return readField(messages, field);
}

const messages: FieldReader<Wording> = {
  text: ({ maxLength }) => wording(`Не длиннее ${maxLength} знаков`, `At most ${maxLength} characters`),
  number: numberMessage,
  date: () => wording('Нужна дата, например 15.09.2021', 'A date is needed, for example 15.09.2021'),
  choice: () => wording('Выберите значение из списка', 'Choose a value from the list'),
  computed: () => wording('Считается само', 'Calculated'),
};

function numberMessage({ integer, min, max }: NumberField): Wording {
  const kind = integer ? wording('Нужно целое число', 'A whole number') : wording('Нужно число', 'A number');
  const [ru, en] =
    min === null
      ? max === null
        ? ['', ' is needed']
        : [` не больше ${max}`, ` of at most ${max} is needed`]
      : max === null
        ? [` не меньше ${min}`, ` of at least ${min} is needed`]
        : [` от ${min} до ${max}`, ` from ${min} to ${max} is needed`];
  return wording(kind.ru + ru, kind.en + en);
}
