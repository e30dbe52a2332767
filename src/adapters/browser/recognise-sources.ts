import type { BackgroundProblem, RecognisedDocument } from '../../app/background';
import type { WorkbookFiles } from '../../app/ports';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { Job } from './serve-worker';
import type { SentSource } from './wire';

/** Reads road maps, one source after the other. */
export function recogniseSources(
  sources: readonly SentSource[],
  job: Job,
  _files: WorkbookFiles,
): Promise<Result<readonly RecognisedDocument[], BackgroundProblem>> {
  if (job.mayContinue() === 'stop') return Promise.resolve(failure({ code: 'stopped' }));
  return Promise.resolve(
    success(sources.map((source) => ({ source: source.kind, draft: failure({ code: 'noText' } as const) }))),
  );
}
