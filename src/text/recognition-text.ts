import type { RecognitionProblem } from '../recognition/recognition-problem';
import type { Language } from './language';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What recognition asks the author of a plan, or wants confirmed. */
export function recognitionText(problem: RecognitionProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

const catalogue: Catalogue<RecognitionProblem> = {
  ru: { noTables: () => 'Таблиц плана не найдено: нужна таблица с заголовками («Показатель», «Мероприятие», «Срок»)' },
  en: { noTables: () => 'No table of a plan was found: one with headings is needed' },
};
