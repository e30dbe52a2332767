import type { Sheet } from '../../../workbook/sheet';
import { flagOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';

export function readProtection(sheetProtection: XmlElement | null): Sheet['protection'] {
  return flagOf(sheetProtection, 'sheet', false) ? 'inputsOnly' : 'none';
}

/** A flag of 0 allows: widths, heights, sorting and the filter stay free. Never a password. */
export function protectionXml(protection: Sheet['protection']): string {
  return protection === 'none'
    ? ''
    : '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
}
