import { Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Letter } from '../../../text/letter-text';
import { schoolsText } from '../../../text/pane-schools-text';
import { CopyButton } from '../../parts/copy-button';
import { MailLink } from '../../parts/mail-link';
import { Section } from '../../parts/section';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The covering letter, to be changed and taken to the person's own e-mail. */
export function LetterFields({ letter }: { readonly letter: Letter }) {
  const styles = useStyles();
  const say = schoolsText(useWorld().language);
  // What the person has changed holds for this letter only: another period brings its own words.
  const [edited, setEdited] = useState<{ readonly of: string; readonly letter: Letter } | null>(null);
  const current = edited !== null && edited.of === letter.body ? edited.letter : letter;
  const edit = (next: Letter): void => setEdited({ of: letter.body, letter: next });
  return (
    <Section title={say.letterTitle}>
      <Field label={say.subject}>
        <Input lang="ru" value={current.subject} onChange={(_, { value }) => edit({ ...current, subject: value })} />
      </Field>
      <Field label={say.body}>
        <Textarea
          lang="ru"
          rows={8}
          resize="vertical"
          value={current.body}
          onChange={(_, { value }) => edit({ ...current, body: value })}
        />
      </Field>
      <div className={styles.actions}>
        <CopyButton text={`${current.subject}\n\n${current.body}`} />
        <MailLink letter={current} label={say.openMail} />
      </div>
      <Text size={200} className={styles.quiet}>
        {say.letterHint}
      </Text>
    </Section>
  );
}
