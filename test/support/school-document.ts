import type { MemoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { memoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import type { FormAnswers } from '../../src/app/fill-form';
import { fillForm } from '../../src/app/fill-form';
import type { AnswerCell, AnswerPlace } from '../../src/forms/block/answer-cells';
import { placeOfAnswer } from '../../src/forms/block/answer-cells';
import { findBlocks } from '../../src/forms/block/find-blocks';
import type { Municipality } from '../../src/domain/municipality';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import { municipality } from './municipality';
import { schoolForm } from './school-report';

/** A school's form as somebody filled it in; a slip of the test's author throws. */
export function filledForm(answers: FormAnswers, of: Municipality = municipality()): Workbook {
  const { workbook, unplaced } = fillForm(schoolForm(of), answers, '2022-01-10T00:00:00Z');
  if (unplaced.length > 0) throw new Error(`no such cells: ${JSON.stringify(unplaced)}`);
  return workbook;
}

export function openForm(answers: FormAnswers, of: Municipality = municipality()): MemoryWorkbook {
  return memoryWorkbook(filledForm(answers, of));
}

export function placeIn(workbook: Workbook, at: AnswerCell): AnswerPlace {
  const place = placeOfAnswer(findBlocks(valuesOf(workbook)), at);
  if (place === null) throw new Error(`no such cell: ${JSON.stringify(at)}`);
  return place;
}

export function equipmentCell(field: string): AnswerCell {
  return { form: 'equipment', row: '', field };
}
