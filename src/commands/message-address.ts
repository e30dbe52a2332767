import type { Language } from '../text/language';

/** A sentence for a person, as the page shows it that a command opens. */
export interface ShownMessage {
  readonly text: string;
  readonly language: Language;
}

/** Long enough for every sentence of ours, short enough for an address. */
const mostLetters = 300;

export function messageAddress({ text, language }: ShownMessage): string {
  const shown = text.length > mostLetters ? `${text.slice(0, mostLetters)}…` : text;
  return `message.html?${new URLSearchParams({ text: shown, language }).toString()}`;
}

export function messageIn(search: string): ShownMessage {
  const asked = new URLSearchParams(search);
  return { text: asked.get('text') ?? '', language: asked.get('language') === 'en' ? 'en' : 'ru' };
}
