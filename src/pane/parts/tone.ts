import type { Verdict } from '../../consolidation/verdict';
import type { Severity } from '../../domain/severity';
import type { ActivityStatus } from '../../domain/status/activity-status';
import type { IndicatorStatus } from '../../domain/status/indicator-status';
import type { Tone } from './status-badge';

export const verdictTones: Readonly<Record<Verdict, Tone>> = {
  accepted: 'good',
  acceptedWithRemarks: 'good',
  returned: 'warning',
  otherFormOrPeriod: 'bad',
  duplicate: 'quiet',
  olderVersion: 'quiet',
  notOurs: 'bad',
  unreadable: 'bad',
};

export const indicatorTones: Readonly<Record<IndicatorStatus, Tone>> = {
  met: 'good',
  behind: 'warning',
  missed: 'bad',
  noData: 'unknown',
};

export const activityTones: Readonly<Record<ActivityStatus | 'undated', Tone>> = {
  done: 'good',
  doneLate: 'good',
  inProgress: 'warning',
  overdue: 'bad',
  notDue: 'quiet',
  cancelled: 'quiet',
  noData: 'unknown',
  undated: 'unknown',
};

export const severityTones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'warning', remark: 'quiet' };
