import type { AsOfBeforePeriod } from '../domain/period/report-dates';
import type { Position } from '../workbook/address';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import { fileProblemText } from './file-problem-text';
import type { Language } from './language';
import { reportDatesText } from './report-dates-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What can go wrong between a pane, the open workbook and the work behind it. */
type OwnProblem =
  | { readonly code: 'notMunicipal' }
  | { readonly code: 'noSchools' }
  | AsOfBeforePeriod
  | { readonly code: 'stopped' }
  | { readonly code: 'nothingConsolidated' }
  | { readonly code: 'noSuchSheet'; readonly sheet: string }
  | { readonly code: 'cellIsLocked'; readonly sheet: string; readonly cell: Position }
  | { readonly code: 'cellIsBeingEdited' }
  | { readonly code: 'otherWorkbookInFront' }
  | { readonly code: 'unsuitableSelection' }
  | { readonly code: 'tooMuchAtOnce' }
  | { readonly code: 'hostRefused'; readonly detail: string }
  | { readonly code: 'saveRefused'; readonly detail: string }
  | { readonly code: 'newWorkbookRefused'; readonly detail: string }
  | { readonly code: 'cannotDownload' }
  | { readonly code: 'unsavedKept' }
  | { readonly code: 'copyRefused' }
  | { readonly code: 'broken'; readonly detail: string };

export type PaneProblem = OwnProblem | AccessProblem | FileProblem;

/** What happened, and what the person can do about it. */
export function paneProblemText(problem: PaneProblem, language: Language): string {
  return isOwn(problem) ? sentence(catalogue, problem, language) : fileProblemText(problem, language);
}

function isOwn(problem: PaneProblem): problem is OwnProblem {
  return Object.hasOwn(catalogue.ru, problem.code);
}

const catalogue: Catalogue<OwnProblem> = {
  ru: {
    notMunicipal: () => 'В книге нет листов плана: откройте муниципальную книгу или распознайте план на вкладке «План»',
    noSchools: () => 'Реестр школ пуст: заполните лист «Школы»',
    asOfBeforePeriod: (problem) => reportDatesText(problem, 'ru'),
    stopped: () => 'Остановлено. Книга не изменена',
    nothingConsolidated: () => 'Сначала соберите свод: результат прошлого раза в памяти не хранится',
    noSuchSheet: ({ sheet }) => `Листа «${sheet}» в книге больше нет: его переименовали или удалили`,
    cellIsLocked: ({ sheet }) => `Ячейка на листе «${sheet}» защищена: снимите защиту листа и повторите`,
    cellIsBeingEdited: () => 'В Excel редактируется ячейка: нажмите Enter или Esc и повторите',
    otherWorkbookInFront: () => 'Впереди другая книга: вернитесь в эту и повторите',
    unsuitableSelection: () =>
      'Выделена диаграмма, фигура или несколько областей: выделите в этой книге одну область ячеек и повторите',
    tooMuchAtOnce: () =>
      'Excel в браузере не передаёт столько за один раз: выделите меньше или откройте книгу в Excel на компьютере',
    hostRefused: ({ detail }) => `Excel отказал (${detail}): сохраните книгу, откройте её снова и повторите`,
    saveRefused: ({ detail }) =>
      `Файл не сохранён (${detail}): разрешите загрузки для этой страницы и освободите место, затем повторите`,
    newWorkbookRefused: ({ detail }) =>
      `Excel не открыл новую книгу (${detail}), а сохранить файл иначе здесь нельзя. Повторите; если не поможет, сделайте это в Excel для Windows, в Excel в браузере или на верстаке Вехи`,
    cannotDownload: () =>
      'Здесь Excel не даёт надстройке сохранять такие файлы: сделайте это в Excel для Windows или в браузере',
    unsavedKept: () => 'Новая книга не открыта: сначала сохраните ту, что открыта',
    copyRefused: () => 'Буфер обмена недоступен: выделите текст и нажмите Ctrl+C',
    broken: ({ detail }) =>
      `Ошибка в самой Вехе (${detail}). Данные в книге целы: закройте и откройте панель; если повторится — сообщите нам`,
  },
  en: {
    notMunicipal: () => 'No sheets of a plan here: open a municipal workbook, or recognise a plan on the tab “Plan”',
    noSchools: () => 'The register is empty: fill in the sheet «Школы»',
    asOfBeforePeriod: (problem) => reportDatesText(problem, 'en'),
    stopped: () => 'Stopped. The workbook is unchanged',
    nothingConsolidated: () => 'Consolidate first: the last result is not kept in memory',
    noSuchSheet: ({ sheet }) => `The sheet “${sheet}” is gone: it was renamed or deleted`,
    cellIsLocked: ({ sheet }) => `A cell of the sheet “${sheet}” is protected: unprotect the sheet and try again`,
    cellIsBeingEdited: () => 'A cell is being edited in Excel: press Enter or Esc and try again',
    otherWorkbookInFront: () => 'Another workbook is in front: come back to this one and try again',
    unsuitableSelection: () =>
      'A chart, a shape or several areas are selected: select one range of cells in this workbook and try again',
    tooMuchAtOnce: () =>
      'Excel on the web does not pass so much at once: select less, or open the workbook in Excel on the desktop',
    hostRefused: ({ detail }) => `Excel refused (${detail}): save the workbook, open it again and try once more`,
    saveRefused: ({ detail }) =>
      `The file was not saved (${detail}): allow downloads to this page and free some space, then try again`,
    newWorkbookRefused: ({ detail }) =>
      `Excel opened no new workbook (${detail}), and there is no other way to save here. Try again, or do it in Excel for Windows, in Excel on the web or at the workbench of Vekha`,
    cannotDownload: () => 'Excel lets no add-in save such files here: do it in Excel for Windows or in a browser',
    unsavedKept: () => 'The new workbook was not opened: save the open one first',
    copyRefused: () => 'The clipboard is not available: select the text and press Ctrl+C',
    broken: ({ detail }) =>
      `A fault of Vekha itself (${detail}). Your data is safe: close and open the pane; tell us if it happens again`,
  },
};
