import { fileLimits } from '../../workbook/file-problem';
import { openZip } from '../zip/read-zip';
import { stopReading } from '../zip/unreadable-file';
import type { ZipCodec } from '../zip/zip-codec';
import { problemOfFirstBytes, problemOfZip } from './file-kind';
import type { OfficePackage } from '../xml/package/office-package';
import { officePackage, targetOf } from '../xml/package/office-package';
import type { Relationship } from '../xml/package/relationships';
import { readRoot } from '../xml/xml-tree';
import type { WorkbookPart } from './workbook-part';
import { readWorkbookPart, workbookElements } from './workbook-part';

/** A file that proved to be a workbook. */
export interface OpenedWorkbook {
  readonly files: OfficePackage;
  readonly part: string;
  readonly workbook: WorkbookPart;
  /** Of the main part. */
  readonly relationships: readonly Relationship[];
  /** Of the file as a whole. */
  readonly rootRelationships: readonly Relationship[];
}

/** Throws `UnreadableFile` with what the file is instead. */
export function openWorkbook(bytes: Uint8Array, codec: ZipCodec): OpenedWorkbook {
  if (bytes.length > fileLimits.file) stopReading({ code: 'tooLarge', what: 'file', limit: fileLimits.file });
  const problem = problemOfFirstBytes(bytes);
  if (problem !== null) stopReading(problem);
  const archive = openZip(bytes, codec);
  const files = officePackage(archive);
  const rootRelationships = files.relationships('');
  const part = targetOf(rootRelationships, 'officeDocument');
  if (part === null || part.toLowerCase().endsWith('.bin')) return stopReading(problemOfZip(archive, part, null));
  const scanner = files.scan(part);
  scanner.next();
  if (scanner.name() !== 'workbook') stopReading(problemOfZip(archive, part, scanner.name()));
  const workbook = readWorkbookPart(readRoot(scanner, workbookElements), part);
  return { files, part, workbook, relationships: files.relationships(part), rootRelationships };
}
