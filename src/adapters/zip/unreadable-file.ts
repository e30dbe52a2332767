import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { FileProblem } from '../../workbook/file-problem';

/** Stops the reading of a file. Never leaves the adapters: `attempt` turns it into a value at their public entry. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

export function stopReading(problem: FileProblem): never {
  throw new UnreadableFile(problem);
}

export function stopAtDamage(part: string): never {
  throw new UnreadableFile({ code: 'damaged', part });
}

/** What `read` gives, or why it stopped. Other exceptions are bugs and pass through. */
export function attempt<Value>(read: () => Value): Result<Value, FileProblem> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof UnreadableFile) return failure(error.problem);
    throw error;
  }
}
