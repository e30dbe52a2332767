import { cellOfBlock, findBlocks } from '../forms/block/find-blocks';
import { activitiesForm } from '../forms/municipal/activities-form';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import type { DraftPlan } from '../recognition/draft-plan';
import { completeWorkbook } from '../workbook/complete';
import { valuesOf } from '../workbook/values-of';
import { withCells } from '../workbook/with-cells';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';
import { checkDraft } from './check-draft';
import { joinDrafts } from './join-drafts';
import type { RowChange } from './merge-draft';
import { mergeDraft } from './merge-draft';
import { municipalFileOf } from './open-municipality';

export interface DraftWorkbook {
  /** Only the sheets of the plan and what is hidden behind them. */
  readonly workbook: Workbook;
  /** Null where the workbook has no plan yet. */
  readonly changes: readonly RowChange[] | null;
  /** Sheets of the open workbook that would be drawn anew. */
  readonly redrawn: readonly string[];
  /** Sheets of the same names that are not ours: nothing of ours may be drawn over them. */
  readonly foreign: readonly string[];
}

/**
 * The validated sheets of recognised documents as they would stand in the open workbook: several make one plan, and
 * where the workbook has a plan already they are laid over it. `name` is how the open workbook is called in questions.
 */
export function draftWorkbook(drafts: readonly DraftPlan[], open: WorkbookValues, name: string): DraftWorkbook {
  const current = municipalFileOf(open, name);
  const joined = joinDrafts(drafts.map((draft) => ({ draft, checks: checkDraft(draft), reports: new Map() })));
  const merged = current === null ? null : mergeDraft(current.reading, joined, name);
  const { municipality, margin } = merged ?? joined;
  const drawn = municipalWorkbook({
    municipality,
    margin,
    reports: current?.reading.reports ?? joined.reports,
    further: [],
    period: '',
    modified: `${municipality.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`,
  });
  const workbook = completeWorkbook(carriedOver(drawn, open));
  const names = new Set(workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name));
  const ours = new Set(findBlocks(open).map(({ sheet }) => sheet));
  const same = open.sheets.filter(({ name }) => names.has(name)).map(({ name }) => name);
  return {
    workbook,
    changes: merged?.changes ?? null,
    redrawn: same.filter((name) => ours.has(name)),
    foreign: same.filter((name) => !ours.has(name)),
  };
}

export function isEmptyDraft({ plan, schools }: DraftPlan): boolean {
  return plan.indicators.length + plan.outcomes.length + plan.activities.length + schools.length === 0;
}

/** Columns of «Мероприятия» that a person fills in and a plan says nothing of. */
const ownColumns = ['document', 'comment'];

function carriedOver(drawn: Workbook, open: WorkbookValues): Workbook {
  const before = findBlocks(open).find(({ identity }) => identity.form === activitiesForm.id);
  const block = findBlocks(valuesOf(drawn)).find(({ identity }) => identity.form === activitiesForm.id);
  if (before === undefined || block === undefined) return drawn;
  const cells = block.rows.flatMap((row) => {
    const same = row.key === '' ? undefined : before.rows.find(({ key }) => key === row.key);
    return ownColumns.flatMap((column) => {
      const value = same?.cells.get(column) ?? null;
      const place = cellOfBlock(block, row, column);
      return value === null || place === null ? [] : [{ sheet: block.sheet, ...place, value }];
    });
  });
  return withCells(drawn, cells);
}
