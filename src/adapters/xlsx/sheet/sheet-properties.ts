import type { Sheet } from '../../../workbook/sheet';
import type { Palette } from '../styles/colors';
import { colorXml, readColor } from '../styles/colors';
import { childOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';

export function readTabColor(sheetPr: XmlElement | null, palette: Palette): Sheet['tabColor'] {
  return readColor(childOf(sheetPr, 'tabColor'), palette);
}

/** Without `fitToPage` the number of pages in the print set-up would not be heeded. */
export function sheetPropertiesXml({ tabColor, print }: Sheet): string {
  const tab = tabColor === null ? '' : colorXml('tabColor', tabColor);
  const pages = print.pages.kind === 'fitWidth' ? '<pageSetUpPr fitToPage="1"/>' : '';
  return tab + pages === '' ? '' : `<sheetPr>${tab}${pages}</sheetPr>`;
}
