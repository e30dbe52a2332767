import { Button } from '@fluentui/react-components';
import { shellText } from '../../text/pane-shell-text';
import { Notice } from '../parts/notice';
import { useWorld } from '../world-context';

/** What went wrong, and the way to try again. */
export function Failure({
  title,
  text,
  onRetry,
}: {
  readonly title: string;
  readonly text: string;
  readonly onRetry: () => void;
}) {
  const say = shellText(useWorld().language);
  return (
    <Notice intent="error" title={title} actions={<Button onClick={onRetry}>{say.tryAgain}</Button>}>
      {text}
    </Notice>
  );
}
