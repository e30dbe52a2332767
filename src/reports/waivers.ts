import type { Consolidation } from '../consolidation/consolidate';
import type { Waiver, WaivedRule } from '../consolidation/waiver';
import { isSameRule, waivableRule } from '../consolidation/waiver';
import { periodId } from '../domain/period/reporting-period';
import { findBlocks } from '../forms/block/find-blocks';
import { shown } from '../forms/readers/shown';
import type { WorkbookValues } from '../workbook/workbook-values';

export const protocolBlock = 'svod-protocol';
export const waiverColumn = 'waiver';

/** What the coordinator typed into «Допустить: причина» of an earlier protocol. */
export function readWaivers(values: WorkbookValues): readonly Waiver[] {
  return findBlocks(values)
    .filter(({ identity, columns }) => identity.form === protocolBlock && columns.has(waiverColumn))
    .flatMap(({ identity: { period }, rows }) =>
      rows.flatMap(({ key, cells }) => {
        const rule = ruleOfKey(key);
        const reason = shown(cells.get(waiverColumn) ?? null).trim();
        return rule === null || reason === '' ? [] : [{ period, rule, reason }];
      }),
    );
}

/** Waivers of this period that nothing in the files asks for now; they are kept, since a file may still come. */
export function unusedWaivers({ files, period }: Consolidation, waivers: readonly Waiver[]): readonly Waiver[] {
  const id = periodId(period);
  const asked = files.flatMap(({ school, issues }) =>
    issues.flatMap((issue) => (school === null ? [] : (waivableRule(issue, school) ?? []))),
  );
  return waivers.filter((waiver) => waiver.period === id && !asked.some((rule) => isSameRule(rule, waiver.rule)));
}

export function waivedCount({ files }: Consolidation): number {
  return files.flatMap(({ issues }) => issues).filter(({ problem }) => problem.code === 'waived').length;
}

/** The key of a line of the protocol that may be waived. */
export function keyOfRule({ school, rule, field, row }: WaivedRule): string {
  return `${keyPrefix}${JSON.stringify([school, rule, field, row])}`;
}

const keyPrefix = 'waiver';

function ruleOfKey(key: string): WaivedRule | null {
  if (!key.startsWith(keyPrefix)) return null;
  const parts = parsed(key.slice(keyPrefix.length));
  if (!Array.isArray(parts) || parts.length !== 4) return null;
  const [school, rule, field, row] = parts.map(String) as [string, string, string, string];
  return { school, rule, field, row };
}

/** A key that somebody changed is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
