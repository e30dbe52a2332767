import type { IndicatorType } from '../../domain/plan/indicator';
import { plainWords } from '../text/words-of';

/** «Основной», «дополнительный»; null for anything else. */
export function indicatorTypeOf(text: string): IndicatorType | null {
  const words = plainWords(text);
  if (/^основн/.test(words)) return 'main';
  return /^(?:дополн|вспомог)/.test(words) ? 'additional' : null;
}
