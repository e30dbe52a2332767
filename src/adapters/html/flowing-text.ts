/** Text as a browser lays it out: blanks run together, blocks stand on lines of their own. */
export class FlowingText {
  private text = '';
  /** A number or bullet was just written: what follows stands on the same line, even inside a block. */
  isMarked = false;

  /** `verbatim` keeps blanks and line ends as they are. */
  write(text: string, blanks: 'collapsed' | 'verbatim'): void {
    if (blanks === 'verbatim') this.text += text.replace(/\r\n?/g, '\n');
    else {
      const run = text.replace(/[ \t\r\n\f]+/g, ' ');
      this.text += run.startsWith(' ') && /[ \n]$|^$/.test(this.text.slice(-1)) ? run.slice(1) : run;
    }
    if (text.trim() !== '') this.isMarked = false;
  }

  /** The number or bullet of a list item. */
  mark(sign: string): void {
    if (this.isMarked) this.text += '\n';
    this.block();
    this.text += `${sign} `;
    this.isMarked = true;
  }

  /** The edge of a block. */
  block(): void {
    if (!this.isMarked && this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** A line break that stands in the text. */
  break(): void {
    this.text += '\n';
  }

  /** Gives the text and starts anew. */
  take(): string {
    const text = this.text
      .replaceAll('\u00ad', '')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u2011', '-')
      .replace(/ {2,}/g, ' ')
      .replace(/ *\n\s*/g, '\n')
      .trim();
    this.text = '';
    this.isMarked = false;
    return text;
  }
}
