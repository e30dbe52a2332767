import { findBlocks } from '../forms/block/find-blocks';
import { readWorkbookIdentity } from '../forms/block/workbook-identity';
import type { WorkbookValues } from '../workbook/workbook-values';

export type WorkbookKind = 'school' | 'municipal' | 'other';

/** Whose workbook is open, by its identity; the blocks tell where `_vekha` and the properties were lost. */
export function workbookKind(values: WorkbookValues): WorkbookKind {
  const identity = readWorkbookIdentity(values);
  if (identity !== null) return identity.kind;
  const blocks = findBlocks(values);
  if (blocks.length === 0) return 'other';
  return blocks.some(({ identity: block }) => block.school !== '') ? 'school' : 'municipal';
}
