import { ownerOf } from '../consolidation/owner';
import { parseReportingPeriod } from '../domain/period/reporting-period';
import { findBlocks } from '../forms/block/find-blocks';
import type { InboxFile } from './inbox-file';
import type { WorkbookFiles } from './ports';
import { readInboxFile } from './read-inbox-file';

export interface FoundPeriod {
  /** `2021-Q4` */
  readonly period: string;
  readonly files: number;
}

/** The periods that the schools' forms of an inbox are for, by how many of them. What cannot be read tells none. */
export async function periodsOfInbox(
  files: WorkbookFiles,
  inbox: readonly InboxFile[],
): Promise<readonly FoundPeriod[]> {
  const counts = new Map<string, number>();
  for (const file of inbox) {
    const values = await readInboxFile(files, file);
    const owner = values.ok ? ownerOf(values.value, findBlocks(values.value)) : null;
    if (owner?.kind !== 'school' || parseReportingPeriod(owner.period) === null) continue;
    counts.set(owner.period, (counts.get(owner.period) ?? 0) + 1);
  }
  return [...counts].map(([period, count]) => ({ period, files: count })).sort((a, b) => b.files - a.files);
}
