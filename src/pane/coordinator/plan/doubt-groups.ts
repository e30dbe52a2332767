import type { Severity } from '../../../domain/severity';
import { byGravity, gravestOf } from '../../../domain/severity';
import type { Doubt } from '../../../recognition/draft-plan';
import type { Language } from '../../../text/language';
import { recognitionText } from '../../../text/recognition-text';

/** The same question about any number of rows of a document. */
export interface DoubtGroup {
  readonly severity: Severity;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/** Each question once, the gravest first, then in the order of the document. */
export function doubtGroups(doubts: readonly Doubt[], language: Language): readonly DoubtGroup[] {
  const byText = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const text = recognitionText(doubt.problem, language);
    byText.set(text, [...(byText.get(text) ?? []), doubt]);
  }
  return [...byText].map(([text, own]) => ({ severity: gravestOf(own), text, doubts: own })).sort(byGravity);
}
