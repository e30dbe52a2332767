/** A text file as text: by its byte order mark, else by what `declared` finds in it, else UTF-8, else windows-1251. */
export function decodeText(bytes: Uint8Array, declared: (head: string) => string | null = () => null): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, 'utf-8') ?? '';
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be') ?? '';
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const unmarked = unmarkedUtf16(head);
  const encodings = [...(unmarked === null ? [] : [unmarked]), declared(head) ?? 'utf-8', 'utf-8', 'windows-1251'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return '';
}

/** What the page says of itself: `<meta charset>`, also inside a content type, or an XML declaration. */
export function declaredCharset(head: string): string | null {
  const meta = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
  // A page in single bytes that calls itself UTF-16 was recoded without its declaration.
  return meta === null || /^utf-?16/i.test(meta) ? null : meta;
}

/** Every second byte of markup is zero there. */
function unmarkedUtf16(head: string): string | null {
  if (/^[^\0]\0[^\0]\0/.test(head)) return 'utf-16le';
  return /^\0[^\0]\0[^\0]/.test(head) ? 'utf-16be' : null;
}

/** Null for an unknown encoding and for bytes that it does not know. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
