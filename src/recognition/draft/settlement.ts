import type { SettlementType } from '../../domain/school';
import { plainWords } from '../text/words-of';

/** The type of place that a text names: «пгт», «с. Луговое», «городская местность»; null where it names none. */
export function settlementOf(text: string): SettlementType | null {
  const words = plainWords(text);
  if (/(?:^|[\s,])(?:пгт|п\. ?г\. ?т|рп|р\. ?п)[\s.,]|(?:^|\s)(?:пгт|рп)$|городского типа|рабочий поселок/.test(words))
    return 'urbanTypeSettlement';
  if (
    /(?:^|[\s,(])(?:с|д|п|х|ст|ст-ца|аул|пос)\. ?[а-я]|^сел|сельск|деревн|станиц|хутор|поселок|^село|(?:^|\s)аул/.test(
      words,
    )
  )
    return 'rural';
  return /(?:^|[\s,(])г\. ?[а-я]|^город|городск/.test(words) ? 'urban' : null;
}
