import { Parser } from 'htmlparser2';
import type { PageFiles } from '../../app/ports';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { DocumentProblem } from '../../workbook/document-problem';
import { fileLimits } from '../../workbook/file-problem';
import type { RawDocument } from '../../workbook/raw-table';
import { attempt, stopReading } from '../zip/unreadable-file';
import { PageReader } from './page-reader';
import { declaredCharset, decodeText } from './text-encoding';

/** Pages and texts: as files, whose encoding is found out, and as a clipboard gives them. */
export const pageFiles: PageFiles = {
  readFile: (bytes, file) => readPage(decodeText(bytes, declaredCharset), file),
  readPage,
  decode: (bytes) => decodeText(bytes),
};

function readPage(html: string, file: string): Result<RawDocument, DocumentProblem> {
  const reading = attempt((): Result<RawDocument, DocumentProblem> => {
    if (html.length > fileLimits.part) stopReading({ code: 'tooLarge', what: 'content', limit: fileLimits.part });
    const reader = new PageReader();
    const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true });
    parser.write(withoutClipboardHeader(html));
    parser.end();
    const { blocks, asides, pictures } = reader;
    const hasText =
      asides.length > 0 ||
      blocks.some((block) => block.kind === 'paragraph' || block.cells.some(({ text }) => text !== ''));
    if (!hasText) return failure(pictures > 0 ? { code: 'picturesOnly', pictures } : { code: 'noText' });
    return success({ file, blocks, asides });
  });
  return reading.ok ? reading.value : reading;
}

/** Windows puts lines with places in bytes before the page («Version:0.9 … StartHTML:…»); the page is whole without. */
function withoutClipboardHeader(html: string): string {
  return /^\s*Version:\d/i.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}
