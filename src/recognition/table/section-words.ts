import { plainWords } from '../text/words-of';
import { isTimeHeading } from './schedule-words';

/** How the row of a section begins. */
export const sectionStart =
  /^(?:направлени[ея]|раздел|задач[аи]|модул[ьи]|этап|блок|цел[ьи]|подпрограмма|компонент|глава|часть|приоритет\S*|проект|магистральное направление|ключевое направление|трек)(?:\s|:|$)|^(?:\d{1,2}|[ivx]{1,4})(?:-?[йяе])? (?:этап|раздел|направление|блок|модуль)(?:\s|[.:]|$)/;

/** The number of a section and its title: «Направление 3.Выявление ресурсов» → «3», «Выявление ресурсов». */
export function sectionParts(text: string): { readonly number: string; readonly title: string } {
  // «I квартал» counts nothing.
  if (isTimeHeading(plainWords(text))) return { number: '', title: text };
  const ordinal =
    /^(\d{1,2}|[IVX]{1,4})(?:-?[йяе])?\s+(?:этап|раздел|направление|блок|модуль)(?![а-яё])\s*[.:–—-]*\s*(.+)$/iu.exec(
      text,
    );
  if (ordinal !== null) return { number: ordinal[1] ?? '', title: ordinal[2] ?? '' };
  const named =
    /^(?:(?:магистральное |ключевое |основное )?(?:направление|раздел|задача|модуль|этап|блок|цель|подпрограмма|компонент|глава|часть|трек))(?: деятельности| работы)?\s*(?:№\s*)?((?:\d{1,2}(?:\.\d{1,2})*|[IVXІХivx]{1,5})(?=[\s.:)\-–—»«"]|$))?\s*[.:)\-–—]*\s*(.*)$/iu.exec(
      text,
    );
  if (named !== null && (named[2] ?? '') !== '') return { number: named[1] ?? '', title: named[2] ?? '' };
  const numbered = /^((?:\d{1,2}(?:\.\d{1,2})*|[IVXІХ]{1,5})(?=[\s.)])|[А-Я](?=[.)]\s+\p{L}{3}))[.)]*\s+(.+)$/u.exec(
    text,
  );
  if (numbered !== null) return { number: numbered[1] ?? '', title: numbered[2] ?? '' };
  return { number: named?.[1] ?? '', title: text };
}
