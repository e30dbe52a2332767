import type { DocumentFiles } from '../../app/ports';
import { attempt } from '../zip/unreadable-file';
import type { ZipCodec } from '../zip/zip-codec';
import { readDocx } from './read/read-docx';
import { writeDocx } from './write-docx';

/** Text documents as Word files. */
export function docxFiles(codec: ZipCodec): DocumentFiles {
  return {
    write: (document) => writeDocx(document, codec),
    read: (bytes, file) => {
      const reading = attempt(() => readDocx(bytes, file, codec));
      return reading.ok ? reading.value : reading;
    },
  };
}
