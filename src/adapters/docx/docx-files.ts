import type { DocumentFiles } from '../../app/ports';
import type { ZipCodec } from '../zip/zip-codec';
import { writeDocx } from './write-docx';

/** Text documents as Word files. */
export function docxFiles(codec: ZipCodec): DocumentFiles {
  return { write: (document) => writeDocx(document, codec) };
}
