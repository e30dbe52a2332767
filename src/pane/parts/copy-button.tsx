import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { shellText } from '../../text/pane-shell-text';
import { useWorld } from '../world-context';
import { useDeliver } from './use-deliver';

/** Copies a text; says on itself that it has. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const say = shellText(useWorld().language);
  const { copy } = useDeliver();
  const [copiedText, setCopiedText] = useState<string | null>(null);
  const isCopied = copiedText === text;
  return (
    <Button
      size="small"
      icon={isCopied ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={() => void copy(text).then((done) => setCopiedText(done ? text : null))}
    >
      {isCopied ? say.copied : (label ?? say.copy)}
    </Button>
  );
}
