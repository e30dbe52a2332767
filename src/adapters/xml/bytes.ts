/** Signs of XML as bytes. */
export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
export const ampersand = 0x26;
export const exclamation = 0x21;
export const questionMark = 0x3f;
export const equals = 0x3d;
export const colon = 0x3a;
export const quotation = 0x22;
export const apostrophe = 0x27;
export const carriageReturn = 0x0d;
/** It and everything below is white space, or no character of XML at all. */
export const space = 0x20;

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function startsWith(bytes: Uint8Array, pattern: Uint8Array, at: number): boolean {
  for (let offset = 0; offset < pattern.length; offset += 1) {
    if (bytes[at + offset] !== pattern[offset]) return false;
  }
  return true;
}

/** The first place of the pattern at or after `from`; -1 where there is none. */
export function indexOfBytes(bytes: Uint8Array, pattern: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(pattern[0]!, from); at >= 0; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (startsWith(bytes, pattern, at)) return at;
  }
  return -1;
}

/** A name of at most four ASCII letters as one number, for comparing without allocating; 0 for longer names. */
export function nameCode(name: string): number {
  return name.length > 4 ? 0 : ascii(name).reduce((code, byte) => (code << 8) | byte, 0);
}
