import type { Sheet } from '../../../workbook/sheet';
import type { Palette } from '../styles/colors';
import { colorXml, readColor } from '../styles/colors';
import { childOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';

export function readTabColor(sheetPr: XmlElement | null, palette: Palette): Sheet['tabColor'] {
  return readColor(childOf(sheetPr, 'tabColor'), palette);
}

/** Without `fitToPage` the pages of the print set-up would not be heeded. */
export function sheetPropertiesXml({ tabColor }: Sheet): string {
  const tab = tabColor === null ? '' : colorXml('tabColor', tabColor);
  return `<sheetPr>${tab}<pageSetUpPr fitToPage="1"/></sheetPr>`;
}
