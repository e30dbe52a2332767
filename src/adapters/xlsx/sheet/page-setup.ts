import type { PrintPages, PrintSetup } from '../../../workbook/print-setup';
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, readXstring, textXml } from '../../xml/xml-write';

export function readOrientation(pageSetup: XmlElement | null): PrintSetup['orientation'] {
  return attributeOf(pageSetup, 'orientation') === 'landscape' ? 'landscape' : 'portrait';
}

/** The text at the left of the foot, its codes left out. */
export function readFooter(headerFooter: XmlElement | null): string {
  const footer = readXstring(childOf(headerFooter, 'oddFooter')?.text ?? '');
  let isLeft = false;
  let text = '';
  for (const [piece, ampersand] of footer.slice(0, longestFooter).matchAll(footerPiece)) {
    if (piece === '&L') isLeft = true;
    else if (piece === '&C' || piece === '&R') isLeft = false;
    else if (isLeft) text += piece === '&&' ? '&' : ampersand === undefined ? piece : '';
  }
  return text;
}

/** Whether the sheet is fitted is said in `sheetPr`; breaks count only where it is not. */
export function readPages(
  sheetPr: XmlElement | null,
  pageSetup: XmlElement | null,
  rowBreaks: XmlElement | null,
): PrintPages {
  if (flagOf(childOf(sheetPr, 'pageSetUpPr'), 'fitToPage', false)) {
    const across = numberOf(pageSetup, 'fitToWidth') ?? 1;
    const down = numberOf(pageSetup, 'fitToHeight') ?? 1;
    return { kind: 'fitWidth', ...(across > 1 && { across }), ...(down === 1 && { down }) };
  }
  const breaks = childrenOf(rowBreaks, 'brk').flatMap((mark) => numberOf(mark, 'id') ?? []);
  return { kind: 'scaled', percent: numberOf(pageSetup, 'scale') ?? 100, breaks };
}

/** A4: as wide as so many pages and as many pages as it takes (or one), or scaled with breaks. */
export function pageSetupXml({ orientation, pages, footer }: PrintSetup): string {
  const sizes =
    pages.kind === 'fitWidth'
      ? { fitToWidth: pages.across ?? 1, fitToHeight: pages.down ?? 0 }
      : { scale: pages.percent };
  const text = textXml(`&L${withinLimit(footer)}&R&P / &N`);
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup${attributesXml({ paperSize: 9, orientation, ...sizes })}/>` +
    `<headerFooter><oddFooter>${text}</oddFooter></headerFooter>` +
    breaksXml(pages)
  );
}

/** Ampersands doubled, and no more pieces than Excel takes: a longer foot makes it repair the file. */
function withinLimit(footer: string): string {
  let text = '';
  for (const sign of footer) {
    const piece = sign === '&' ? '&&' : sign;
    if (text.length + piece.length > footerLimit) break;
    text += piece;
  }
  return text;
}

/** Excel's limit, 255 signs, without the codes around. */
const footerLimit = 255 - '&L&R&P / &N'.length;

/** Row `id` is the last one before the break, counted from 1: the number of the row that begins the page, from 0. */
function breaksXml(pages: PrintPages): string {
  if (pages.kind === 'fitWidth' || pages.breaks.length === 0) return '';
  const marks = pages.breaks.map((row) => `<brk${attributesXml({ id: row, max: 16383, man: 1 })}/>`);
  const counts = { count: marks.length, manualBreakCount: marks.length };
  return `<rowBreaks${attributesXml(counts)}>${marks.join('')}</rowBreaks>`;
}

/** A code (a section, a doubled sign, a font, a size, a colour, a field) or plain text. */
const footerPiece = /(&(?:"[^"]*"|\d+|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|[\s\S]))|[^&]+/g;
/** Many times Excel's own limit: the pattern takes the square of the length in the worst case. */
const longestFooter = 4096;
