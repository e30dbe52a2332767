import type { Language } from './language';

/** A sentence for every member of a closed union: a new problem does not compile until both languages name it. */
export type Texts<Union extends { readonly code: string }> = {
  readonly [Code in Union['code']]: (problem: Extract<Union, { code: Code }>) => string;
};

export type Catalogue<Union extends { readonly code: string }> = Readonly<Record<Language, Texts<Union>>>;

export function sentence<Union extends { readonly code: string }>(
  catalogue: Catalogue<Union>,
  problem: Union,
  language: Language,
): string {
  // The code picks the text made for just this member; TypeScript cannot follow that through the union.
  const text: (problem: never) => string = catalogue[language][problem.code as Union['code']];
  return text(problem as never);
}
