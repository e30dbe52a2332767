import { nameCode } from '../../xml/bytes';
import { parseNumberText } from '../../xml/numbers';
import type { XmlScanner } from '../../xml/xml-scanner';
import type { XmlElement } from '../../xml/xml-tree';
import { largestTree, readElement } from '../../xml/xml-tree';
import { readNumberFormats } from './number-formats';

/**
 * Which cell formats of the styles show a number as a day, the scanner not having begun: what `readDateFormats` gives,
 * without a tree of all formats, of which a file may have thousands.
 */
export function scanDateFormats(scanner: XmlScanner): readonly boolean[] {
  let numbers: XmlElement | null = null;
  let ids: readonly number[] | null = null;
  scanner.next();
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 'numFmts' && numbers === null) numbers = readElement(scanner, { left: largestTree });
    else if (name === 'cellXfs' && ids === null) ids = scanNumberFormatIds(scanner);
    else scanner.skip();
  }
  const formats = readNumberFormats(numbers);
  return (ids ?? []).map((id) => formats.isDate(id));
}

/** The number format of each item of the list just opened. */
function scanNumberFormatIds(scanner: XmlScanner): readonly number[] {
  const ids: number[] = [];
  const outside = scanner.depth - 1;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.depth === outside) return ids;
    if (token !== 'open') continue;
    if (scanner.code === formatElement) ids.push(parseNumberText(scanner.attribute('numFmtId') ?? '') ?? 0);
    scanner.skip();
  }
}

const formatElement = nameCode('xf');
