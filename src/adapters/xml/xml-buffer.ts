/** Collects the texts of large parts as bytes, one part after the other, so that none stands in memory twice. */
export class XmlBuffer {
  private bytes = new Uint8Array(1 << 17);
  private length = 0;
  private pending = '';

  add(xml: string): void {
    this.pending += xml;
    if (this.pending.length > enoughToEncode) this.encode();
  }

  /** What was added since the last part was taken. */
  take(): Uint8Array {
    this.encode();
    const content = this.bytes.slice(0, this.length);
    this.length = 0;
    return content;
  }

  private encode(): void {
    // A code unit takes at most three bytes.
    const needed = this.length + this.pending.length * 3;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.length += encoder.encodeInto(this.pending, this.bytes.subarray(this.length)).written;
    this.pending = '';
  }
}

const enoughToEncode = 1 << 15;
const encoder = new TextEncoder();
