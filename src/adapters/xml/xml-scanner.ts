import { stopAtDamage, stopReading } from '../zip/unreadable-file';
import {
  ampersand,
  apostrophe,
  ascii,
  carriageReturn,
  colon,
  exclamation,
  greaterThan,
  indexOfBytes,
  lessThan,
  questionMark,
  quotation,
  slash,
  space,
  startsWith,
} from './bytes';
import { XmlAttributes } from './xml-attributes';
import { decodeUtf8, decodeXml } from './xml-text';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * Walks over the tags and texts of one part, whose bytes are UTF-8. Names are local names: prefixes are passed over.
 * What is not well-formed stops the reading as damage, a document type declaration as forbidden.
 *
 * Sheets have millions of tags, so nothing is allocated for a tag: names are numbers, values and texts are places.
 */
export class XmlScanner {
  /** Of the tag under the cursor: the `nameCode` of its name. */
  code = 0;
  /** Of the opened tag. */
  readonly attributes: XmlAttributes;
  /** Of the text run: its place, and whether its bytes stand for themselves, without entities and line ends. */
  start = 0;
  end = 0;
  isPlain = true;
  /** How many elements are open. */
  depth = 0;

  private at = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private isCharacterData = false;
  /** Where the names of the open elements stand, prefixes included. */
  private readonly openStarts: number[] = [];
  private readonly openEnds: number[] = [];
  /** A tag that closes itself is followed by a close token, so that readers see one shape only. */
  private closesItself = false;
  private sawRoot = false;

  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {
    this.attributes = new XmlAttributes(bytes);
  }

  next(): XmlToken {
    if (this.closesItself) {
      this.closesItself = false;
      this.depth -= 1;
      return 'close';
    }
    const { bytes } = this;
    for (;;) {
      if (this.at >= bytes.length) return this.depth === 0 && this.sawRoot ? 'end' : this.stop();
      if (bytes[this.at] !== lessThan) {
        this.scanText();
        if (this.depth > 0) return 'text';
      } else {
        const byte = bytes[this.at + 1];
        if (byte === slash) return this.scanClose();
        if (byte === questionMark) this.at = this.find(processingEnd, this.at + 2) + processingEnd.length;
        else if (byte !== exclamation) return this.scanOpen();
        else if (this.scanDeclaration()) return 'text';
      }
    }
  }

  /**
   * Passes over the rest of the element that was opened last, its close tag included. Tags are held to their order;
   * what is within them is not taken apart, which is half of the work.
   */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.closesItself && this.opensElement()) this.passOpen();
      else this.next();
    }
  }

  /** Where the next tag or text begins, in bytes; -1 where a tag that closes itself is still to be closed. */
  get ahead(): number {
    return this.closesItself ? -1 : this.at;
  }

  /** Goes on at a place up to which the caller has read whole elements by itself. */
  leap(to: number): void {
    this.at = to;
  }

  /** How far the reading has come, in bytes. */
  get position(): number {
    return this.at;
  }

  /** The name of the tag under the cursor. */
  name(): string {
    return decodeUtf8(this.bytes, this.nameStart, this.nameEnd) ?? this.stop();
  }

  /** The value of an attribute of the tag under the cursor; null where it has none of that name. */
  attribute(name: string): string | null {
    const index = this.attributes.indexOf(name);
    return index < 0 ? null : (this.attributes.value(index) ?? this.stop());
  }

  /** The text run under the cursor. */
  text(): string {
    if (!this.isPlain && !this.isCharacterData) {
      return decodeXml(this.bytes, this.start, this.end) ?? this.stop();
    }
    const text = decodeUtf8(this.bytes, this.start, this.end) ?? this.stop();
    return this.isPlain ? text : text.replace(/\r\n?/g, '\n');
  }

  /** The texts of the element that was opened last, joined; the scanner is left on its close tag. */
  innerText(): string {
    const outside = this.depth - 1;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === 'close' && this.depth === outside) return text;
      if (token === 'text') text += this.text();
    }
  }

  private scanText(): void {
    const { bytes } = this;
    const { length } = bytes;
    let at = this.at;
    let isPlain = true;
    for (; at < length; at += 1) {
      const byte = bytes[at]!;
      if (byte === lessThan) break;
      if (byte <= ampersand && (byte === ampersand || byte === carriageReturn)) isPlain = false;
      if (byte > space && this.depth === 0) this.stop();
    }
    this.start = this.at;
    this.end = at;
    this.isPlain = isPlain;
    this.isCharacterData = false;
    this.at = at;
  }

  /** Whether a tag that opens an element begins here. */
  private opensElement(): boolean {
    const { bytes, at } = this;
    const byte = bytes[at + 1];
    return bytes[at] === lessThan && byte !== slash && byte !== exclamation && byte !== questionMark;
  }

  /** Passes over a tag that opens an element. */
  private passOpen(): void {
    const { bytes } = this;
    let quote = 0;
    for (let at = this.openName(); ; at += 1) {
      const byte = bytes[at];
      if (byte === undefined || byte === lessThan) this.stop();
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === quotation || byte === apostrophe) quote = byte;
      else if (byte === greaterThan) {
        this.closesItself = bytes[at - 1] === slash;
        this.at = at + 1;
        return;
      }
    }
  }

  /** Reads the name of the tag that opens here and gives the place after it. */
  private openName(): number {
    const opened = this.at + 1;
    const at = this.scanName(opened);
    if (this.depth === maxDepth || (this.depth === 0 && this.sawRoot)) this.stop();
    this.sawRoot = true;
    this.openStarts[this.depth] = opened;
    this.openEnds[this.depth] = at;
    this.depth += 1;
    return at;
  }

  private scanOpen(): 'open' {
    const { bytes, attributes } = this;
    let at = this.openName();
    attributes.count = 0;
    for (;;) {
      let byte = bytes[at];
      while (byte !== undefined && byte <= space) byte = bytes[++at];
      if (byte === greaterThan) break;
      if (byte === slash && bytes[at + 1] === greaterThan) {
        this.closesItself = true;
        at += 1;
        break;
      }
      at = attributes.add(at);
      if (at < 0) this.stop();
    }
    this.at = at + 1;
    return 'open';
  }

  private scanClose(): 'close' {
    const { bytes } = this;
    const closed = this.at + 2;
    let at = this.scanName(closed);
    if (this.depth === 0) this.stop();
    this.depth -= 1;
    const opened = this.openStarts[this.depth]!;
    if (this.openEnds[this.depth]! - opened !== at - closed) this.stop();
    for (let offset = at - closed - 1; offset >= 0; offset -= 1) {
      if (bytes[opened + offset] !== bytes[closed + offset]) this.stop();
    }
    while (bytes[at]! <= space) at += 1;
    if (bytes[at] !== greaterThan) this.stop();
    this.at = at + 1;
    return 'close';
  }

  /** Reads the name of a tag and gives the place after it. */
  private scanName(from: number): number {
    const { bytes } = this;
    let local = from;
    let code = 0;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at]!;
      if (byte === greaterThan || byte === slash || byte <= space) break;
      if (byte === colon) {
        local = at + 1;
        code = 0;
      } else code = (code << 8) | byte;
    }
    if (at === local || at === bytes.length) this.stop();
    this.nameStart = local;
    this.nameEnd = at;
    this.code = at - local <= 4 ? code : 0;
    return at;
  }

  /** What starts with `<!`; true for character data, which is text. */
  private scanDeclaration(): boolean {
    const at = this.at + 2;
    if (startsWith(this.bytes, commentStart, at)) {
      this.at = this.find(commentEnd, at + commentStart.length) + commentEnd.length;
      return false;
    }
    if (startsWith(this.bytes, doctype, at)) stopReading({ code: 'forbiddenXml', part: this.part });
    if (this.depth === 0 || !startsWith(this.bytes, characterDataStart, at)) this.stop();
    this.start = at + characterDataStart.length;
    this.end = this.find(characterDataEnd, this.start);
    this.isCharacterData = true;
    this.isPlain = !this.bytes.subarray(this.start, this.end).includes(carriageReturn);
    this.at = this.end + characterDataEnd.length;
    return true;
  }

  private find(pattern: Uint8Array, from: number): number {
    const at = indexOfBytes(this.bytes, pattern, from);
    return at < 0 ? this.stop() : at;
  }

  private stop(): never {
    return stopAtDamage(this.part);
  }
}

const maxDepth = 256;
const processingEnd = ascii('?>');
const commentStart = ascii('--');
const commentEnd = ascii('-->');
const doctype = ascii('DOCTYPE');
const characterDataStart = ascii('[CDATA[');
const characterDataEnd = ascii(']]>');
