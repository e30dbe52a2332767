import type { Handler } from 'htmlparser2';
import { fileLimits } from '../../workbook/file-problem';
import type { RawAddress, RawAside, RawBlock } from '../../workbook/raw-table';
import { stopAtDamage, stopReading } from '../zip/unreadable-file';
import { FlowingText } from './flowing-text';
import { ListMarks } from './list-marks';
import { TableGrid } from './table-grid';
import type { Attributes } from './tags';
import { blockTags, isHiddenTag, isListMark, listMarkText, numberOf, silentTags, spanOf } from './tags';

/** What an open element means for the text inside it. */
interface OpenTag {
  readonly view: 'shown' | 'deleted' | 'hidden' | 'silent';
  readonly blanks: 'collapsed' | 'verbatim';
  /** Whether its text is the printed number of a list item. */
  readonly inMark: boolean;
}

interface OpenTable {
  readonly grid: TableGrid;
  /** Text between its cells, captions for the most part. */
  readonly beside: FlowingText;
  /** Tables inside its cells, which stand behind it. */
  readonly inner: RawBlock[];
  cell: { readonly row: number; readonly column: number; readonly text: FlowingText } | null;
}

/** Deeper than any page that a person made; each level costs the parser. */
const deepest = 2000;

/** Turns the tags and texts of a page, as the parser tells them, into paragraphs and tables. */
export class PageReader implements Partial<Handler> {
  readonly blocks: RawBlock[] = [];
  readonly asides: RawAside[] = [];
  pictures = 0;

  private readonly tags: OpenTag[] = [];
  private readonly open: OpenTable[] = [];
  private readonly lists = new ListMarks();
  private readonly body = new FlowingText();
  private readonly gone = new FlowingText();
  private listMark = '';
  private lines = 0;
  private tables = 0;
  private cells = 0;

  onopentag(name: string, attributes: Attributes): void {
    if (this.tags.length === deepest) stopAtDamage('html');
    const { view, blanks, inMark } = this.tag;
    if (name === 'img' || name === 'v:imagedata') this.pictures += 1;
    if (name === 'br') this.sink.break();
    if (view === 'shown') this.openShown(name, attributes);
    this.tags.push({
      view: view === 'shown' ? viewOf(name, attributes) : view,
      blanks: name === 'pre' ? 'verbatim' : blanks,
      inMark: inMark || isListMark(attributes),
    });
  }

  onclosetag(name: string): void {
    const closed = this.tags.pop();
    if (closed === undefined) return;
    if (this.tag.view === 'shown') this.tellGone(closed.view);
    if (closed.inMark && !this.tag.inMark && this.listMark !== '') {
      this.sink.mark(listMarkText(this.listMark));
      this.listMark = '';
    }
    if (this.tag.view !== 'shown') return;
    if (name === 'ul' || name === 'ol') this.lists.end();
    if (blockTags.has(name)) this.endBlock();
    if (name === 'td' || name === 'th') this.closeCell();
    if (name === 'table') this.closeTable();
  }

  ontext(text: string): void {
    const { view, blanks, inMark } = this.tag;
    if (view === 'silent') return;
    if (view !== 'shown') this.gone.write(text, blanks);
    else if (inMark) this.listMark += text;
    else this.sink.write(text, blanks);
  }

  onend(): void {
    while (this.open.length > 0) this.closeTable();
    this.addParagraph(this.body.take(), this.blocks);
  }

  private openShown(name: string, attributes: Attributes): void {
    if (name === 'table') this.openTable();
    else if (name === 'tr') this.openRow(isHiddenTag(attributes) ? 'hidden' : 'shown');
    else if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (blockTags.has(name)) this.endBlock();
    if (name === 'ul' || name === 'ol') this.lists.start(name, attributes);
    if (name === 'li') this.sink.mark(this.lists.item(attributes));
  }

  private get tag(): OpenTag {
    return this.tags.at(-1) ?? { view: 'shown', blanks: 'collapsed', inMark: false };
  }

  private get sink(): FlowingText {
    const table = this.open.at(-1);
    return table === undefined ? this.body : (table.cell?.text ?? table.beside);
  }

  private get address(): RawAddress {
    const table = this.open.at(-1);
    if (table === undefined) return { in: 'text', line: this.lines };
    const { row, column } = table.cell ?? { row: 0, column: 0 };
    return { in: 'table', table: table.grid.index, row, column };
  }

  private endBlock(): void {
    if (this.open.length > 0) this.sink.block();
    else if (!this.body.isMarked) this.addParagraph(this.body.take(), this.blocks);
  }

  private addParagraph(text: string, blocks: RawBlock[]): void {
    if (text === '') return;
    blocks.push({ kind: 'paragraph', text, address: { in: 'text', line: this.lines } });
    this.lines += 1;
  }

  private tellGone(kind: OpenTag['view']): void {
    if (kind !== 'deleted' && kind !== 'hidden') return;
    const text = this.gone.take();
    if (text !== '') this.asides.push({ kind, text, address: this.address });
  }

  private openTable(): void {
    this.endBlock();
    const grid = new TableGrid(this.tables);
    this.tables += 1;
    this.open.push({ grid, beside: new FlowingText(), inner: [], cell: null });
  }

  /** Fragments of a clipboard may lack the table around their rows. */
  private get table(): OpenTable {
    if (this.open.length === 0) this.openTable();
    return this.open.at(-1)!;
  }

  private openRow(view: 'shown' | 'hidden'): void {
    const { grid } = this.table;
    this.closeCell();
    grid.startRow(view);
  }

  private openCell(attributes: Attributes): void {
    const { table } = this;
    this.closeCell();
    this.cells += 1;
    if (this.cells > fileLimits.cells) stopReading({ code: 'tooLarge', what: 'cells', limit: fileLimits.cells });
    const place = table.grid.startCell({
      rowSpan: spanOf(attributes, 'rowspan'),
      columnSpan: spanOf(attributes, 'colspan'),
      value: numberOf(attributes),
    });
    table.cell = { ...place, text: new FlowingText() };
  }

  private closeCell(): void {
    const table = this.open.at(-1);
    if (table === undefined || table.cell === null) return;
    table.grid.fill(table.cell.text.take());
    table.cell = null;
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.open.pop();
    if (table === undefined) return;
    const blocks = this.open.at(-1)?.inner ?? this.blocks;
    this.addParagraph(table.beside.take(), blocks);
    const raw = table.grid.table();
    blocks.push(...(raw.cells.length === 0 ? [] : [raw]), ...table.inner);
  }
}

/** The text of a hidden row stays with its row. */
function viewOf(name: string, attributes: Attributes): OpenTag['view'] {
  if (silentTags.has(name)) return 'silent';
  if (name === 'del') return 'deleted';
  return name !== 'tr' && name !== 'table' && isHiddenTag(attributes) ? 'hidden' : 'shown';
}
