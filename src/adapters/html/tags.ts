/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set([
  ...['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'hr'],
  ...['section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'address', 'center', 'form', 'fieldset'],
  ...['figure', 'figcaption', 'caption', 'body', 'html', 'table', 'tr', 'td', 'th', 'details', 'summary'],
]);

/** Elements whose text is not shown. */
export const silentTags: ReadonlySet<string> = new Set([
  ...['script', 'style', 'title', 'template', 'noscript', 'xml', 'iframe', 'object', 'textarea'],
]);

export type Attributes = Readonly<Record<string, string>>;

export function isHiddenTag(attributes: Attributes): boolean {
  if (attributes['hidden'] !== undefined) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*(?:hidden|collapse))/i.test(
    attributes['style'] ?? '',
  );
}

/** Word writes the printed number of a list item into a span of this style. */
export function isListMark(attributes: Attributes): boolean {
  return /mso-list\s*:\s*ignore/i.test(attributes['style'] ?? '');
}

/** Bullets are letters of picture fonts. */
export function listMarkText(text: string): string {
  const sign = text.replaceAll('\u00a0', ' ').trim();
  return /^[·oo§üØv¨]$/u.test(sign) ? '•' : sign;
}

export function spanOf(attributes: Attributes, name: 'rowspan' | 'colspan'): number {
  const span = /^\s*(\d{1,6})/.exec(attributes[name] ?? '');
  return span === null ? 1 : Number(span[1]);
}

/** Excel's own number of a cell. */
export function numberOf(attributes: Attributes): number | null {
  const text = attributes['x:num'] ?? '';
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) ? null : number;
}
