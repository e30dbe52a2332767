import type { BackgroundProblem, PlanDocument, RecognisedDocument } from '../../app/background';
import type { DocumentSources } from '../../app/open-plan-document';
import { recogniseDocument } from '../../app/recognise-document';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { turn } from './pause';
import type { Job } from './serve-worker';
import type { SentSource } from './wire';

/** Reads road maps, one source after the other. */
export async function recogniseSources(
  sources: readonly SentSource[],
  job: Job,
  readers: DocumentSources,
): Promise<Result<readonly RecognisedDocument[], BackgroundProblem>> {
  const files = job.inbox(sources.flatMap((source) => (source.kind === 'file' ? [source.file] : [])));
  const found: RecognisedDocument[] = [];
  for (const source of sources) {
    // A stop can only arrive between two sources.
    await turn();
    if (job.mayContinue() === 'stop') return failure({ code: 'stopped' });
    const from = planDocument(source, files);
    if (from === null) continue;
    const document = await recogniseDocument(readers, from);
    found.push(document);
    job.progress({ done: found.length, total: sources.length, file: document.source, verdict: null });
  }
  return success(found);
}

/** A file comes back as one that can be read here. */
function planDocument(source: SentSource, files: ReturnType<Job['inbox']>): PlanDocument | null {
  if (source.kind !== 'file') return source;
  const file = files.find(({ name, size }) => name === source.file.name && size === source.file.size);
  return file === undefined ? null : { kind: 'file', file };
}
