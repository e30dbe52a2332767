import type { RawAddress } from '../../../workbook/raw-table';
import { attributeOf, childOf, descend, flagOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import type { Story } from './story';
import { addAside } from './story';
import { symbolText } from './symbols';

/** The text of a paragraph as it is printed, its automatic number in front; what stands beside it goes to the story. */
export function paragraphText(paragraph: XmlElement, address: RawAddress, story: Story): string {
  const properties = childOf(paragraph, 'pPr');
  const number = story.numbers.printed(story.styles.listPlace(properties));
  // An instruction ends in the paragraph it starts in: one that does not was torn, and must not swallow the rest.
  if (story.fields.includes('instruction')) story.fields.length = 0;
  const run: Run = { shown: '', deleted: '', hidden: '', instruction: '' };
  readInline(paragraph, run, { address, story, view: 'shown' });
  addAside(story, 'hidden', run.hidden, address);
  // Of a torn field nobody can tell what was instruction and what was shown.
  const torn = story.fields.includes('instruction') ? run.instruction : '';
  addAside(story, 'deleted', `${run.deleted}${torn}`, address);
  return `${number}${run.shown}`.replaceAll('\u00ad', '').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

/** The text of a paragraph, by what became of it: deleted by a tracked change, hidden by its format. */
interface Run {
  shown: string;
  deleted: string;
  hidden: string;
  /** Text of a field before its separator. */
  instruction: string;
}

interface InlinePlace {
  readonly address: RawAddress;
  readonly story: Story;
  readonly view: 'shown' | 'deleted' | 'hidden';
}

function readInline(element: XmlElement, run: Run, place: InlinePlace): void {
  for (const child of element.children) readPiece(child, run, place);
}

function readPiece(piece: XmlElement, run: Run, place: InlinePlace): void {
  const { story } = place;
  switch (piece.name) {
    case 't':
    case 'delText':
      return write(run, place, piece.text);
    case 'tab':
    case 'ptab':
      return write(run, place, '\t');
    case 'br':
    case 'cr':
      return write(run, place, '\n');
    case 'noBreakHyphen':
      return write(run, place, '-');
    case 'sym':
      return write(run, place, symbolText(piece));
    case 'fldChar':
      return stepField(attributeOf(piece, 'fldCharType'), story.fields);
    case 'r':
      return readInline(piece, run, isHidden(piece) && place.view === 'shown' ? { ...place, view: 'hidden' } : place);
    case 'del':
      return readInline(piece, run, { ...place, view: 'deleted' });
    case 'footnoteReference':
    case 'endnoteReference':
      return addAside(story, 'footnote', noteOf(piece, story), place.address);
    case 'AlternateContent':
      return readInline(childOf(piece, 'Choice') ?? childOf(piece, 'Fallback') ?? piece, run, place);
    case 'drawing':
    case 'pict':
    case 'object':
      return readDrawing(piece, place);
    // What was moved away stands where it was moved to.
    case 'moveFrom':
    case 'instrText':
    case 'delInstrText':
    case 'rt':
    case 'pPr':
    case 'rPr':
    case 'sdtPr':
    case 'sdtEndPr':
      return;
    default:
      return readInline(piece, run, place);
  }
}

function write(run: Run, { story, view }: InlinePlace, text: string): void {
  if (story.fields.includes('instruction')) run.instruction += text;
  else run[view] += text;
}

function stepField(type: string | null, fields: Story['fields']): void {
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

function isHidden(run: XmlElement): boolean {
  const vanish = descend(run, 'rPr', 'vanish');
  return vanish !== null && flagOf(vanish, 'val', true);
}

function noteOf(reference: XmlElement, { notes }: Story): string {
  return notes.get(reference.name)?.get(attributeOf(reference, 'id') ?? '') ?? '';
}

/** A drawing is a picture or a text box, or a group of both; tables of a box are read as tables. */
function readDrawing(drawing: XmlElement, place: InlinePlace): void {
  for (const child of drawing.children) {
    if (child.name === 'blip' || child.name === 'imagedata') place.story.pictures += 1;
    if (child.name === 'txbxContent') {
      addAside(place.story, 'textBox', blockText(child, place.address, place.story), place.address);
    } else if (child.name === 'AlternateContent') {
      readDrawing(childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child, place);
    } else readDrawing(child, place);
  }
}

/** The paragraphs of a cell, a note or a box, each on a line of its own; tables among them wait their turn. */
export function blockText(container: XmlElement, address: RawAddress, story: Story): string {
  const lines: string[] = [];
  const read = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.name === 'p') lines.push(paragraphText(child, address, story));
      else if (child.name === 'tbl') story.waiting.push(child);
      else if (!passedOver.has(child.name)) read(child);
    }
  };
  read(container);
  return lines
    .join('\n')
    .replaceAll('\t', ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

/** Properties, and the copy of a content for programs that do not know it. */
const passedOver: ReadonlySet<string> = new Set(['tcPr', 'sdtPr', 'sdtEndPr', 'Fallback', 'moveFrom']);
