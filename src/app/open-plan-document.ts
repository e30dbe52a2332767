import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { readPlainText } from '../recognition/text/read-plain-text';
import { clipboardName } from '../text/plan-source-text';
import type { DocumentProblem } from '../workbook/document-problem';
import type { AccessProblem } from '../workbook/file-problem';
import { fileLimits } from '../workbook/file-problem';
import type { RawDocument } from '../workbook/raw-table';
import { valuesOf } from '../workbook/values-of';
import type { PlanDocument } from './background';
import { documentKind } from './document-kind';
import type { DocumentFiles, PageFiles, WorkbookFiles } from './ports';
import { isOwnNote, ownWorkbook } from './own-document';
import { workbookDocument } from './workbook-document';

/** The readers of everything that a road map comes in. */
export interface DocumentSources {
  readonly files: WorkbookFiles;
  readonly documents: DocumentFiles;
  readonly pages: PageFiles;
}

/** A road map, wherever it stands, as paragraphs and tables. */
export async function openPlanDocument(
  sources: DocumentSources,
  from: PlanDocument,
): Promise<Result<RawDocument, DocumentProblem | AccessProblem>> {
  switch (from.kind) {
    case 'selection':
      return success({ file: from.table.name, blocks: [from.table], asides: [] });
    case 'clipboard':
      return readClipboard(sources, from.html, from.text);
    case 'file': {
      const { file } = from;
      if (file.size > fileLimits.file) return failure({ code: 'tooLarge', what: 'file', limit: fileLimits.file });
      const bytes = await file.read();
      return bytes.ok ? readDocument(sources, bytes.value, file.name) : bytes;
    }
  }
}

/** Reads a file by its content, whatever it is called. */
async function readDocument(
  sources: DocumentSources,
  bytes: Uint8Array,
  file: string,
): Promise<Result<RawDocument, DocumentProblem>> {
  const kind = documentKind(bytes);
  if (!kind.ok) return kind;
  switch (kind.value) {
    case 'zip':
      return readOfficeFile(sources, bytes, file);
    case 'html':
      return sources.pages.readFile(bytes, file);
    case 'text':
      return plainText(sources.pages.decode(bytes), file);
  }
}

/** Word and Excel files look alike from outside: the first part tells. */
async function readOfficeFile(
  { files, documents }: DocumentSources,
  bytes: Uint8Array,
  file: string,
): Promise<Result<RawDocument, DocumentProblem>> {
  const document = documents.read(bytes, file);
  if (document.ok) return isOwnNote(document.value) ? failure({ code: 'ownDocument', what: 'note' }) : document;
  if (document.problem.code !== 'notADocument' || document.problem.format !== 'xlsx') return document;
  const workbook = await files.readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const own = ownWorkbook(valuesOf(workbook.value));
  return own === null ? workbookDocument(workbook.value, file) : failure({ code: 'ownDocument', what: own });
}

/** Programs put both forms there; a page without tables says no more than the text does. */
function readClipboard({ pages }: DocumentSources, html: string, text: string): Result<RawDocument, DocumentProblem> {
  const page = html.trim() === '' ? null : pages.readPage(html, clipboardName);
  const hasTable = page?.ok === true && page.value.blocks.some(({ kind }) => kind === 'table');
  if (page !== null && (hasTable || text.trim() === '')) return page;
  return plainText(text, clipboardName);
}

function plainText(text: string, file: string): Result<RawDocument, DocumentProblem> {
  return text.trim() === '' ? failure({ code: 'noText' }) : success(readPlainText(text, file));
}
