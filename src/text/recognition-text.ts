import type { RecognitionProblem } from '../recognition/recognition-problem';
import type { Language } from './language';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What is to be decided by the author of a plan that was recognised. */
export function recognitionText(problem: RecognitionProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

const catalogue: Catalogue<RecognitionProblem> = {
  ru: { noTables: () => 'В документе нет таблицы мероприятий, показателей или результатов' },
  en: { noTables: () => 'The document has no table of activities, indicators or outcomes' },
};
