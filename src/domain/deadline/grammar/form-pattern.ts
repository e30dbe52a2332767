import type { Kind } from './kind';
import { kinds } from './kind';

/** One character a kind (of the private area of Unicode), so that forms are patterns over strings. */
const letters = Object.fromEntries(kinds.map((kind, index) => [kind, String.fromCharCode(0xe000 + index)])) as Readonly<
  Record<Kind, string>
>;

/** A row of kinds as the string that the patterns of forms are matched against. */
export function signatureOf(row: readonly { readonly kind: Kind }[]): string {
  return row.map(({ kind }) => letters[kind]).join('');
}

/** The source of the pattern a form stands for (form-row.ts has its signs). */
export function formPattern(form: string): string {
  return form.split(' ').map(itemPattern).join('');
}

/** Names of a form that are no kinds: misspelt ones would never match. */
export function unknownNames(form: string): readonly string[] {
  return form.split(/[ |!=<?*]+/).filter((name) => name !== '' && !isKind(name));
}

function itemPattern(item: string): string {
  const [, sign = '', names = '', often = ''] = /^([!=<]?)([\w|]+)([?*]?)$/.exec(item) ?? [];
  const known = names.split('|').map((name) => (isKind(name) ? letters[name] : ''));
  const choice = `[${known.join('')}]`;
  switch (sign) {
    case '!':
      return `(?!${choice})`;
    case '=':
      return `(?=${choice})`;
    case '<':
      return `(?<=${choice})`;
    default:
      return choice + often;
  }
}

function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}
