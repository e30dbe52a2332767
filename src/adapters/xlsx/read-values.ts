import { fileLimits } from '../../workbook/file-problem';
import type { SheetValues, WorkbookValues } from '../../workbook/workbook-values';
import { stopReading } from '../zip/unreadable-file';
import type { ZipCodec } from '../zip/zip-codec';
import type { ValueContext } from './cells/cell-values';
import { dateReader, readCellValue } from './cells/cell-values';
import { scanCells } from './cells/scan-cells';
import type { OpenedWorkbook } from './open-workbook';
import { openWorkbook } from './open-workbook';
import { targetById, targetOf } from '../xml/package/office-package';
import { readProperties } from './properties';
import { readSharedStrings } from './shared-strings';
import { scanDateFormats } from './styles/date-formats';
import { scanWorksheet } from './worksheet-part';
import type { XmlScanner } from '../xml/xml-scanner';

/** Values only, formulas as their last results. Throws `UnreadableFile`. */
export function readValues(bytes: Uint8Array, codec: ZipCodec): WorkbookValues {
  const opened = openWorkbook(bytes, codec);
  const { files, part, workbook, relationships } = opened;
  const context = valueContext(opened);
  let left: number = fileLimits.cells;
  const sheets = workbook.sheets.map(({ name, visibility, relationship }) => {
    const { type, target } = targetById(relationships, relationship, part);
    const cells = type === 'worksheet' ? readCells(files.scan(target), context, left) : noCells;
    left -= cells.values.length;
    return { name, visibility, ...cells };
  });
  return { sheets, properties: readProperties(opened) };
}

type SheetCells = Omit<SheetValues, 'name' | 'visibility'>;

/** Sheets of charts, dialogs and old macros hold none. */
const noCells: SheetCells = { rows: [], columns: [], values: [] };

function valueContext({ files, workbook, relationships }: OpenedWorkbook): ValueContext {
  const strings = targetOf(relationships, 'sharedStrings');
  const styles = targetOf(relationships, 'styles');
  return {
    strings: strings === null ? [] : readSharedStrings(files.scan(strings)),
    dateFormats: styles === null ? [] : scanDateFormats(files.scan(styles)),
    dateOf: dateReader(workbook.dateSystem),
  };
}

function readCells(scanner: XmlScanner, context: ValueContext, left: number): SheetCells {
  const cells = { rows: [] as number[], columns: [] as number[], values: [] as SheetValues['values'][number][] };
  const { rows, columns, values } = cells;
  scanWorksheet(scanner, {
    sheetData: () => {
      scanCells(scanner, {
        cell: (cell) => {
          const value = readCellValue(cell, scanner, context);
          if (value === null) return;
          if (values.length === left) stopReading({ code: 'tooLarge', what: 'cells', limit: fileLimits.cells });
          rows.push(cell.row);
          columns.push(cell.column);
          values.push(value);
        },
      });
    },
  });
  return cells;
}
