import type { Position } from '../../workbook/address';
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
  const blocks = findBlocks(valuesOf(workbook));
  return answers.map((answer) => {
    const place = placeOfAnswer(blocks, answer);
    return place === null ? null : { sheet: place.sheet, ...place.cell, value: answer.value };
  });
}

/** Where an answer stands, and what stands there. */
export interface AnswerPlace {
  readonly sheet: string;
  readonly cell: Position;
  readonly value: CellValue;
}

/** The place of an answer among the blocks of a workbook, of which the first of each form is the one that is read. */
export function placeOfAnswer(blocks: readonly Block[], { form, row, field }: AnswerCell): AnswerPlace | null {
  const block = blocks.find(({ identity }) => identity.form === form);
  if (block === undefined) return null;
  const isList = block.columns.has(listColumnIds.value);
  const column = isList ? listColumnIds.value : field;
  const found = block.rows.find(({ key }) => key === (isList ? field : row));
  const cell = found === undefined ? null : cellOfBlock(block, found, column);
  if (found === undefined || cell === null) return null;
  return { sheet: block.sheet, cell, value: found.cells.get(column) ?? null };
}

export function isSameAnswer(a: AnswerCell, b: AnswerCell): boolean {
  return a.form === b.form && a.row === b.row && a.field === b.field;
}
