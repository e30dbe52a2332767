import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { WorkbenchText } from '../text/workbench-text';
import type { Validation } from '../workbook/validation';

interface RejectedDialogProps {
  readonly text: WorkbenchText;
  readonly alert: Validation['alert'];
  readonly onRetry: () => void;
  readonly onCancel: () => void;
  readonly onKeep: () => void;
}

/** What a spreadsheet says when a rule does not take a value: `stop` lets nobody by, a warning may be overruled. */
export function RejectedDialog({ text, alert, onRetry, onCancel, onKeep }: RejectedDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface style={{ maxWidth: 'min(440px, calc(100vw - 32px))' }}>
        <DialogBody>
          <DialogTitle>{alert.title === '' ? text.rejected : alert.title}</DialogTitle>
          <DialogContent>{alert.text}</DialogContent>
          <DialogActions fluid>
            {alert.severity !== 'stop' && <Button onClick={onKeep}>{text.leaveIt}</Button>}
            <Button appearance="primary" onClick={onRetry}>
              {text.retry}
            </Button>
            <Button onClick={onCancel}>{text.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
