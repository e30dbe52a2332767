import { createContext, useContext } from 'react';
import type { AnswerCell } from '../../forms/block/answer-cells';
import type { SchoolPaneText } from '../../text/school-pane-text';
import type { PaneWorld } from '../pane-world';
import type { AnswerDesk } from './answer-desk';
import type { AnswerDraft } from './answer-draft';
import type { SchoolReading } from './school-reading';
import type { SectionId } from './school-state';

export type ScreenId = 'overview' | SectionId | 'check' | 'send';

/** What every part of the school's pane works with. */
export interface SchoolWork {
  readonly world: PaneWorld;
  readonly text: SchoolPaneText;
  /** The document with the answers that are on their way. */
  readonly reading: SchoolReading;
  readonly desk: AnswerDesk;
  readonly drafts: readonly AnswerDraft[];
  /** The answer to be focused when it is drawn. */
  readonly wanted: AnswerCell | null;
  readonly go: (screen: ScreenId, wanted?: AnswerCell) => void;
  /** Shows a cell in the sheet. */
  readonly show: (sheet: string, cell: { readonly row: number; readonly column: number }) => void;
}

export const SchoolContext = createContext<SchoolWork | null>(null);

export function useSchool(): SchoolWork {
  const work = useContext(SchoolContext);
  if (work === null) throw new Error('no school document around this component');
  return work;
}
