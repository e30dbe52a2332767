import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbenchText } from '../text/workbench-text';

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
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface style={{ maxWidth: 'min(440px, calc(100vw - 32px))' }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (plain !== '') onSave(plain.toLowerCase().endsWith('.xlsx') ? plain : `${plain}.xlsx`);
          }}
        >
          <DialogBody>
            <DialogTitle>{text.saveFile}</DialogTitle>
            <DialogContent>
              <Field label={text.fileName}>
                <Input value={name} onChange={(_, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions fluid>
              <Button type="submit" appearance="primary" disabled={plain === ''}>
                {text.save}
              </Button>
              <Button onClick={onCancel}>{text.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
