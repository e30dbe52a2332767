import { Button, Input, makeStyles, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { fieldControl } from '../../forms/readers/field-control';
import type { Option } from '../../forms/spec/field';
import type { AnswerView } from './answer-view';
import { useSchool } from './school-context';

const useStyles = makeStyles({
  wide: { width: '100%', minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap' },
});

interface ControlProps {
  readonly answer: AnswerView;
  readonly value: string;
}

/** The control of a field, as its third reader names it; the `Field` around it gives it label, hint and state. */
export function AnswerControl({ answer, value }: ControlProps) {
  const styles = useStyles();
  const { desk, text, world } = useSchool();
  const control = fieldControl(answer.field);
  const question = { at: answer.at, field: answer.field };
  const typing = {
    className: styles.wide,
    value,
    autoComplete: 'off',
    onBlur: () => desk.leave(answer.at),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') desk.drop(answer.at);
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) desk.leave(answer.at);
    },
  };
  const type = (_event: unknown, data: { readonly value: string }): void => desk.type(question, data.value);
  switch (control.kind) {
    case 'textBox':
      return control.lines === 'many' ? (
        <Textarea {...typing} resize="vertical" rows={2} maxLength={control.maxLength} onChange={type} />
      ) : (
        <Input {...typing} maxLength={control.maxLength} onChange={type} />
      );
    case 'numberBox':
      return <Input {...typing} inputMode={control.integer ? 'numeric' : 'decimal'} onChange={type} />;
    case 'dateBox':
      return <Input {...typing} inputMode="decimal" placeholder={text.datePlaceholder} onChange={type} />;
    case 'options':
      return isShort(control.options) ? (
        <div className={styles.row}>
          <RadioGroup layout="horizontal" value={value} onChange={(_event, data) => desk.choose(question, data.value)}>
            {control.options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.title[world.language]} />
            ))}
          </RadioGroup>
          {value !== '' && (
            <Button size="small" appearance="subtle" onClick={() => desk.choose(question, '')}>
              {text.clear}
            </Button>
          )}
        </div>
      ) : (
        <Select className={styles.wide} value={value} onChange={(_event, data) => desk.choose(question, data.value)}>
          <option value="">{text.notChosen}</option>
          {control.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.title[world.language]}
            </option>
          ))}
        </Select>
      );
    case 'readOnly':
      return <Input className={styles.wide} value={value} readOnly />;
  }
}

/** Few enough to stand side by side. */
function isShort(options: readonly Option[]): boolean {
  return options.length <= 2;
}
