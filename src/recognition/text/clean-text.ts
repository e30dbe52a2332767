/** What word processors, browsers and converters leave in a text, and what stands in its place. */
const leftovers: readonly { readonly example: string; readonly pattern: RegExp; readonly by: string }[] = [
  { example: 'a<br/>b', pattern: /<\s*br\s*\/?>/gi, by: '\n' },
  { example: '<p>Обновление</p>', pattern: /<\/\s*(?:p|div|li|tr|ul|ol)\s*>/gi, by: '\n' },
  { example: '<ul style="list-style: disc;">', pattern: /<\/?[a-z][a-z0-9:]*(?:\s[^<>]{0,300})?\/?>/gi, by: ' ' },
  { example: 'a&nbsp;b', pattern: /&nbsp;|&#160;|&#xa0;/gi, by: ' ' },
  { example: '&laquo;План', pattern: /&laquo;/gi, by: '«' },
  { example: 'План&raquo;', pattern: /&raquo;/gi, by: '»' },
  { example: '&quot;План&quot;', pattern: /&(?:quot|ldquo|rdquo|bdquo);/gi, by: '"' },
  { example: 'a &ndash; b', pattern: /&(?:ndash|mdash|minus);/gi, by: '–' },
  { example: 'A &amp; B', pattern: /&amp;/gi, by: '&' },
  { example: '50 &lt; 100', pattern: /&lt;/gi, by: '<' },
  { example: '100 &gt; 50', pattern: /&gt;/gi, by: '>' },
  { example: '**План**', pattern: /\*\*|__(?=\S)|(?<=\S)__/g, by: '' },
  { example: '~~16~~', pattern: /~~/g, by: '' },
  { example: '## ПРИКАЗ', pattern: /^\s{0,3}#{1,6}\s+/gm, by: '' },
  { example: '[bookmark: _Hlk1]План', pattern: /\[(?:bookmark|image|link|footnote)[^\]]{0,200}\]/gi, by: ' ' },
  { example: 'a\\|b', pattern: /\\([|*_~#[\]])/g, by: '$1' },
  { example: 'мо\u00adниторинг', pattern: /[\u00ad\u200b-\u200d\u2060\ufeff]/g, by: '' },
];

/** The text without markup, one space for many, its lines kept apart. */
export function cleanLines(source: string): string {
  const plain = mayHoldMarkup.test(source)
    ? leftovers.reduce((text, { pattern, by }) => text.replace(pattern, by), source)
    : source;
  return plain
    .split(/[\n\u2028\u2029\u000b\u0085]/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const mayHoldMarkup = /[<&*~#[\\_\u00ad\u200b-\u200d\u2060\ufeff]/;

/** The same on one line. */
export function cleanText(source: string): string {
  return cleanLines(source).replaceAll('\n', ' ');
}

export const leftoverExamples = leftovers;
