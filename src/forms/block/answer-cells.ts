import type { CellValue } from '../../workbook/cell-value';
import { valuesOf } from '../../workbook/values-of';
import type { CellInput } from '../../workbook/with-cells';
import type { Workbook } from '../../workbook/workbook';
import type { Block } from './find-blocks';
import { cellOfBlock, findBlocks } from './find-blocks';
import { listColumnIds } from './placed-form';

/** A cell of a form by its identity; the row key of a list is empty. */
export interface AnswerCell {
  readonly form: string;
  readonly row: string;
  readonly field: string;
}

export interface Answer extends AnswerCell {
  readonly value: CellValue;
}

/** Where answers stand in a workbook of forms, in their order; null for a cell that it does not have. */
export function answerInputs(workbook: Workbook, answers: readonly Answer[]): readonly (CellInput | null)[] {
  const blocks = new Map(findBlocks(valuesOf(workbook)).map((block) => [block.identity.form, block]));
  return answers.map(({ form, row, field, value }) => {
    const block = blocks.get(form);
    const cell = block === undefined ? null : cellOfAnswer(block, row, field);
    return block === undefined || cell === null ? null : { sheet: block.sheet, ...cell, value };
  });
}

function cellOfAnswer(block: Block, row: string, field: string): ReturnType<typeof cellOfBlock> {
  const isList = block.columns.has(listColumnIds.value);
  const found = block.rows.find(({ key }) => key === (isList ? field : row));
  return found === undefined ? null : cellOfBlock(block, found, isList ? listColumnIds.value : field);
}
