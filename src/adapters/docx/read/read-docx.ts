import type { Result } from '../../../domain/result';
import { failure, success } from '../../../domain/result';
import type { DocumentProblem } from '../../../workbook/document-problem';
import { fileLimits } from '../../../workbook/file-problem';
import type { RawDocument } from '../../../workbook/raw-table';
import { officePackage, targetOf } from '../../xml/package/office-package';
import type { OfficePackage } from '../../xml/package/office-package';
import type { Relationship } from '../../xml/package/relationships';
import { attributeOf, childrenOf } from '../../xml/xml-query';
import type { XmlScanner } from '../../xml/xml-scanner';
import type { XmlElement } from '../../xml/xml-tree';
import { largestTree, readElement } from '../../xml/xml-tree';
import { openZip } from '../../zip/read-zip';
import { stopReading } from '../../zip/unreadable-file';
import type { ZipCodec } from '../../zip/zip-codec';
import { otherZip } from './other-zip';
import { listNumbers } from './numbering';
import { blockText, paragraphText } from './paragraph-text';
import { paragraphStyles } from './paragraph-styles';
import type { Story } from './story';
import { newStory } from './story';
import { readTable, tableRows, wrappers } from './table-rows';

/** The paragraphs and tables of a Word file, within `fileLimits`. Throws `UnreadableFile` for what is damaged. */
export function readDocx(bytes: Uint8Array, file: string, codec: ZipCodec): Result<RawDocument, DocumentProblem> {
  if (bytes.length > fileLimits.file) stopReading({ code: 'tooLarge', what: 'file', limit: fileLimits.file });
  const archive = openZip(bytes, codec);
  const files = officePackage(archive);
  const part = targetOf(files.relationships(''), 'officeDocument');
  if (part === null) return failure(otherZip(archive, null));
  if (part.toLowerCase().endsWith('.bin')) return failure({ code: 'otherFormat', format: 'xlsb' });
  const scanner = files.scan(part);
  scanner.next();
  if (scanner.name() !== 'document') return failure(otherZip(archive, scanner.name()));
  const story = openStory(files, files.relationships(part));
  readBody(scanner, story);
  const { blocks, asides, pictures } = story;
  const hasText = asides.length > 0 || blocks.some((block) => block.kind === 'paragraph' || block.cells.some(isFilled));
  if (!hasText) return failure(pictures > 0 ? { code: 'picturesOnly', pictures } : { code: 'noText' });
  return success({ file, blocks, asides });
}

function isFilled({ text }: { readonly text: string }): boolean {
  return text !== '';
}

function openStory(files: OfficePackage, relationships: readonly Relationship[]): Story {
  const tree = (type: string): XmlElement | null => {
    const part = targetOf(relationships, type);
    // Parts of little weight: a file is read without them.
    return part === null || !files.has(part) ? null : files.tree(part);
  };
  const styles = paragraphStyles(tree('styles'));
  const numbers = listNumbers(tree('numbering'), styles);
  const notes = new Map([
    ['footnoteReference', noteTexts(tree('footnotes'), 'footnote')],
    ['endnoteReference', noteTexts(tree('endnotes'), 'endnote')],
  ]);
  return newStory({ styles, numbers, notes });

  function noteTexts(part: XmlElement | null, name: string): ReadonlyMap<string, string> {
    const story = newStory({ styles, numbers, notes: new Map() });
    return new Map(
      childrenOf(part, name).map((note) => [
        attributeOf(note, 'id') ?? '',
        blockText(note, { in: 'text', line: 0 }, story),
      ]),
    );
  }
}

/** Blocks one by one, and of a table row by row: a tree of the whole would take many times the memory. */
function readBody(scanner: XmlScanner, story: Story): void {
  for (;;) {
    const token = scanner.next();
    if (token === 'end') return;
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 'p') readParagraph(element(scanner), story);
    else if (name === 'tbl') readRows(scanner, story);
    else if (name !== 'body' && !wrappers.has(name)) scanner.skip();
  }
}

function readParagraph(paragraph: XmlElement, story: Story): void {
  const address = { in: 'text', line: story.lines } as const;
  story.lines += 1;
  const text = paragraphText(paragraph, address, story).trim();
  if (text !== '') story.blocks.push({ kind: 'paragraph', text, address });
  // Of text boxes.
  for (const table of story.waiting.splice(0)) readTable(table, story);
}

function readRows(scanner: XmlScanner, story: Story): void {
  const inside = scanner.depth;
  const rows = tableRows(story);
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth < inside) break;
    if (token !== 'open') continue;
    if (scanner.name() === 'tr') rows.add(element(scanner));
    else if (!wrappers.has(scanner.name())) scanner.skip();
  }
  rows.finish();
}

function element(scanner: XmlScanner): XmlElement {
  return readElement(scanner, { left: largestTree });
}
