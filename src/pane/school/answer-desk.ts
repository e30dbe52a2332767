import type { OpenWorkbook } from '../../app/ports';
import type { AnswerCell } from '../../forms/block/answer-cells';
import { placeOfAnswer } from '../../forms/block/answer-cells';
import type { Block } from '../../forms/block/find-blocks';
import type { Field } from '../../forms/spec/field';
import type { CellValue } from '../../workbook/cell-value';
import { isSameValue } from '../../workbook/cell-value';
import type { AnswerDraft, AnswerProblem } from './answer-draft';
import {
  afterReading,
  draftAt,
  passesByItself,
  typedOver,
  valueOnItsWay,
  withDraft,
  withoutDraft,
} from './answer-draft';
import { typedAnswer } from './typed-answer';

export interface Question {
  readonly at: AnswerCell;
  readonly field: Field;
}

/** Takes answers from controls into the sheet, one at a time, and says how each of them stands. */
export interface AnswerDesk {
  readonly drafts: () => readonly AnswerDraft[];
  readonly subscribe: (listener: () => void) => () => void;
  /** A key was pressed; written after a rest. */
  readonly type: (question: Question, text: string) => void;
  /** A choice was made: written now. */
  readonly choose: (question: Question, text: string) => void;
  /** The control was left: what was typed is written now. */
  readonly leave: (at: AnswerCell) => void;
  /** Takes what stands in the sheet instead of what was typed. */
  readonly drop: (at: AnswerCell) => void;
  readonly retry: (at: AnswerCell) => void;
  /** The document was read again. */
  readonly read: (blocks: readonly Block[]) => void;
  /** Nothing is shown any more: what was typed is still written. */
  readonly close: () => void;
}

/** Milliseconds after the last key until an answer is written, and until a program that was busy is asked again. */
export interface DeskPace {
  readonly rest: number;
  readonly retry: number;
}

export function answerDesk(workbook: OpenWorkbook, pace: DeskPace = { rest: 700, retry: 1500 }): AnswerDesk {
  let drafts: readonly AnswerDraft[] = [];
  let blocks: readonly Block[] = [];
  let queue: Promise<void> = Promise.resolve();
  const timers = new Map<AnswerDraft, ReturnType<typeof setTimeout>>();
  const listeners = new Set<() => void>();

  const set = (next: readonly AnswerDraft[]): void => {
    for (const [draft, timer] of timers) {
      if (next.includes(draft)) continue;
      clearTimeout(timer);
      timers.delete(draft);
    }
    drafts = next;
    for (const listener of [...listeners]) listener();
  };
  const later = (draft: AnswerDraft, wait: number, act: () => void): void => {
    timers.set(draft, setTimeout(act, wait));
  };
  const current = (at: AnswerCell): CellValue => placeOfAnswer(blocks, at)?.value ?? null;

  const commit = (at: AnswerCell): void => {
    const draft = draftAt(drafts, at);
    if (draft === null || draft.standing.step !== 'typing') return;
    const value = typedAnswer(draft.field, draft.text);
    if (isSameValue(value, draft.expected.at(-1) ?? null) && draft.standing.clash === null)
      set(withoutDraft(drafts, at));
    else send(draft, value);
  };

  const send = (draft: AnswerDraft, value: CellValue): void => {
    const sent: AnswerDraft = { ...draft, standing: { step: 'writing', value } };
    set(withDraft(drafts, sent));
    // One call at a time: the program behind takes no two at once.
    queue = queue.then(async () => {
      const problem = await write(sent.at, value);
      // Typed on meanwhile: the newer text goes its own way.
      if (!drafts.includes(sent)) return;
      if (problem === null) set(withDraft(drafts, { ...sent, standing: { step: 'written', value, seen: 0 } }));
      else failed(sent, value, problem);
    });
  };

  const write = async (at: AnswerCell, value: CellValue): Promise<AnswerProblem | null> => {
    const place = placeOfAnswer(blocks, at);
    if (place === null) return { code: 'noSuchCell' };
    const written = await workbook
      .writeInput(place.sheet, place.cell, value)
      .catch((error: unknown) => ({ ok: false, problem: { code: 'hostRefused', detail: String(error) } }) as const);
    return written.ok ? null : written.problem;
  };

  const failed = (draft: AnswerDraft, value: CellValue, problem: AnswerProblem): void => {
    const told: AnswerDraft = { ...draft, standing: { step: 'failed', value, problem } };
    set(withDraft(drafts, told));
    if (passesByItself(problem)) later(told, pace.retry, () => send(told, value));
  };

  const type = ({ at, field }: Question, text: string): void => {
    const draft = typedOver(draftAt(drafts, at), { at, field }, text, current(at));
    set(withDraft(drafts, draft));
    later(draft, pace.rest, () => commit(at));
  };

  return {
    drafts: () => drafts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    type,
    choose: (question, text) => {
      type(question, text);
      commit(question.at);
    },
    leave: commit,
    drop: (at) => set(withoutDraft(drafts, at)),
    retry: (at) => {
      const draft = draftAt(drafts, at);
      const onItsWay = draft === null ? null : valueOnItsWay(draft);
      if (draft !== null && onItsWay !== null) send(draft, onItsWay.value);
    },
    read: (next) => {
      blocks = next;
      const settled = drafts.map((draft) => ({ draft, after: afterReading(draft, current(draft.at)) }));
      if (settled.every(({ draft, after }) => after === draft)) return;
      set(settled.flatMap(({ after }) => after ?? []));
      // A replaced draft lost its timer.
      for (const { draft, after } of settled) {
        if (after !== null && after !== draft && after.standing.step === 'typing') {
          later(after, pace.rest, () => commit(after.at));
        }
      }
    },
    close: () => {
      for (const { at } of drafts) commit(at);
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
