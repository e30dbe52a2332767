import type { FileProblem } from './file-problem';

/** Why a file cannot be read as a document with tables: facts for a sentence that says what to do. */
export type DocumentProblem =
  | FileProblem
  /** .doc of Word 97–2003. */
  | { readonly code: 'oldWord' }
  /** Another kind of file under the name of a document. */
  | {
      readonly code: 'notADocument';
      readonly format: 'pdf' | 'rtf' | 'odt' | 'xlsx' | 'pptx' | 'picture' | 'html' | 'text' | 'unknown';
    }
  /** Pages as pictures: there is no text to read. */
  | { readonly code: 'picturesOnly'; readonly pictures: number }
  | { readonly code: 'noText' };
