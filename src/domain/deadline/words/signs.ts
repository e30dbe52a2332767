import type { WordRow } from './word-row';
import { figures } from './word-row';

/** What stands between words. */
export const signs: readonly WordRow[] = [
  figures('comma', ',', '[,.]+'),
  figures('semicolon', ';', ';'),
  figures('dash', '-', '-+'),
  figures('slash', '/', '/'),
  figures('open', '(', '\\('),
  figures('close', ')', '\\)'),
  figures('colon', ':', ':'),
  figures('line', '\n', '\\n'),
  figures('and', '+', '[+&]'),
];
