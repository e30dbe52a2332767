import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { safeFileName } from '../../app/file-name';
import { readinessOf } from '../../consolidation/readiness';
import { LetterStep } from './letter-step';
import { MarkStep } from './mark-step';
import { ReadinessBar } from './readiness-bar';
import { SaveStep } from './save-step';
import { useSchool } from './school-context';
import { reportFacts } from './school-state';
import { ScreenFrame } from './screen-frame';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
  },
  step: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  bar: { alignSelf: 'stretch' },
});

/** «Отправка»: check, mark, save, send. */
export function SendScreen() {
  const styles = useStyles();
  const { reading, text, go } = useSchool();
  const facts = reportFacts(reading);
  const fileName = safeFileName(`${reading.code} ${facts.school} ${reading.period}`, 'xlsx', new Set());
  return (
    <ScreenFrame title={text.send}>
      <ol className={styles.steps}>
        <Step number={1} title={text.stepCheck}>
          <div className={styles.bar}>
            <ReadinessBar />
          </div>
          {readinessOf(reading.findings).state === 'notReady' && (
            <Button onClick={() => go('check')}>{text.toCheck}</Button>
          )}
        </Step>
        <Step number={2} title={text.stepMark}>
          <MarkStep />
        </Step>
        <Step number={3} title={text.stepSave}>
          <SaveStep />
          <Text size={200}>{text.fileName}</Text>
          <Text className={styles.name}>{fileName}</Text>
        </Step>
        <Step number={4} title={text.stepSend}>
          <Text>
            {text.sendTo} {facts.submitTo === '' ? text.unknownAddress : facts.submitTo}
          </Text>
          <LetterStep fileName={fileName} />
        </Step>
      </ol>
    </ScreenFrame>
  );
}

function Step({
  number,
  title,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <h3 className={styles.title}>
        {number}. {title}
      </h3>
      {children}
    </li>
  );
}
