import type { WorkbookFiles } from '../../app/ports';
import { attempt } from '../zip/unreadable-file';
import type { ZipCodec } from '../zip/zip-codec';
import { readValues } from './read-values';
import { readWorkbook } from './read-workbook';
import { writeWorkbook } from './write-workbook';

/** Workbooks as xlsx files, within `fileLimits`. */
export function xlsxFiles(codec: ZipCodec): WorkbookFiles {
  return {
    readValues: async (bytes) => attempt(() => readValues(bytes, codec)),
    readWorkbook: async (bytes) => attempt(() => readWorkbook(bytes, codec)),
    write: async (workbook) => writeWorkbook(workbook, codec),
  };
}
