import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  ToggleButton,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useMemo, useState } from 'react';
import { Pane } from '../pane/pane';
import type { PaneWorld } from '../pane/pane-world';
import { failure } from '../domain/result';
import type { Language } from '../text/language';
import { workbenchText } from '../text/workbench-text';
import { SaveDialog } from './save-dialog';
import { SheetArea } from './sheet-area';
import { TopBar } from './top-bar';
import { UnsavedDialog } from './unsaved-dialog';
import { darkScheme, narrowPage, useMedia } from './use-media';
import { useDesk } from './use-desk';
import { useLeaving } from './use-leaving';
import { regionMark, useRegions } from './use-regions';
import { useShortcuts } from './use-shortcuts';
import { useDrop } from './use-drop';
import type { WorkbenchTools } from './workbench-tools';

const narrow = `@media ${narrowPage}`;
const useStyles = makeStyles({
  root: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  views: {
    display: 'none',
    flex: '1 1 100%',
    gap: '4px',
    [narrow]: { display: 'flex' },
  },
  view: { flex: '1 1 0' },
  desk: { flex: '1 1 0', minHeight: 0, display: 'flex' },
  sheet: { display: 'flex', flex: '1 1 0', minWidth: 0 },
  pane: {
    width: '360px',
    flexShrink: 0,
    overflowY: 'auto',
    position: 'relative',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [narrow]: { width: '100%', borderLeft: 'none' },
  },
  notInFront: { [narrow]: { display: 'none' } },
  message: { flexShrink: 0 },
  wait: { flex: '1 1 0', display: 'flex', alignItems: 'center', justifyContent: 'center' },
  drop: {
    position: 'absolute',
    inset: '8px',
    zIndex: 100,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
  },
});

/** A workbook and its pane side by side, in a browser: the same pane as in Excel. */
export function Workbench({ tools }: { readonly tools: WorkbenchTools }) {
  const styles = useStyles();
  const isDark = useMedia(darkScheme);
  const isNarrow = useMedia(narrowPage);
  const [language, setLanguage] = useState<Language>(tools.language.first);
  const [front, setFront] = useState<'sheet' | 'pane'>('sheet');
  const [isSaving, setIsSaving] = useState(false);
  const text = workbenchText(language);
  const desk = useDesk(tools, language);
  const leaving = useLeaving(desk.document);
  const openFile = async (file: File): Promise<void> => {
    if (await leaving.mayLeave()) await desk.openFile(file);
  };
  const isDropping = useDrop((file) => void openFile(file));
  useRegions();
  useShortcuts(desk.document?.live.history ?? null, () => setIsSaving(true));

  const choose = useCallback(
    (next: Language): void => {
      setLanguage(next);
      tools.language.remember(next);
    },
    [tools],
  );
  const live = desk.document?.live ?? null;
  const { openWorkbook } = desk;
  const { mayLeave } = leaving;
  const world = useMemo(
    (): PaneWorld | null =>
      live === null
        ? null
        : {
            workbook: live,
            background: tools.background,
            delivery: tools.delivery,
            platform: {
              openWorkbook: async (workbook) =>
                (await mayLeave()) ? openWorkbook(workbook) : failure({ code: 'unsavedKept' }),
              saveDocument: () => {
                setIsSaving(true);
                return Promise.resolve();
              },
              sample: tools.sample,
            },
            language,
            setLanguage: null,
            today: tools.today,
          },
    // The ways of the desk do the same in every drawing.
    [live, mayLeave, language, tools],
  );
  const wait = desk.busy ?? (desk.document === null && desk.message === null ? text.loading : null);

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.root} lang={language}>
        <TopBar
          text={text}
          desk={desk.document}
          language={language}
          onLanguage={choose}
          onOpen={(file) => void openFile(file)}
          onSave={() => setIsSaving(true)}
        >
          <div role="group" aria-label={text.views} className={styles.views}>
            {(['sheet', 'pane'] as const).map((view) => (
              <ToggleButton
                key={view}
                className={styles.view}
                size="small"
                appearance={front === view ? 'primary' : 'subtle'}
                checked={front === view}
                onClick={() => setFront(view)}
              >
                {view === 'sheet' ? text.sheetView : text.paneView}
              </ToggleButton>
            ))}
          </div>
        </TopBar>
        <div aria-live="polite" className={styles.message}>
          {desk.message !== null && (
            <MessageBar intent={desk.message.intent} layout="multiline">
              <MessageBarBody>{desk.message.text}</MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    appearance="transparent"
                    icon={<DismissRegular />}
                    aria-label={text.dismiss}
                    onClick={() => desk.say(null)}
                  />
                }
              />
            </MessageBar>
          )}
        </div>
        {wait !== null && (
          <div className={styles.wait}>
            <Spinner label={wait} />
          </div>
        )}
        {desk.document !== null && world !== null && desk.busy === null && (
          <div className={styles.desk}>
            <section
              {...regionMark}
              // Every page has one main part: in a wide one it is the pane's.
              role={isNarrow && front === 'sheet' ? 'main' : 'region'}
              aria-label={text.sheetView}
              className={mergeClasses(styles.sheet, front !== 'sheet' && styles.notInFront)}
            >
              <SheetArea
                key={desk.document.name}
                document={desk.document.live}
                language={language}
                onMessage={(message) => desk.say({ intent: 'warning', text: message })}
              />
            </section>
            <div {...regionMark} className={mergeClasses(styles.pane, front !== 'pane' && styles.notInFront)}>
              <Pane key={desk.document.name} world={world} />
            </div>
          </div>
        )}
        {isDropping && <div className={styles.drop}>{text.dropHere}</div>}
        {leaving.isAsked && desk.document !== null && (
          <UnsavedDialog
            text={text}
            name={desk.document.name}
            onSave={() => {
              leaving.answer(false);
              setIsSaving(true);
            }}
            onDiscard={() => leaving.answer(true)}
            onCancel={() => leaving.answer(false)}
          />
        )}
        {isSaving && desk.document !== null && (
          <SaveDialog
            text={text}
            proposed={desk.document.name}
            onCancel={() => setIsSaving(false)}
            onSave={(name) => {
              setIsSaving(false);
              void desk.saveAs(name);
            }}
          />
        )}
      </div>
    </FluentProvider>
  );
}
