/** What recognition could not settle by itself: facts for a sentence. */
export type RecognitionProblem = { readonly code: 'noTables' };
