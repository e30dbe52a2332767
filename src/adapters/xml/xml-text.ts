/** Texts of a UTF-8 part; null stands for what no well-formed part holds. */

/** The text of bytes without entities and carriage returns. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  const units = end - start <= longestShortText ? shortText(bytes, start, end) : null;
  if (units !== null) return String.fromCharCode.apply(null, units);
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
}

/** Any character data or attribute value: entities are resolved and line ends are one line feed, as XML asks. */
export function decodeXml(bytes: Uint8Array, start: number, end: number): string | null {
  const text = decodeUtf8(bytes, start, end);
  return text === null ? null : resolveEntities(text.replace(/\r\n?/g, '\n'));
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const longestShortText = 192;
/** One array a length: `fromCharCode` takes whole arrays only, and most texts of a workbook are short. */
const arrays: readonly number[][] = Array.from({ length: longestShortText + 1 }, (_, length) =>
  new Array<number>(length).fill(0),
);

/** The code units of a text of one- and two-byte characters (Latin, Cyrillic); null leaves it to the decoder. */
function shortText(bytes: Uint8Array, start: number, end: number): number[] | null {
  let length = 0;
  for (let at = start; at < end; at += 1) if ((bytes[at]! & 0xc0) !== 0x80) length += 1;
  const units = arrays[length]!;
  let at = start;
  for (let unit = 0; unit < length; unit += 1) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[unit] = byte;
      at += 1;
    } else {
      const next = bytes[at + 1]!;
      if (byte < 0xc2 || byte > 0xdf || at + 1 >= end || (next & 0xc0) !== 0x80) return null;
      units[unit] = ((byte & 0x1f) << 6) | (next & 0x3f);
      at += 2;
    }
  }
  return at === end ? units : null;
}

function resolveEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  let isWellFormed = true;
  const resolved = text.replace(/&([^;&]{0,16};)?/g, (_, name: string | undefined) => {
    const character = name === undefined ? null : entity(name.slice(0, -1));
    isWellFormed &&= character !== null;
    return character ?? '';
  });
  return isWellFormed ? resolved : null;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  const match = /^#(?:x([\da-f]{1,8})|(\d{1,10}))$/i.exec(name);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
