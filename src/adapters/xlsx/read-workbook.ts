import type { Workbook } from '../../workbook/workbook';
import type { ZipCodec } from '../zip/zip-codec';
import { cellBudget } from './cells/cell-budget';
import { dateReader } from './cells/cell-values';
import { readNames } from './defined-names';
import type { OpenedWorkbook } from './open-workbook';
import { openWorkbook } from './open-workbook';
import { targetById, targetOf } from '../xml/package/office-package';
import { readProperties } from './properties';
import type { SheetContext } from './read-sheet';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { readCellFormats, readDateFormats } from './styles/cell-formats';
import { readPalette } from './styles/colors';
import { readLook } from './styles/differential-formats';
import { readNumberFormats } from './styles/number-formats';
import { activeSheetName } from './workbook-part';
import { childOf, childrenOf } from '../xml/xml-query';

/**
 * The full reading. Throws `UnreadableFile`.
 *
 * It gives back what `writeWorkbook` was given wherever that was canonical, that is, said in the one way in which a
 * reader can say it:
 * - Lists are no longer than needed: no row ends with nulls, no sheet with rows that have neither cells, height nor
 *   `hidden`. A row has one height, and a fitted one only where a cell has more than a link.
 * - A cell has a value, a formula, a style or a link, and a style has something beside the standard look. Parts of a
 *   style are not empty and do not repeat `baseFont`, General, the alignment at the bottom or the locked state.
 * - Numbers are finite and not minus zero. A day is 1900-03-01 or later and its format shows days; a number that would
 *   be such a day has another format. Errors are those of the standard. A formula has a result, or
 *   `#NOT_CALCULATED!`, which nothing else has.
 * - Expressions are as `parseFormula` reads them, foreign formulas are none and not empty. References of names and
 *   charts name their sheet. A validation has areas, and its prompt a text or a title.
 * - Sheets and names differ, also in small letters; the sheet in front is visible. A chart has series. Custom
 *   properties are not named `''`, are finite and have no blanks at their ends; `modified` is a moment to the second
 *   in UTC.
 */
export function readWorkbook(bytes: Uint8Array, codec: ZipCodec): Workbook {
  const opened = openWorkbook(bytes, codec);
  const { part, workbook, relationships } = opened;
  const context = sheetContext(opened);
  return {
    sheets: workbook.sheets.map((entry, index) => {
      const { type, target } = targetById(relationships, entry.relationship, part);
      return readSheet(entry, index, type === 'worksheet' ? target : null, context);
    }),
    names: readNames(workbook.names),
    activeSheet: activeSheetName(workbook),
    properties: readProperties(opened),
  };
}

/** What styles of a name hold is said again by the formats of cells, and files in use may have thousands of them. */
const styleElements: ReadonlySet<string> = new Set([
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'colors'],
]);

function sheetContext({ files, workbook, relationships }: OpenedWorkbook): SheetContext {
  const strings = targetOf(relationships, 'sharedStrings');
  const styles = targetOf(relationships, 'styles');
  const theme = targetOf(relationships, 'theme');
  const styleSheet = styles === null ? null : files.tree(styles, styleElements);
  const formats = readNumberFormats(childOf(styleSheet, 'numFmts'));
  const palette = readPalette(styleSheet, theme !== null && files.has(theme) ? files.tree(theme) : null);
  return {
    files,
    palette,
    cells: {
      strings: strings === null ? [] : readSharedStrings(files.scan(strings)),
      dateFormats: readDateFormats(styleSheet, formats),
      dateOf: dateReader(workbook.dateSystem),
      styles: readCellFormats(styleSheet, formats, palette),
      budget: cellBudget(),
    },
    looks: childrenOf(childOf(styleSheet, 'dxfs'), 'dxf').map((dxf) => readLook(dxf, palette)),
    writtenNames: workbook.names,
    ranges: new Map(readNames(workbook.names).map(({ name, refersTo }) => [name.toLowerCase(), refersTo])),
  };
}
