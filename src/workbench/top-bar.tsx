import { Badge, Button, makeStyles, Select, tokens, Tooltip } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, useSyncExternalStore } from 'react';
import type { Language } from '../text/language';
import type { WorkbenchText } from '../text/workbench-text';
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
  hidden: { display: 'none' },
  wide: { '@media (max-width: 719px)': { display: 'none' } },
});

interface TopBarProps {
  readonly text: WorkbenchText;
  readonly desk: DeskDocument | null;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function TopBar({ text, desk, language, onLanguage, onOpen, onSave }: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <span className={styles.product}>{text.product}</span>
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
      <Tooltip content={`${text.openFile} (Ctrl+O)`} relationship="description">
        <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          {text.openFile}
        </Button>
      </Tooltip>
      <Tooltip content={`${text.saveFile} (Ctrl+S)`} relationship="label">
        <Button appearance="subtle" icon={<SaveRegular />} disabled={desk === null} onClick={onSave} />
      </Tooltip>
      {desk !== null && <UndoButtons text={text} desk={desk} />}
      <div className={styles.title}>{desk !== null && <Title text={text} desk={desk} />}</div>
      <Select
        size="small"
        aria-label={text.language}
        value={language}
        onChange={(_, { value }) => onLanguage(value === 'en' ? 'en' : 'ru')}
      >
        <option value="ru">Рус</option>
        <option value="en">Eng</option>
      </Select>
    </header>
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
      <Tooltip content={`${text.undo} (Ctrl+Z)`} relationship="label">
        <Button appearance="subtle" icon={<ArrowUndoRegular />} disabled={!canUndo} onClick={history.undo} />
      </Tooltip>
      <Tooltip content={`${text.redo} (Ctrl+Y)`} relationship="label">
        <Button appearance="subtle" icon={<ArrowRedoRegular />} disabled={!canRedo} onClick={history.redo} />
      </Tooltip>
    </>
  );
}

function Title({ text, desk }: DeskProps) {
  const styles = useStyles();
  const { live, name, origin, saved } = desk;
  const isSaved = useSyncExternalStore(live.watch, () => live.current().sheets === saved.sheets);
  return (
    <>
      {origin === 'sample' && (
        <Badge appearance="tint" color="brand" size="large" shape="rounded">
          {text.sample}
        </Badge>
      )}
      <span className={styles.name} title={name}>
        {name}
      </span>
      {!isSaved && <span className={`${styles.unsaved} ${styles.wide}`}>· {text.unsaved}</span>}
    </>
  );
}
