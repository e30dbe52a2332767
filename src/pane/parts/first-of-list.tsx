import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { shellText } from '../../text/pane-shell-text';
import { useWorld } from '../world-context';

/** The first of many, the rest when they are asked for. */
export function FirstOfList<Item>({
  items,
  page,
  className,
  children,
}: {
  readonly items: readonly Item[];
  /** How many are shown before the person asks for more. */
  readonly page: number;
  readonly className?: string;
  readonly children: (item: Item, at: number) => ReactNode;
}) {
  const say = shellText(useWorld().language);
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {items.length <= shown ? null : (
        <Button size="small" appearance="subtle" onClick={() => setShown(items.length)}>
          {say.more(items.length - shown)}
        </Button>
      )}
    </>
  );
}
