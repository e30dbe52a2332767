import { normalText } from '../../domain/deadline/text/normal-text';

/** The text in one spelling on one line: what word lists are held against. */
export function plainWords(source: string): string {
  return normalText(source).text.replaceAll('\n', ' ').replace(/ +/g, ' ').trim();
}

/** Whether there is a letter, a digit or «№» in it: «—» and «-----» say nothing. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}№]/u.test(text);
}
