import { Button } from '@fluentui/react-components';
import type { WorkbenchText } from '../text/workbench-text';
import type { Validation } from '../workbook/validation';
import { Modal } from './modal';

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
    <Modal
      role="alertdialog"
      title={alert.title === '' ? text.rejected : alert.title}
      onCancel={onCancel}
      onSubmit={onRetry}
      actions={
        <>
          {alert.severity !== 'stop' && <Button onClick={onKeep}>{text.leaveIt}</Button>}
          <Button type="submit" appearance="primary">
            {text.retry}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </>
      }
    >
      {alert.text}
    </Modal>
  );
}
