import type { OutcomeReader } from '../../app/consolidate-inbox';
import { unreadableFile } from '../../app/consolidate-inbox';
import type { IntakeContext } from '../../consolidation/read-submission';
import type { FileOutcome } from '../../consolidation/submission';
import { fileLimits } from '../../workbook/file-problem';
import { ownBuffer } from './own-buffer';
import type { WorkerEnd } from './wire';

/** Seconds that a file may take; the largest that the limits allow is read in about a third of it. */
export const secondsAFile = 20;

export interface TimedReader {
  readonly read: OutcomeReader;
  readonly end: () => void;
}

/**
 * Reads files in a worker that can be ended: one that takes too long, or fills the memory, costs only itself, and the
 * next is read by a new worker. After `stop` the file under way is given up; its outcome is of no interest.
 */
export function timedReader(
  startReader: () => WorkerEnd,
  context: IntakeContext,
  mayContinue: () => 'go' | 'stop',
  seconds = secondsAFile,
): TimedReader {
  let reader: WorkerEnd | null = null;
  const end = (): void => {
    reader?.end();
    reader = null;
  };
  const started = (): WorkerEnd => {
    if (reader !== null) return reader;
    reader = startReader();
    reader.send({ kind: 'intakeContext', context });
    return reader;
  };

  const readBytes = (name: string, bytes: Uint8Array): Promise<FileOutcome> =>
    new Promise((resolve) => {
      const worker = started();
      const settle = (outcome: FileOutcome, keep: 'keep' | 'end'): void => {
        clearTimeout(overdue);
        clearInterval(looks);
        if (keep === 'end') end();
        resolve(outcome);
      };
      const overdue = setTimeout(
        () => settle(unreadableFile(name, { code: 'tookTooLong', seconds }), 'end'),
        seconds * 1000,
      );
      const looks = setInterval(() => {
        if (mayContinue() === 'stop') settle(unreadableFile(name, { code: 'readerFailed', detail: 'stopped' }), 'end');
      }, 50);
      worker.listen(
        (message) => {
          if (message.kind === 'submission') settle(message.outcome, 'keep');
        },
        (detail) => settle(unreadableFile(name, { code: 'readerFailed', detail }), 'end'),
      );
      worker.send({ kind: 'readSubmission', name, bytes }, ownBuffer(bytes));
    });

  return {
    read: async (file) => {
      if (file.size > fileLimits.file)
        return unreadableFile(file.name, { code: 'tooLarge', what: 'file', limit: fileLimits.file });
      const bytes = await file.read();
      return bytes.ok ? readBytes(file.name, bytes.value) : unreadableFile(file.name, bytes.problem);
    },
    end,
  };
}
