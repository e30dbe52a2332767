import type { PrintSetup } from '../../../workbook/print-setup';
import { attributeOf, childOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { attributesXml, readXstring, textXml } from '../xml/xml-write';

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

/** A4, as wide as one page, and as many pages as it takes. */
export function pageSetupXml({ orientation, footer }: PrintSetup): string {
  const text = textXml(`&L${footer.replaceAll('&', '&&')}&R&P / &N`);
  return (
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup${attributesXml({ paperSize: 9, orientation, fitToWidth: 1, fitToHeight: 0 })}/>` +
    `<headerFooter><oddFooter>${text}</oddFooter></headerFooter>`
  );
}

/** A code (a section, a doubled sign, a font, a size, a colour, a field) or plain text. */
const footerPiece = /(&(?:"[^"]*"|\d+|K(?:[\dA-F]{6}|\d\d[+-]\d{3})|[\s\S]))|[^&]+/g;
/** Many times Excel's own limit: the pattern takes the square of the length in the worst case. */
const longestFooter = 4096;
