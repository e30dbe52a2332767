import type { SchoolPaneText } from '../../text/school-pane-text';
import type { SectionProgress } from './school-state';

/** `12 из 26 заполнено · 2 ошибки` */
export function progressText({ filled, asked, errors, warnings }: SectionProgress, text: SchoolPaneText): string {
  return [
    ...(asked === 0 ? [] : [text.filled(filled, asked)]),
    ...(errors === 0 ? [] : [text.errors(errors)]),
    ...(warnings === 0 ? [] : [text.warnings(warnings)]),
  ].join(' · ');
}
