import { placeOfAnswer } from '../../forms/block/answer-cells';
import type { Block } from '../../forms/block/find-blocks';
import { valuesWithCells } from '../../workbook/values-with-cells';
import type { WorkbookValues } from '../../workbook/workbook-values';
import type { AnswerDraft } from './answer-draft';
import { valueOnItsWay } from './answer-draft';

/** The document as it will be when the answers on their way have arrived: what is wrong shows at once. */
export function withDrafts(
  document: WorkbookValues,
  blocks: readonly Block[],
  drafts: readonly AnswerDraft[],
): WorkbookValues {
  return valuesWithCells(
    document,
    drafts.flatMap((draft) => {
      const place = placeOfAnswer(blocks, draft.at);
      const onItsWay = valueOnItsWay(draft);
      return place === null || onItsWay === null ? [] : [{ sheet: place.sheet, ...place.cell, value: onItsWay.value }];
    }),
  );
}
