import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import type { ReportPeriod } from '../../../app/background';
import { samplePeriod } from '../../../app/sample-mark';
import { parseReportingPeriod, periodSpan } from '../../../domain/period/reporting-period';
import { svodText } from '../../../text/pane-svod-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { DropZone } from '../../parts/drop-zone';
import { FileButton } from '../../parts/file-button';
import { inboxFileFrom, inboxFilesOf } from '../../parts/inbox-files';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';
import type { Inbox } from './use-inbox';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'center' },
});

/** Choosing the schools' files: by the picker, by dropping, or the example's. */
export function InboxPicker({
  values,
  inbox,
  isBusy,
  onPeriod,
  onChanged,
}: {
  readonly values: WorkbookValues;
  readonly inbox: Inbox;
  readonly isBusy: boolean;
  readonly onPeriod: (report: ReportPeriod) => void;
  readonly onChanged: () => void;
}) {
  const styles = useStyles();
  const { platform, language } = useWorld();
  const say = svodText(language);
  const announce = useAnnounce();
  const add = (files: Parameters<Inbox['add']>[0]): void => {
    onChanged();
    inbox.add(files);
    announce(say.filesChosen(files.length));
  };
  const choose = (files: readonly File[]): void => void inboxFilesOf(files).then(add);
  const takeSample = async (): Promise<void> => {
    const sample = await platform.sample.inbox();
    const period = parseReportingPeriod(sample.period);
    if (period !== null) onPeriod({ period, asOf: periodSpan(period).end });
    add(sample.files.map(inboxFileFrom));
  };
  const isEmpty = inbox.files.length === 0;
  return (
    <>
      <DropZone onFiles={(files) => (isBusy ? undefined : choose(files))}>
        <div className={styles.buttons}>
          <FileButton
            label={isEmpty ? say.chooseFiles : say.addFiles}
            accept=".xlsx,.xlsm,.xls,.ods"
            multiple
            icon={<DocumentAddRegular />}
            disabled={isBusy}
            onFiles={choose}
          />
          {samplePeriod(values) !== null ? (
            <Button disabledFocusable={isBusy} onClick={() => void takeSample()}>
              {say.takeSample}
            </Button>
          ) : null}
        </div>
        <Text size={200} className={styles.hint}>
          {say.dropHint}
        </Text>
      </DropZone>
      {isEmpty ? null : (
        <div className={styles.line}>
          <Text weight="semibold">{say.filesChosen(inbox.files.length)}</Text>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => {
              onChanged();
              inbox.clear();
            }}
          >
            {say.clearFiles}
          </Button>
        </div>
      )}
      {inbox.skipped === 0 ? null : (
        <Text size={200} className={styles.hint}>
          {say.skipped(inbox.skipped)}
        </Text>
      )}
    </>
  );
}
