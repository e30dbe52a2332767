import { findingsOf } from '../consolidation/findings';
import { readinessOf } from '../consolidation/readiness';
import type { LocalDate } from '../domain/local-date';
import type { Result } from '../domain/result';
import { failure } from '../domain/result';
import { placeOfAnswer } from '../forms/block/answer-cells';
import { findBlocks } from '../forms/block/find-blocks';
import { readForm } from '../forms/check/read-form';
import { cover } from '../forms/school/cover';
import { formsInWorkbook } from '../forms/school/forms-in-workbook';
import { sealOf } from '../forms/school/seal';
import type { OpenWorkbook, OpenWorkbookProblem } from './ports';

export type MarkProblem =
  | OpenWorkbookProblem
  /** Errors, or warnings without a reason. */
  | { readonly code: 'notReady' }
  /** The form is older than the mark of readiness: it is sent as it is. */
  | { readonly code: 'noMarkCells' };

/** Marks the form ready: the day and the seal of what is in the document now go into its title page. */
export async function markReady(workbook: OpenWorkbook, today: LocalDate): Promise<Result<null, MarkProblem>> {
  const values = await workbook.readValues();
  if (!values.ok) return values;
  const blocks = findBlocks(values.value);
  const readings = formsInWorkbook(blocks).map((content) => readForm(content, blocks, ''));
  if (readinessOf(findingsOf(readings)).state === 'notReady') return failure({ code: 'notReady' });
  const [on, seal] = ['readyOn', 'seal'].map((field) => placeOfAnswer(blocks, { form: cover.id, row: '', field }));
  if (on === null || on === undefined || seal === null || seal === undefined) return failure({ code: 'noMarkCells' });
  const dated = await workbook.writeInput(on.sheet, on.cell, { date: today });
  // The seal last: a date alone marks nothing.
  return dated.ok ? workbook.writeInput(seal.sheet, seal.cell, sealOf(readings)) : dated;
}
