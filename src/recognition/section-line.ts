import { sectionParts, sectionStart } from './table/section-words';
import { plainWords } from './text/words-of';

/** Whether the line before a table names a section of the plan, and neither the plan nor the table. */
export function isSectionLine(text: string): boolean {
  const words = plainWords(text);
  // «Цель: …» over a table says what the plan is for.
  if (/^цел[ьи]/.test(words)) return false;
  // «Раздел 2. Мероприятия»
  if (onlyNamesTable.test(plainWords(sectionParts(text).title))) return false;
  if (sectionStart.test(words)) return true;
  return /^(?:\d{1,2}|[ivx]{1,5})\.\s/.test(words) && !namesTable.test(words);
}

/** «2. Мероприятия», «1. Целевые показатели»: what the table is. */
const namesTable = /план|дорожн|показател|результат|перечень мероприят|^\S+ (?:основные )?мероприятия[.:]?$/;

/** «Мероприятия», «Перечень мероприятий», «Целевые показатели», and not a word more. */
const onlyNamesTable =
  /^(?:(?:план|перечень|комплекс|система|основн\S+|целев\S+) )*(?:мероприяти[яй]|показател[ией]|индикатор[ыов]+)(?: (?:плана|программы|проекта|дорожной карты))?[.:]?$/;
