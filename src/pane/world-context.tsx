import { createContext, useContext } from 'react';
import type { PaneWorld } from './pane-world';

export const WorldContext = createContext<PaneWorld | null>(null);

/** What the pane works with; a component outside `Pane` is a slip of ours. */
export function useWorld(): PaneWorld {
  const world = useContext(WorldContext);
  if (world === null) throw new Error('no PaneWorld around this component');
  return world;
}
