import { failure, success } from '../domain/result';
import { recognisePlan } from '../recognition/recognise-plan';
import { clipboardName } from '../text/plan-source-text';
import type { PlanDocument, RecognisedDocument } from './background';
import type { DocumentSources } from './open-plan-document';
import { openPlanDocument } from './open-plan-document';

/** Reads a road map and recognises it as a draft plan; why it cannot be read is told beside its name. */
export async function recogniseDocument(sources: DocumentSources, from: PlanDocument): Promise<RecognisedDocument> {
  const document = await openPlanDocument(sources, from);
  const source = sourceName(from);
  return { source, draft: document.ok ? success(recognisePlan(document.value)) : failure(document.problem) };
}

function sourceName(from: PlanDocument): string {
  switch (from.kind) {
    case 'file':
      return from.file.name;
    case 'selection':
      return from.table.name;
    case 'clipboard':
      return clipboardName;
  }
}
