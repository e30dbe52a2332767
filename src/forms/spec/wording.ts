/** The same words in both languages of the pane. Workbooks are in Russian only. */
export interface Wording {
  readonly ru: string;
  readonly en: string;
}

export function wording(ru: string, en: string): Wording {
  return { ru, en };
}
