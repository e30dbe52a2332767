import type { DocumentProblem } from '../../../workbook/document-problem';
import type { ZipArchive } from '../../zip/read-zip';

/** What a zip file without a Word document is; `root` is the first tag of its main part, null where it has none. */
export function otherZip(archive: ZipArchive, root: string | null): DocumentProblem {
  if (root === 'workbook') return { code: 'notADocument', format: 'xlsx' };
  if (root === 'presentation') return { code: 'notADocument', format: 'pptx' };
  if (root !== null) return { code: 'notADocument', format: 'unknown' };
  if (!archive.has('mimetype')) return { code: 'otherFormat', format: 'zip' };
  const mediaType = String.fromCharCode(...archive.read('mimetype').subarray(0, 100));
  if (mediaType.includes('opendocument.text')) return { code: 'notADocument', format: 'odt' };
  return mediaType.includes('opendocument.spreadsheet')
    ? { code: 'otherFormat', format: 'ods' }
    : { code: 'notADocument', format: 'unknown' };
}
