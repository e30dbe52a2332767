import type { OpenWorkbookProblem } from '../../app/ports';
import type { AnswerCell } from '../../forms/block/answer-cells';
import { isSameAnswer } from '../../forms/block/answer-cells';
import type { Field } from '../../forms/spec/field';
import type { CellValue } from '../../workbook/cell-value';
import { isSameValue } from '../../workbook/cell-value';

/** Why an answer is not in its cell; `noSuchCell`: its row or column was deleted. */
export type AnswerProblem = OpenWorkbookProblem | { readonly code: 'noSuchCell' };

/** An answer on its way from the pane into the sheet. It is dropped once the document shows it. */
export interface AnswerDraft {
  readonly at: AnswerCell;
  readonly field: Field;
  /** As it stands in the control. */
  readonly text: string;
  /** What the cell held when the typing began, and what the pane wrote into it since: none of it is a surprise. */
  readonly expected: readonly CellValue[];
  readonly standing: DraftStanding;
}

export type DraftStanding =
  | { readonly step: 'typing'; /** Somebody typed another value into the sheet meanwhile. */ readonly clash: CellValue }
  | { readonly step: 'writing'; readonly value: CellValue }
  /** `seen`: readings of the document since, of which the first may still be older than the writing. */
  | { readonly step: 'written'; readonly value: CellValue; readonly seen: number }
  | { readonly step: 'failed'; readonly value: CellValue; readonly problem: AnswerProblem };

export function draftAt(drafts: readonly AnswerDraft[], at: AnswerCell): AnswerDraft | null {
  return drafts.find((draft) => isSameAnswer(draft.at, at)) ?? null;
}

export function withDraft(drafts: readonly AnswerDraft[], draft: AnswerDraft): readonly AnswerDraft[] {
  return [...withoutDraft(drafts, draft.at), draft];
}

export function withoutDraft(drafts: readonly AnswerDraft[], at: AnswerCell): readonly AnswerDraft[] {
  return drafts.filter((draft) => !isSameAnswer(draft.at, at));
}

/** What the cell will hold when all goes well; null where nothing was handed over yet. */
export function valueOnItsWay({ standing }: AnswerDraft): { readonly value: CellValue } | null {
  return standing.step === 'typing' ? null : { value: standing.value };
}

/** A key was pressed in the control. `current` is what the document shows in the cell. */
export function typedOver(
  known: AnswerDraft | null,
  question: { readonly at: AnswerCell; readonly field: Field },
  text: string,
  current: CellValue,
): AnswerDraft {
  const onItsWay = known === null ? null : valueOnItsWay(known);
  const expected = [...(known?.expected ?? [current]), ...(onItsWay === null ? [] : [onItsWay.value])];
  const clash = known?.standing.step === 'typing' ? known.standing.clash : null;
  return { ...question, text, expected, standing: { step: 'typing', clash } };
}

/** The document was read again: what has arrived is dropped, what is being typed stays. */
export function afterReading(draft: AnswerDraft, current: CellValue): AnswerDraft | null {
  const { standing, expected } = draft;
  const isExpected = expected.some((value) => isSameValue(value, current));
  switch (standing.step) {
    case 'typing': {
      const clash = isExpected ? null : current;
      return isSameValue(clash, standing.clash) ? draft : { ...draft, standing: { step: 'typing', clash } };
    }
    case 'written': {
      const isStale = isExpected && !isSameValue(current, standing.value) && standing.seen === 0;
      return isStale ? { ...draft, standing: { ...standing, seen: 1 } } : null;
    }
    case 'writing':
    case 'failed':
      return draft;
  }
}

const passing: readonly AnswerProblem['code'][] = ['cellIsBeingEdited', 'otherWorkbookInFront', 'unsuitableSelection'];

/** Whether the program can be asked again without the person doing anything but finishing elsewhere. */
export function passesByItself(problem: AnswerProblem): boolean {
  return passing.includes(problem.code);
}
