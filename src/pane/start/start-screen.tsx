import { Button, Card, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { InboxFile } from '../../app/inbox-file';
import { fileProblemText } from '../../text/file-problem-text';
import { deliveredText } from '../../text/delivery-text';
import { paneProblemText } from '../../text/pane-problem-text';
import { startText } from '../../text/pane-start-text';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookValues } from '../../workbook/workbook-values';
import { PlanTab } from '../coordinator/plan/plan-tab';
import { FileButton } from '../parts/file-button';
import { inboxFileOf } from '../parts/inbox-files';
import { Notice } from '../parts/notice';
import type { DeliveryNote } from '../parts/use-deliver';
import { Header } from '../shell/header';
import { useAnnounce } from '../shell/live-region';
import { useWorld } from '../world-context';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.title3, margin: 0 },
  intro: { margin: 0 },
  card: { gap: tokens.spacingVerticalXS },
  cardTitle: { ...typographyStyles.subtitle2, margin: 0 },
  button: { alignSelf: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Meets a person in a workbook that is not ours. */
export function StartScreen({ values }: { readonly values: WorkbookValues }) {
  const styles = useStyles();
  const { platform, background, language } = useWorld();
  const say = startText(language);
  const announce = useAnnounce();
  const [isBusy, setIsBusy] = useState(false);
  const [note, setNote] = useState<DeliveryNote | null>(null);

  const tell = (intent: DeliveryNote['intent'], text: string): void => {
    announce(text);
    setNote({ intent, text });
  };
  const openFile = async (file: InboxFile): Promise<void> => {
    const opened = await background.openWorkbook(file);
    return opened.ok ? open(opened.value) : tell('error', fileProblemText(opened.problem, language));
  };
  const open = async (workbook: Workbook): Promise<void> => {
    const given = await platform.openWorkbook(workbook);
    return given.ok
      ? tell('success', deliveredText(given.value, language))
      : tell('error', paneProblemText(given.problem, language));
  };
  const attempt = (work: () => Promise<void>): void => {
    setIsBusy(true);
    setNote(null);
    announce(say.busy);
    void work()
      .catch((error: unknown) => tell('error', paneProblemText({ code: 'broken', detail: String(error) }, language)))
      .finally(() => setIsBusy(false));
  };
  return (
    <>
      <Header title="" />
      <main className={styles.screen}>
        <h2 className={styles.title}>{say.title}</h2>
        <p className={styles.intro}>{say.intro}</p>
        {note === null ? null : <Notice intent={note.intent}>{note.text}</Notice>}
        <Card className={styles.card}>
          <h2 className={styles.cardTitle}>{say.sampleTitle}</h2>
          <Text>{say.sampleText}</Text>
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => attempt(async () => open(await platform.sample.workbook()))}
          >
            {isBusy ? say.busy : say.sampleButton}
          </Button>
        </Card>
        <Card className={styles.card}>
          <PlanTab values={values} municipal={null} />
        </Card>
        <Card className={styles.card}>
          <h2 className={styles.cardTitle}>{say.ownTitle}</h2>
          <Text>{say.ownText}</Text>
          <div className={styles.button}>
            <FileButton
              label={say.ownButton}
              accept=".xlsx"
              multiple={false}
              disabled={isBusy}
              onFiles={([file]) => (file === undefined ? undefined : attempt(() => openFile(inboxFileOf(file))))}
            />
          </div>
        </Card>
        <Text size={200} className={styles.quiet}>
          {say.privacy}
        </Text>
      </main>
    </>
  );
}
