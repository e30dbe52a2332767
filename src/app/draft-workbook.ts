import type { Municipality } from '../domain/municipality';
import type { ActivityReport } from '../domain/status/activity-status';
import { cellOfBlock, findBlocks } from '../forms/block/find-blocks';
import { activitiesForm } from '../forms/municipal/activities-form';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import type { DraftPlan } from '../recognition/draft-plan';
import { completeWorkbook } from '../workbook/complete';
import { valuesOf } from '../workbook/values-of';
import { withCells } from '../workbook/with-cells';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { PlanChanges } from './merge-plan';
import { mergePlan } from './merge-plan';
import { municipalFileOf } from './open-municipality';

export interface DraftWorkbook {
  /** Only the sheets of the plan and what is hidden behind them. */
  readonly workbook: Workbook;
  /** Null where the workbook has no plan yet. */
  readonly changes: PlanChanges | null;
  /** Sheets of the open workbook that would be drawn anew. */
  readonly redrawn: readonly string[];
  /** Sheets of the same names that are not ours: nothing of ours may be drawn over them. */
  readonly foreign: readonly string[];
}

/** The validated sheets of a recognised plan, as they would stand in the open workbook. */
export function draftWorkbook(draft: DraftPlan, open: WorkbookValues): DraftWorkbook {
  const current = municipalFileOf(open, '');
  const next = municipalityOf(draft);
  const merged = current === null ? null : mergePlan(current.reading.municipality, next);
  const reports: ReadonlyMap<string, ActivityReport> = current?.reading.reports ?? new Map();
  const drawn = municipalWorkbook({
    municipality: merged?.municipality ?? next,
    reports,
    further: [],
    period: '',
    modified: `${draft.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`,
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

function municipalityOf({ plan, schools, sourceTexts }: DraftPlan): Municipality {
  const indicators = plan.indicators.map((indicator) =>
    indicator.source === '' ? { ...indicator, source: sourceTexts.get(indicator.key) ?? '' } : indicator,
  );
  return { plan: { ...plan, indicators }, schools };
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
