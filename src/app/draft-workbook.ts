import { findBlocks } from '../forms/block/find-blocks';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import type { DraftPlan } from '../recognition/draft-plan';
import { completeWorkbook } from '../workbook/complete';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';
import { checkDraft } from './check-draft';
import type { JoinedPlan } from './join-drafts';
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

/** A municipal workbook of recognised documents alone: several make one plan. */
export function planWorkbook(drafts: readonly DraftPlan[]): Workbook {
  return completeWorkbook(drawnPlan(joined(drafts)));
}

/**
 * The validated sheets of recognised documents as they would stand in the open workbook, over the plan that it may
 * have. `name` is how the open workbook is called in questions.
 */
export function draftWorkbook(drafts: readonly DraftPlan[], open: WorkbookValues, name: string): DraftWorkbook {
  const current = municipalFileOf(open, name);
  const plan = joined(drafts);
  const merged = current === null ? null : mergeDraft(current.reading, plan, name);
  const reports = current?.reading.reports ?? plan.reports;
  const workbook = completeWorkbook(drawnPlan({ ...(merged ?? plan), reports }));
  const names = new Set(
    workbook.sheets.filter(({ visibility }) => visibility === 'visible').map((sheet) => sheet.name),
  );
  const ours = new Set(findBlocks(open).map(({ sheet }) => sheet));
  const same = open.sheets.map((sheet) => sheet.name).filter((sheet) => names.has(sheet));
  return {
    workbook,
    changes: merged?.changes ?? null,
    redrawn: same.filter((sheet) => ours.has(sheet)),
    foreign: same.filter((sheet) => !ours.has(sheet)),
  };
}

function joined(drafts: readonly DraftPlan[]): JoinedPlan {
  return joinDrafts(drafts.map((draft) => ({ draft, checks: checkDraft(draft), reports: new Map() })));
}

function drawnPlan(plan: Pick<JoinedPlan, 'municipality' | 'margin' | 'reports'>): Workbook {
  const { actDate } = plan.municipality.plan.programme;
  const { municipality, margin, reports } = plan;
  const modified = `${actDate ?? '2000-01-01'}T00:00:00Z`;
  return municipalWorkbook({ municipality, margin, reports, further: [], period: '', modified });
}

export function isEmptyDraft({ plan, schools }: DraftPlan): boolean {
  return plan.indicators.length + plan.outcomes.length + plan.activities.length + schools.length === 0;
}
