import { apostrophe, colon, equals, lessThan, quotation, space } from './bytes';
import { decodeUtf8, decodeXml } from './xml-text';

/**
 * The attributes of one tag as places in the bytes of a part; nothing is allocated until a value is asked for. The
 * lists serve every tag in turn and only their first `count` items count.
 */
export class XmlAttributes {
  count = 0;
  /** The `nameCode` of each name. */
  readonly codes: number[] = [];
  /** Where each value stands. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private readonly nameStarts: number[] = [];
  private readonly nameEnds: number[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** Adds the attribute that starts here and gives the place after it; -1 where it is not well-formed. */
  add(from: number): number {
    const { bytes } = this;
    // Nearly all attributes of cells have names of one letter.
    if (bytes[from + 1] === equals && bytes[from + 2] === quotation) {
      return this.addValue(from, from + 1, bytes[from]!, from + 3, quotation);
    }
    let local = from;
    let code = 0;
    let at = from;
    let byte = bytes[at];
    for (; byte !== undefined && byte !== equals && byte > space; byte = bytes[++at]) {
      if (byte === colon) {
        local = at + 1;
        code = 0;
      } else code = (code << 8) | byte;
    }
    const nameEnd = at;
    while (byte !== undefined && byte <= space) byte = bytes[++at];
    if (byte !== equals || nameEnd === local) return -1;
    do byte = bytes[++at];
    while (byte !== undefined && byte <= space);
    if (byte !== quotation && byte !== apostrophe) return -1;
    const next = this.addValue(local, nameEnd, nameEnd - local <= 4 ? code : 0, at + 1, byte);
    // Declarations of name spaces (`xmlns:r`) share their local names with real attributes.
    if (next > 0 && local - from === 6 && bytes[from] === letterX && bytes[from + 1] === letterM) this.count -= 1;
    return next;
  }

  private addValue(nameStart: number, nameEnd: number, code: number, start: number, quote: number): number {
    const { bytes } = this;
    const { length } = bytes;
    let at = start;
    for (; at < length; at += 1) {
      const byte = bytes[at]!;
      if (byte === quote || byte === lessThan) break;
    }
    if (bytes[at] !== quote || this.count === most) return -1;
    const index = this.count;
    this.codes[index] = code;
    this.starts[index] = start;
    this.ends[index] = at;
    this.nameStarts[index] = nameStart;
    this.nameEnds[index] = nameEnd;
    this.count = index + 1;
    return at + 1;
  }

  /** Null for bytes that are no text. */
  name(index: number): string | null {
    return decodeUtf8(this.bytes, this.nameStarts[index]!, this.nameEnds[index]!);
  }

  /** Null for bytes that are no text. */
  value(index: number): string | null {
    return decodeXml(this.bytes, this.starts[index]!, this.ends[index]!);
  }

  /** The first attribute of that name; -1 for none. */
  indexOf(name: string): number {
    for (let index = 0; index < this.count; index += 1) {
      const length = this.nameEnds[index]! - this.nameStarts[index]!;
      if (length === name.length && this.name(index) === name) return index;
    }
    return -1;
  }
}

const most = 128;
const letterX = 0x78;
const letterM = 0x6d;
