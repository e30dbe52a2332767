import type { OpenWorkbookProblem } from '../../app/ports';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { isFocusLoss, problemAfterRetry, problemOf } from './office-problem';

/** One batch of work in Excel: `sync` sends what was asked for so far. */
export interface ExcelBatch {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

export type ExcelWork<Value> = (batch: ExcelBatch) => Promise<Result<Value, OpenWorkbookProblem>>;

export interface ExcelQueue {
  /**
   * Runs after all work before it: parallel batches make Excel slow and its errors hard to read. `mayRepeat` says that
   * the work can be done twice, so that one that met another workbook in front is tried once more.
   */
  run<Value>(mayRepeat: 'mayRepeat' | 'once', work: ExcelWork<Value>): Promise<Result<Value, OpenWorkbookProblem>>;
  /** How often Excel was asked, since the beginning. */
  syncs(): number;
}

export function excelQueue(): ExcelQueue {
  let last: Promise<unknown> = Promise.resolve();
  let syncs = 0;

  const attempt = async <Value>(work: ExcelWork<Value>): Promise<Result<Value, OpenWorkbookProblem>> =>
    // A person who is typing into a cell finishes first.
    Excel.run({ delayForCellEdit: true }, (context) =>
      work({
        context,
        sync: async () => {
          syncs += 1;
          await context.sync();
        },
      }),
    );

  const withRetry = async <Value>(
    mayRepeat: 'mayRepeat' | 'once',
    work: ExcelWork<Value>,
  ): Promise<Result<Value, OpenWorkbookProblem>> => {
    try {
      return await attempt(work);
    } catch (error) {
      if (mayRepeat === 'once' || !isFocusLoss(error)) return failure(problemOf(error));
    }
    try {
      return await attempt(work);
    } catch (error) {
      return failure(problemAfterRetry(error));
    }
  };

  return {
    run: (mayRepeat, work) => {
      const done = last.then(() => withRetry(mayRepeat, work));
      last = done.catch(() => undefined);
      return done;
    },
    syncs: () => syncs,
  };
}

export const nothing = success(null);
