import { Button } from '@fluentui/react-components';
import type { WorkbenchText } from '../text/workbench-text';
import { Modal } from './modal';

interface UnsavedDialogProps {
  readonly text: WorkbenchText;
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Another workbook is to take the place of one that is in no file yet. */
export function UnsavedDialog({ text, name, onSave, onDiscard, onCancel }: UnsavedDialogProps) {
  return (
    <Modal
      role="alertdialog"
      title={text.unsavedTitle}
      onCancel={onCancel}
      onSubmit={onSave}
      actions={
        <>
          <Button type="submit" appearance="primary">
            {text.saveFile}
          </Button>
          <Button onClick={onDiscard}>{text.discard}</Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </>
      }
    >
      {text.wouldBeLost(name)}
    </Modal>
  );
}
