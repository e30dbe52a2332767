import { Badge, Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import type { ReactElement, ReactNode } from 'react';
import { useRef, useSyncExternalStore } from 'react';
import type { Language } from '../text/language';
import { languages } from '../text/language';
import type { WorkbenchText } from '../text/workbench-text';
import { languageName } from '../text/workbench-text';
import { isSaved } from './is-saved';
import { regionMark } from './use-regions';
import { narrowPage } from './use-media';
import type { DeskDocument } from './workbench-tools';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px',
    padding: '6px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorBrandForeground1,
    padding: '0 8px',
  },
  title: {
    flex: '1 1 120px',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '0 8px',
    overflow: 'hidden',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  unsaved: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  mark: { flexShrink: 0 },
  hidden: { display: 'none' },
  wide: { [`@media ${narrowPage}`]: { display: 'none' } },
});

interface TopBarProps {
  readonly text: WorkbenchText;
  readonly desk: DeskDocument | null;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  /** What else stands in the bar. */
  readonly children: ReactNode;
}

/** The bar over everything. The banner of the page is the pane's, here as in Excel. */
export function TopBar({ text, desk, language, onLanguage, onOpen, onSave, children }: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section {...regionMark} aria-label={text.product} className={styles.bar}>
      <h1 className={styles.product}>{text.product}</h1>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        className={styles.hidden}
        id="open-file"
        aria-label={text.openFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onOpen(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        title={`${text.openFile} (Ctrl+O)`}
        onClick={() => picker.current?.click()}
      >
        {text.openFile}
      </Button>
      <ToolButton label={text.saveFile} keys="Ctrl+S" icon={<SaveRegular />} isOff={desk === null} onClick={onSave} />
      {desk !== null && <UndoButtons text={text} desk={desk} />}
      <div className={styles.title}>{desk !== null && <Title text={text} desk={desk} />}</div>
      <Select
        size="small"
        aria-label={text.language}
        value={language}
        onChange={(_, { value }) => onLanguage(value === 'en' ? 'en' : 'ru')}
      >
        {languages.map((one) => (
          <option key={one} value={one}>
            {languageName[one]}
          </option>
        ))}
      </Select>
      {children}
    </section>
  );
}

interface DeskProps {
  readonly text: WorkbenchText;
  readonly desk: DeskDocument;
}

function UndoButtons({ text, desk }: DeskProps) {
  const { history, watch } = desk.live;
  const canUndo = useSyncExternalStore(watch, history.canUndo);
  const canRedo = useSyncExternalStore(watch, history.canRedo);
  return (
    <>
      <ToolButton label={text.undo} keys="Ctrl+Z" icon={<ArrowUndoRegular />} isOff={!canUndo} onClick={history.undo} />
      <ToolButton label={text.redo} keys="Ctrl+Y" icon={<ArrowRedoRegular />} isOff={!canRedo} onClick={history.redo} />
    </>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: ReactElement;
  readonly isOff: boolean;
  readonly onClick: () => void;
}

/** A button without words: its name is read aloud, and shown under the pointer with its keys. */
function ToolButton({ label, keys, icon, isOff, onClick }: ToolButtonProps) {
  return (
    <Button
      appearance="subtle"
      aria-label={label}
      title={`${label} (${keys})`}
      icon={icon}
      disabledFocusable={isOff}
      onClick={onClick}
    />
  );
}

function Title({ text, desk }: DeskProps) {
  const styles = useStyles();
  const { live, name, origin } = desk;
  const isInFile = useSyncExternalStore(live.watch, () => isSaved(desk));
  return (
    <>
      {origin === 'sample' && (
        <Badge className={styles.mark} appearance="tint" color="brand" size="large" shape="rounded">
          {text.sample}
        </Badge>
      )}
      <span className={styles.name} title={name}>
        {name}
      </span>
      {!isInFile && <span className={`${styles.unsaved} ${styles.wide}`}>· {text.unsaved}</span>}
    </>
  );
}
