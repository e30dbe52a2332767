import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import type { SvodSchool } from '../../../app/read-svod';
import type { Letter } from '../../../text/letter-text';
import { svodText } from '../../../text/pane-svod-text';
import { CopyButton } from '../../parts/copy-button';
import { MailLink } from '../../parts/mail-link';
import { Section } from '../../parts/section';
import { useSpread } from '../../parts/use-spread';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap', alignItems: 'center' },
});

/** «6 из 7», and the letter to those who have not submitted. */
export function Coverage({
  schools,
  reminder,
}: {
  readonly schools: readonly SvodSchool[];
  readonly reminder: (names: readonly string[]) => Letter;
}) {
  const styles = useStyles();
  const { language } = useWorld();
  const say = svodText(language);
  const missing = schools.filter(({ verdict }) => verdict === null);
  const returned = schools.filter(({ verdict }) => verdict === 'returned').length;
  const submitted = schools.length - missing.length;
  const rowOf = useSpread(null, missing.length);
  const letter = reminder(missing.map(({ name }) => name));
  return (
    <Section title={say.coverageTitle}>
      <Text size={400} weight="semibold">
        {say.coverage(submitted, schools.length)}
      </Text>
      <ProgressBar
        value={submitted}
        max={Math.max(1, schools.length)}
        thickness="large"
        color={missing.length === 0 ? 'success' : 'brand'}
        aria-label={say.coverage(submitted, schools.length)}
      />
      <Text size={200} className={styles.quiet}>
        {missing.length === 0 && returned === 0
          ? say.everybody
          : say.coverageParts(submitted - returned, returned, missing.length)}
      </Text>
      {missing.length === 0 ? null : (
        <>
          <Text weight="semibold">{say.missingTitle}</Text>
          <ul className={styles.list}>
            {missing.map(({ code, name }, at) => (rowOf(at) === null ? null : <li key={code}>{name}</li>))}
          </ul>
          <div className={styles.actions}>
            <CopyButton text={`${letter.subject}\n\n${letter.body}`} label={say.reminder} />
            <MailLink letter={letter} label={say.openMail} />
          </div>
        </>
      )}
    </Section>
  );
}
