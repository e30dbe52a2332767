import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { cover } from '../../forms/school/cover';
import { dateText } from '../../text/number-text';
import { submissionLetter } from '../../text/school-letter-text';
import { CopyButton } from '../parts/copy-button';
import { MailLink } from '../parts/mail-link';
import { useSchool } from './school-context';
import { reportFacts, sealOfDocument } from './school-state';

const useStyles = makeStyles({
  subject: { ...typographyStyles.body1Strong, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  letter: {
    ...typographyStyles.body1,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The letter that goes with the file, to be copied or opened in the mail program. */
export function LetterStep({ fileName }: { readonly fileName: string }) {
  const styles = useStyles();
  const { reading, text } = useSchool();
  const seal = sealOfDocument(reading);
  const post = reading.forms.get(cover.id)?.rows.get('')?.get('contactPost')?.reading;
  const letter = submissionLetter({
    ...reportFacts(reading),
    fileName,
    markedOn: seal.state === 'fits' && seal.on !== null ? dateText(seal.on, 'ru') : null,
    contactPost: post?.state === 'given' ? String(post.value) : '',
  });
  return (
    <>
      <div className={styles.letter} lang="ru">
        <p className={styles.subject}>
          {text.subject} {letter.subject}
        </p>
        {letter.body}
      </div>
      <div className={styles.ways}>
        <CopyButton text={`${letter.subject}\n\n${letter.body}`} label={text.copyLetter} />
        <MailLink letter={letter} label={text.openMail} />
      </div>
    </>
  );
}
