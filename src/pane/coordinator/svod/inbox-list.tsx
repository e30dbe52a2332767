import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { FileVerdict } from '../../../app/background';
import type { InboxFile } from '../../../app/inbox-file';
import { intakeText } from '../../../text/intake-text';
import { svodText } from '../../../text/pane-svod-text';
import { verdictText } from '../../../text/status-text';
import { Details } from '../../parts/details';
import { IssueList } from '../../parts/issue-list';
import { StatusBadge } from '../../parts/status-badge';
import { verdictTones } from '../../parts/tone';
import { useSpread } from '../../parts/use-spread';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    // Hundreds of rows out of sight are neither laid out nor painted while their verdicts come.
    contentVisibility: 'auto',
    containIntrinsicHeight: 'auto 36px',
  },
  plain: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    boxSizing: 'border-box',
    justifyContent: 'space-between',
  },
  summary: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    justifyContent: 'space-between',
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  file: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  school: { color: tokens.colorNeutralForeground3 },
  waiting: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** A row a file: what it is called, and what came of it. */
export function InboxList({
  files,
  verdicts,
  schools,
  onRemove,
}: {
  readonly files: readonly InboxFile[];
  readonly verdicts: ReadonlyMap<string, FileVerdict>;
  /** Names by their codes. */
  readonly schools: ReadonlyMap<string, string>;
  /** Null while the files are being read. */
  readonly onRemove: ((file: InboxFile) => void) | null;
}) {
  const styles = useStyles();
  const removalOf = useSpread(onRemove, files.length);
  return (
    <ul className={styles.list}>
      {files.map((file, at) => {
        const removal = removalOf(at);
        const verdict = verdicts.get(file.name);
        return removal === null ? null : (
          <InboxRow
            key={`${at} ${file.name}`}
            file={file}
            verdict={verdict}
            school={schools.get(verdict?.school ?? '') ?? ''}
            onRemove={removal.value}
          />
        );
      })}
    </ul>
  );
}

interface InboxRowProps {
  readonly file: InboxFile;
  readonly verdict: FileVerdict | undefined;
  /** Empty where the file does not tell a known one. */
  readonly school: string;
  readonly onRemove: ((file: InboxFile) => void) | null;
}

/** Drawn anew only with its own verdict: while hundreds are read, the others stay. */
const InboxRow = memo(function InboxRow({ file, verdict, school, onRemove }: InboxRowProps) {
  const styles = useStyles();
  const { language } = useWorld();
  const say = svodText(language);
  return (
    <li className={styles.row}>
      {verdict === undefined ? (
        <div className={styles.plain}>
          <Text className={styles.name}>{file.name}</Text>
          {onRemove === null ? (
            <Text size={200} className={styles.waiting}>
              {say.waiting}
            </Text>
          ) : (
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              aria-label={say.removeFile(file.name)}
              onClick={() => onRemove(file)}
            />
          )}
        </div>
      ) : (
        <FileRow verdict={verdict} school={school} />
      )}
    </li>
  );
});

/** A file with its verdict; its reasons open under it. */
function FileRow({ verdict, school }: { readonly verdict: FileVerdict; readonly school: string }) {
  const styles = useStyles();
  const { language } = useWorld();
  const label = (
    <span className={styles.summary}>
      <span className={styles.file}>
        <Text className={styles.name}>{verdict.file}</Text>
        {school === '' ? null : (
          <Text size={200} className={styles.school}>
            {school}
          </Text>
        )}
      </span>
      <StatusBadge tone={verdictTones[verdict.verdict]} text={verdictText(verdict.verdict, language)} />
    </span>
  );
  if (verdict.issues.length === 0) return <div className={styles.plain}>{label}</div>;
  return (
    <Details label={label}>
      <IssueList issues={verdict.issues} text={(problem) => intakeText(problem, language)} jump={false} />
    </Details>
  );
}
