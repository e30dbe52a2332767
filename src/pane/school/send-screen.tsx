import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { safeFileName } from '../../app/file-name';
import type { MarkProblem } from '../../app/mark-ready';
import { markReady } from '../../app/mark-ready';
import { readinessOf } from '../../consolidation/readiness';
import { dateText } from '../../text/number-text';
import { letterText } from '../../text/school-letter-text';
import { schoolWriteText } from '../../text/school-write-text';
import { ReadinessBar } from './readiness-bar';
import { useSchool } from './school-context';
import { reportFacts, sealOfDocument } from './school-state';
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
  letter: {
    ...typographyStyles.body1,
    margin: 0,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** «Отправка»: check, mark, save, send. */
export function SendScreen() {
  const styles = useStyles();
  const { reading, text, world, go } = useSchool();
  const facts = reportFacts(reading);
  const fileName = safeFileName(`${reading.code} ${facts.school} ${reading.period}`, 'xlsx', new Set());
  return (
    <ScreenFrame title={text.send}>
      <ol className={styles.steps}>
        <Step number={1} title={text.stepCheck}>
          <ReadinessBar />
          {readinessOf(reading.findings).state === 'notReady' && (
            <Button onClick={() => go('check')}>{text.toCheck}</Button>
          )}
        </Step>
        <Step number={2} title={text.stepMark}>
          <MarkStep />
        </Step>
        <Step number={3} title={text.stepSave}>
          {world.platform.saveDocument === null ? (
            <Text>{text.saveByMenu}</Text>
          ) : (
            <Button onClick={() => void world.platform.saveDocument?.()}>{text.saveFile}</Button>
          )}
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

type Marking =
  { readonly step: 'idle' } | { readonly step: 'busy' } | { readonly step: 'failed'; readonly problem: MarkProblem };

function MarkStep() {
  const { reading, text, world, drafts } = useSchool();
  const [marking, setMarking] = useState<Marking>({ step: 'idle' });
  const { state } = readinessOf(reading.findings);
  const seal = sealOfDocument(reading);
  const mark = async (): Promise<void> => {
    setMarking({ step: 'busy' });
    const done = await markReady(world.workbook, world.today());
    setMarking(done.ok ? { step: 'idle' } : { step: 'failed', problem: done.problem });
  };
  return (
    <>
      <Text>{state === 'ready' ? text.markHint : text.finishFirst}</Text>
      {seal.state === 'fits' ? (
        <Text weight="semibold">{text.sealed(seal.on)}</Text>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={state === 'notReady' || drafts.length > 0 || marking.step === 'busy'}
          onClick={() => void mark()}
        >
          {marking.step === 'busy' ? text.marking : seal.state === 'changed' ? text.markAgain : text.markReady}
        </Button>
      )}
      {marking.step === 'failed' && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{schoolWriteText(marking.problem, world.language)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function LetterStep({ fileName }: { readonly fileName: string }) {
  const styles = useStyles();
  const { reading, text, world } = useSchool();
  const [copy, setCopy] = useState<'idle' | 'copied' | 'refused'>('idle');
  const seal = sealOfDocument(reading);
  const post = reading.forms.get('cover')?.rows.get('')?.get('contactPost')?.reading;
  const letter = letterText({
    ...reportFacts(reading),
    fileName,
    markedOn: seal.state === 'fits' && seal.on !== null ? dateText(seal.on, 'ru') : null,
    contactPost: post?.state === 'given' ? String(post.value) : '',
  });
  const copyLetter = async (): Promise<void> => {
    const done = await world.delivery.copyText(letter);
    setCopy(done.ok ? 'copied' : 'refused');
  };
  return (
    <>
      <p className={styles.letter} lang="ru">
        {letter}
      </p>
      <Button onClick={() => void copyLetter()}>{text.copyLetter}</Button>
      <Text role="status">{copy === 'copied' ? text.copied : copy === 'refused' ? text.copyRefused : ''}</Text>
    </>
  );
}
