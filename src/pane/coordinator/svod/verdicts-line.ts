import type { FileVerdict } from '../../../app/background';
import { verdicts } from '../../../consolidation/verdict';
import type { Language } from '../../../text/language';
import { verdictText } from '../../../text/status-text';

/** «принято 4 · на доработку 1 · не читается 1» */
export function verdictsLine(files: readonly FileVerdict[], language: Language): string {
  return verdicts
    .flatMap((verdict) => {
      const count = files.filter((file) => file.verdict === verdict).length;
      return count === 0 ? [] : [`${verdictText(verdict, language)} ${count}`];
    })
    .join(' · ');
}
