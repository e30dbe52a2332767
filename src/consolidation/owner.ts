import type { Issue } from '../domain/issue';
import type { Block } from '../forms/block/find-blocks';
import type { WorkbookIdentity } from '../forms/block/workbook-identity';
import { readWorkbookIdentity } from '../forms/block/workbook-identity';
import { titleOfPeriodId } from '../forms/period-title';
import { schoolFormsVersion } from '../forms/school/school-forms';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { IntakeProblem } from './intake-problem';

/**
 * Whose workbook it is: what most of its blocks say; where all blocks are gone, the hidden sheet or the document
 * properties. Null: nothing of ours in it. A title or a file name is never asked.
 */
export function ownerOf(values: WorkbookValues, blocks: readonly Block[]): WorkbookIdentity | null {
  const schoolBlocks = blocks.filter(({ identity }) => identity.school !== '');
  const told = readWorkbookIdentity(values);
  const [first] = [...schoolBlocks].sort((a, b) => agreeing(b, schoolBlocks) - agreeing(a, schoolBlocks));
  if (first !== undefined) {
    const { period, school } = first.identity;
    return { kind: 'school', version: told?.version ?? schoolFormsVersion, period, school };
  }
  return told ?? (blocks.length > 0 ? { kind: 'municipal', version: 1, period: '', school: '' } : null);
}

function agreeing({ identity: own }: Block, blocks: readonly Block[]): number {
  return blocks.filter(({ identity }) => identity.school === own.school && identity.period === own.period).length;
}

/** Sheets of another school or period, pasted into the workbook: they are named and not read. */
export function foreignSheets(blocks: readonly Block[], own: readonly Block[]): readonly Issue<IntakeProblem>[] {
  return blocks
    .filter((block) => !own.includes(block))
    .map(({ sheet, identity: { school, period } }) => ({
      severity: 'warning',
      place: null,
      row: '',
      problem: { code: 'foreignSheet', sheet, school, period, periodTitle: titleOfPeriodId(period) },
    }));
}
