import type { PaneWorld } from './pane-world';

/** The pane of the open workbook. */
export function Pane({ world }: { readonly world: PaneWorld }) {
  return <div style={{ padding: 16 }}>{world.language === 'ru' ? '…' : '…'}</div>;
}
