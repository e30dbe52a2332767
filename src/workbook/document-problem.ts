import type { FileProblem } from './file-problem';

/** What we make: books of a municipality before and after a consolidation, the form of a school, the draft note. */
export type OwnDocument = 'municipal' | 'consolidated' | 'school' | 'note';

/** Why a file cannot be read as a document with tables: facts for a sentence that says what to do. */
export type DocumentProblem =
  | FileProblem
  /** Made by us, and no road map to be read anew. */
  | { readonly code: 'ownDocument'; readonly what: OwnDocument }
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
