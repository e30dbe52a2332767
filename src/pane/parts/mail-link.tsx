import { Link } from '@fluentui/react-components';
import type { Letter } from '../../text/letter-text';
import { mailtoLink } from '../../text/letter-text';

/** Opens a letter in the person's own e-mail program. */
export function MailLink({ letter, label }: { readonly letter: Letter; readonly label: string }) {
  return <Link href={mailtoLink(letter)}>{label}</Link>;
}
