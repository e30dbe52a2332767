import type { SchoolPaneText } from '../../text/school-pane-text';
import type { SectionProgress } from './school-state';

/** `12 из 26 заполнено · пояснено 1 · 2 ошибки` */
export function progressText(
  { filled, asked, explained, errors, warnings }: SectionProgress,
  text: SchoolPaneText,
): string {
  return [
    ...(asked === 0 ? [] : [text.filled(filled, asked)]),
    ...(explained === 0 ? [] : [text.explained(explained)]),
    ...(errors === 0 ? [] : [text.errors(errors)]),
    ...(warnings === 0 ? [] : [text.warnings(warnings)]),
  ].join(' · ');
}
