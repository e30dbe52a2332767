import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { isSameAnswer } from '../../forms/block/answer-cells';
import { AnswerField } from './answer-field';
import type { AnswerView } from './answer-view';
import { useSchool } from './school-context';

/** A field that few need: a button until it holds something or is asked for. It takes the focus when it opens. */
export function OptionalField({ answer, label }: { readonly answer: AnswerView; readonly label: string }) {
  const { wanted } = useSchool();
  const [isOpened, setOpened] = useState(false);
  const isWanted = wanted !== null && isSameAnswer(wanted, answer.at);
  if (isOpened || isWanted || answer.text !== '') return <AnswerField answer={answer} focus={isOpened} />;
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={answer.label === label ? label : `${label}: ${answer.label}`}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
    </div>
  );
}
