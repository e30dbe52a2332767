import { consolidatedPrefix } from '../forms/block/block-identity';
import { findBlocks } from '../forms/block/find-blocks';
import { noteTitle } from '../reports/analytical-note';
import type { OwnDocument } from '../workbook/document-problem';
import type { RawDocument } from '../workbook/raw-table';
import type { WorkbookValues } from '../workbook/workbook-values';
import { workbookKind } from './workbook-kind';

/** Which of our workbooks it is; null for somebody else's. Read as a road map, ours would count its rows on every sheet. */
export function ownWorkbook(values: WorkbookValues): OwnDocument | null {
  const kind = workbookKind(values);
  if (kind !== 'municipal') return kind === 'other' ? null : kind;
  const isConsolidated = findBlocks(values).some(({ identity }) => identity.form.startsWith(consolidatedPrefix));
  return isConsolidated ? 'consolidated' : kind;
}

/** A note tells of a plan in tables like those of a plan; its title stays when a person finishes the draft. */
export function isOwnNote({ blocks }: RawDocument): boolean {
  const first = blocks.find((block) => block.kind === 'table' || block.text.trim() !== '');
  return first?.kind === 'paragraph' && first.text.trim().startsWith(noteTitle);
}
