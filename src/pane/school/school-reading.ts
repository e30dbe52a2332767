import type { Finding } from '../../consolidation/findings';
import { findingsOf } from '../../consolidation/findings';
import { ownerOf } from '../../consolidation/owner';
import type { Block } from '../../forms/block/find-blocks';
import { findBlocks } from '../../forms/block/find-blocks';
import type { FormReading } from '../../forms/check/read-form';
import { readForm } from '../../forms/check/read-form';
import { formsInWorkbook } from '../../forms/school/forms-in-workbook';
import type { WorkbookValues } from '../../workbook/workbook-values';

/** A school's workbook as the pane works with it: the same reading and the same checks as at intake. */
export interface SchoolReading {
  readonly code: string;
  readonly period: string;
  readonly blocks: readonly Block[];
  /** By form. */
  readonly forms: ReadonlyMap<string, FormReading>;
  readonly findings: readonly Finding[];
}

export function readSchoolDocument(values: WorkbookValues): SchoolReading {
  const all = findBlocks(values);
  const owner = ownerOf(values, all);
  const [code, period] = [owner?.school ?? '', owner?.period ?? ''];
  const blocks = all.filter(({ identity }) => identity.school === code && identity.period === period);
  const readings = formsInWorkbook(blocks).map((content) => readForm(content, blocks, ''));
  return {
    code,
    period,
    blocks,
    forms: new Map(readings.map((reading) => [reading.content.spec.id, reading])),
    findings: findingsOf(readings),
  };
}
