import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbenchText } from '../text/workbench-text';
import { Modal } from './modal';

interface SaveDialogProps {
  readonly text: WorkbenchText;
  readonly proposed: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of the new file: the one that was opened is never overwritten. */
export function SaveDialog({ text, proposed, onSave, onCancel }: SaveDialogProps) {
  const [name, setName] = useState(proposed);
  const plain = name.trim().replace(/[\\/:*?"<>|]/g, ' ');
  return (
    <Modal
      role="dialog"
      title={text.saveFile}
      onCancel={onCancel}
      onSubmit={() => {
        if (plain !== '') onSave(plain.toLowerCase().endsWith('.xlsx') ? plain : `${plain}.xlsx`);
      }}
      actions={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={plain === ''}>
            {text.save}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </>
      }
    >
      <Field label={text.fileName}>
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
    </Modal>
  );
}
