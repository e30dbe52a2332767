import type { RawAddress, RawAside, RawBlock, RawTable } from '../../../workbook/raw-table';
import { fileLimits } from '../../../workbook/file-problem';
import { stopReading } from '../../zip/unreadable-file';
import type { XmlElement } from '../../xml/xml-tree';
import type { ListNumbers } from './numbering';
import type { ParagraphStyles } from './paragraph-styles';

/** What a document is read with and into, in the order of reading. */
export interface Story {
  readonly styles: ParagraphStyles;
  readonly numbers: ListNumbers;
  /** Texts of foot- and endnotes by the name of their reference and its id. */
  readonly notes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly blocks: RawBlock[];
  readonly asides: RawAside[];
  /** Tables found inside cells and text boxes, to be read behind what they stand in. */
  readonly waiting: XmlElement[];
  /** Fields that are open: what stands before the separator is an instruction, not text. */
  readonly fields: ('instruction' | 'result')[];
  tables: number;
  lines: number;
  cells: number;
  pictures: number;
}

export function newStory(parts: Pick<Story, 'styles' | 'numbers' | 'notes'>): Story {
  return { ...parts, blocks: [], asides: [], waiting: [], fields: [], tables: 0, lines: 0, cells: 0, pictures: 0 };
}

export function addAside(story: Story, kind: RawAside['kind'], text: string, address: RawAddress): void {
  const shown = text.trim();
  if (shown !== '') story.asides.push({ kind, text: shown, address });
}

export function addTable(story: Story, table: RawTable): void {
  if (table.cells.length > 0) story.blocks.push(table);
}

export function countCell(story: Story): void {
  story.cells += 1;
  if (story.cells > fileLimits.cells) stopReading({ code: 'tooLarge', what: 'cells', limit: fileLimits.cells });
}
