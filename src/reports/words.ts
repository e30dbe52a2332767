import type { NoDataReason } from '../consolidation/school-figure';
import { verdicts } from '../consolidation/verdict';
import type { ReportedBy } from '../domain/plan/activity';
import { activityStatuses } from '../domain/status/activity-status';
import { indicatorStatuses } from '../domain/status/indicator-status';
import { activityStatusText, indicatorStatusText, severityText, verdictText } from '../text/status-text';

/** The Russian words of the consolidated workbook. Formulas write the same words, so they stand here once. */
export const indicatorStatusWords = wordsOf(indicatorStatuses, (status) => indicatorStatusText(status, 'ru'));

export const activityStatusWords = wordsOf([...activityStatuses, 'undated' as const], (status) =>
  activityStatusText(status, 'ru'),
);

export const verdictWords = wordsOf(verdicts, (verdict) => verdictText(verdict, 'ru'));

export const notSubmitted = 'не сдано';
export const hasData = 'есть';

export const noDataWords: Readonly<Record<NoDataReason, string>> = {
  notSubmitted,
  blank: 'не заполнено',
  unreadable: 'не читается',
  contradiction: 'часть больше целого',
  noSettlement: 'не указан тип населённого пункта',
  notAsked: 'не запрашивается',
};

export const reportedByWords: Readonly<Record<ReportedBy, string>> = {
  schools: 'школы',
  municipality: 'муниципалитет',
};

export const severityWords = wordsOf(['error', 'warning', 'remark'] as const, (severity) =>
  severityText(severity, 'ru'),
);

function wordsOf<Key extends string>(keys: readonly Key[], word: (key: Key) => string): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
}
