import type { Verdict } from '../consolidation/verdict';
import type { ActivityStatus } from '../domain/status/activity-status';
import type { IndicatorStatus } from '../domain/status/indicator-status';
import type { Severity } from '../domain/severity';
import type { Language } from './language';
import { counted } from './plural';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const severities: Words<Severity> = {
  ru: { error: 'ошибка', warning: 'предупреждение', remark: 'замечание' },
  en: { error: 'error', warning: 'warning', remark: 'remark' },
};

const verdicts: Words<Verdict> = {
  ru: {
    accepted: 'принято',
    acceptedWithRemarks: 'принято с замечаниями',
    returned: 'на доработку',
    otherFormOrPeriod: 'другая форма или период',
    duplicate: 'повтор',
    olderVersion: 'старая версия',
    notOurs: 'не форма Вехи',
    unreadable: 'не читается',
  },
  en: {
    accepted: 'accepted',
    acceptedWithRemarks: 'accepted with remarks',
    returned: 'returned',
    otherFormOrPeriod: 'another form or period',
    duplicate: 'duplicate',
    olderVersion: 'older version',
    notOurs: 'not ours',
    unreadable: 'unreadable',
  },
};

const indicatorStatuses: Words<IndicatorStatus> = {
  ru: { met: 'достигнут', behind: 'отстаёт', missed: 'не достигнут', noData: 'нет данных' },
  en: { met: 'met', behind: 'behind', missed: 'missed', noData: 'no data' },
};

const activityStatuses: Words<ActivityStatus | 'undated'> = {
  ru: {
    done: 'выполнено',
    doneLate: 'выполнено с опозданием',
    inProgress: 'выполняется',
    overdue: 'просрочено',
    notDue: 'срок не наступил',
    cancelled: 'отменено',
    noData: 'нет данных',
    undated: 'без срока',
  },
  en: {
    done: 'done',
    doneLate: 'done late',
    inProgress: 'in progress',
    overdue: 'overdue',
    notDue: 'not due yet',
    cancelled: 'cancelled',
    noData: 'no data',
    undated: 'undated',
  },
};

export function severityText(severity: Severity, language: Language): string {
  return severities[language][severity];
}

const severityNouns = {
  error: { ru: ['ошибка', 'ошибки', 'ошибок'], en: ['error', 'errors'] },
  warning: { ru: ['предупреждение', 'предупреждения', 'предупреждений'], en: ['warning', 'warnings'] },
  remark: { ru: ['замечание', 'замечания', 'замечаний'], en: ['remark', 'remarks'] },
} as const;

/** «2 предупреждения» */
export function severityCountText(severity: Severity, count: number, language: Language): string {
  return counted(count, language, severityNouns[severity]);
}

export function verdictText(verdict: Verdict, language: Language): string {
  return verdicts[language][verdict];
}

export function indicatorStatusText(status: IndicatorStatus, language: Language): string {
  return indicatorStatuses[language][status];
}

export function activityStatusText(status: ActivityStatus | 'undated', language: Language): string {
  return activityStatuses[language][status];
}
