import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { KeyboardEvent } from 'react';
import type { WorkbenchText } from '../../text/workbench-text';
import type { Validation } from '../../workbook/validation';
import type { Editing } from '../editing';
import { CellEditor } from './cell-editor';
import { OptionList } from './option-list';

const useStyles = makeStyles({
  drop: {
    position: 'absolute',
    left: '100%',
    bottom: 0,
    zIndex: 5,
    width: '20px',
    height: '20px',
    padding: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  prompt: {
    position: 'absolute',
    top: 'calc(100% + 6px)',
    left: '8px',
    zIndex: 5,
    width: 'max-content',
    maxWidth: '260px',
    padding: '8px 10px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 400,
    fontStyle: 'normal',
    textAlign: 'left',
    whiteSpace: 'normal',
    pointerEvents: 'none',
  },
  title: { display: 'block', fontWeight: 600 },
});

interface ActiveContentProps {
  readonly text: WorkbenchText;
  readonly label: string;
  readonly editing: Editing | null;
  readonly options: readonly string[];
  readonly areOptionsOpen: boolean;
  readonly chosen: string;
  readonly prompt: Validation['prompt'];
  readonly onText: (text: string) => void;
  readonly onEditorKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: () => void;
  readonly onOptions: (open: 'open' | 'closed') => void;
  readonly onChoose: (option: string) => void;
}

/** What the active cell shows besides its value: the editor, the drop-down, the prompt of its rule. */
export function ActiveContent(props: ActiveContentProps) {
  const { text, label, editing, options, areOptionsOpen, chosen, prompt } = props;
  const styles = useStyles();
  if (editing?.where === 'cell') {
    return (
      <CellEditor
        label={label}
        text={editing.text}
        onText={props.onText}
        onKeyDown={props.onEditorKey}
        onLeave={props.onLeave}
      />
    );
  }
  return (
    <>
      {options.length > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.drop}
          aria-label={text.options}
          onMouseDown={(event) => {
            event.preventDefault();
            props.onOptions(areOptionsOpen ? 'closed' : 'open');
          }}
        >
          <ChevronDownRegular fontSize={12} />
        </button>
      )}
      {areOptionsOpen ? (
        <OptionList
          label={text.options}
          options={options}
          chosen={chosen}
          onChoose={props.onChoose}
          onClose={() => props.onOptions('closed')}
        />
      ) : (
        prompt !== null && (
          <div className={styles.prompt} role="note" data-own="">
            <span className={styles.title}>{prompt.title}</span>
            {prompt.text}
          </div>
        )
      )}
    </>
  );
}
