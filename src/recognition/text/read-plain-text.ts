import type { RawDocument } from '../../workbook/raw-table';
import { tabLedFromBars } from './bar-ended-lines';
import { borderlessBlocks } from './borderless-blocks';
import { drawnBlocks } from './drawn-blocks';
import { pipeBlocks } from './pipe-blocks';
import { sourceLines } from './source-line';
import { tabLedBlocks } from './tab-led-blocks';
import { tabSeparatedBlocks } from './tab-separated-blocks';

/**
 * A text as its paragraphs and tables: tables drawn with characters, cells parted by tabs, cells that each begin a line with a tab, tables of
 * Markdown, and tables whose borders were lost (those cells are marked as guessed). Addresses are lines. Never fails.
 */
export function readPlainText(text: string, file: string): RawDocument {
  const lines = sourceLines(text);
  const drawn = drawnBlocks(lines);
  if (drawn !== null) return { file, blocks: drawn, asides: [] };
  const barEnded = tabLedFromBars(lines);
  if (barEnded !== null) return { file, blocks: tabLedBlocks(barEnded), asides: [] };
  const filled = lines.filter((line) => line.text.trim() !== '');
  const led = filled.filter((line) => /^ *\t[^\t]*\t?$/.test(line.text)).length;
  const separated = filled.filter((line) => /\S[^\t]*\t/.test(line.text) || /\t.*\t.*\S/.test(line.text)).length;
  const piped = filled.filter((line) => /^\s*\|.*\|\s*$/.test(line.text)).length;
  if (piped > 2 && piped > separated) return { file, blocks: pipeBlocks(lines), asides: [] };
  if (led > separated && led > 3) return { file, blocks: tabLedBlocks(lines), asides: [] };
  if (separated > 1) return { file, blocks: tabSeparatedBlocks(lines), asides: [] };
  return { file, blocks: borderlessBlocks(lines), asides: [] };
}
