import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, TableRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { BackgroundProblem, PlanDocument, RecognisedDocument } from '../../../app/background';
import { isLeftover } from '../../../app/leftover-file';
import type { OpenWorkbookProblem } from '../../../app/ports';
import { paneProblemText } from '../../../text/pane-problem-text';
import { planTabText } from '../../../text/pane-plan-text';
import { DropZone } from '../../parts/drop-zone';
import { FileButton } from '../../parts/file-button';
import { inboxFileOf } from '../../parts/inbox-files';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useWork } from '../../parts/use-work';
import { WorkBar } from '../../parts/work-bar';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start' },
});

/** Where a road map can be read from: the sheet in front, files, the clipboard. */
export function PlanSources({
  isFirst,
  onRecognised,
}: {
  readonly isFirst: boolean;
  readonly onRecognised: (documents: readonly RecognisedDocument[]) => void;
}) {
  const styles = useStyles();
  const { workbook, background, language } = useWorld();
  const say = planTabText(language);
  const announce = useAnnounce();
  const { work, start, cancel } = useWork<readonly RecognisedDocument[], BackgroundProblem | OpenWorkbookProblem>();
  const isBusy = work.step === 'busy';
  const recognise = (sources: readonly PlanDocument[]): void => {
    onRecognised([]);
    start(async (watch) => {
      const read = await background.recognise(sources, watch);
      if (read.ok) onRecognised(read.value);
      return read;
    });
  };
  const recogniseSelection = (): void => {
    onRecognised([]);
    start(async (watch) => {
      const selected = await workbook.readSelection();
      if (!selected.ok) return selected;
      const read = await background.recognise([{ kind: 'selection', table: selected.value }], watch);
      if (read.ok) onRecognised(read.value);
      return read;
    });
  };
  const recogniseFiles = (files: readonly File[]): void => {
    const real = files.filter(({ name }) => !isLeftover(name));
    if (real.length > 0) recognise(real.map((file) => ({ kind: 'file', file: inboxFileOf(file) })));
  };
  useEffect(() => {
    if (work.step === 'cancelled') announce(say.cancelled);
    if (work.step === 'failed') announce(paneProblemText(work.problem, language));
    if (work.step === 'done') announce(say.found);
  }, [work, announce, say, language]);
  return (
    <Section title={isFirst ? say.recogniseTitle : say.recogniseAgainTitle}>
      <div className={styles.block}>
        <Button icon={<TableRegular />} disabledFocusable={isBusy} onClick={recogniseSelection}>
          {say.fromSelection}
        </Button>
        <Text size={200} className={styles.hint}>
          {say.fromSelectionHint}
        </Text>
      </div>
      <DropZone onFiles={(files) => (isBusy ? undefined : recogniseFiles(files))}>
        <FileButton
          label={say.fromFiles}
          accept=".docx,.xlsx,.xlsm,.html,.htm,.txt"
          multiple
          icon={<DocumentAddRegular />}
          disabled={isBusy}
          onFiles={recogniseFiles}
        />
        <Text size={200} className={styles.hint}>
          {say.filesHint}
        </Text>
      </DropZone>
      <Field label={say.paste}>
        <Textarea
          rows={2}
          resize="none"
          value=""
          placeholder={say.pasteHint}
          disabled={isBusy}
          // Only what is pasted is read: the field itself keeps nothing.
          onChange={() => undefined}
          onPaste={(event) => {
            event.preventDefault();
            const html = event.clipboardData.getData('text/html');
            const text = event.clipboardData.getData('text/plain');
            if (html !== '' || text !== '') recognise([{ kind: 'clipboard', html, text }]);
          }}
        />
      </Field>
      {work.step === 'busy' ? (
        <WorkBar
          text={say.busy(work.seen.length, Math.max(1, work.seen.at(-1)?.total ?? 1))}
          done={work.seen.length}
          total={work.seen.at(-1)?.total ?? null}
          stopping={work.stopping}
          onCancel={cancel}
        />
      ) : null}
      {work.step === 'failed' ? <Notice intent="error">{paneProblemText(work.problem, language)}</Notice> : null}
      {work.step === 'cancelled' ? <Notice intent="info">{say.cancelled}</Notice> : null}
      {work.step === 'done' && work.value.length === 0 ? <Notice intent="warning">{say.nothing}</Notice> : null}
    </Section>
  );
}
