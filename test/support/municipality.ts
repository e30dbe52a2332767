import type { Deadline } from '../../src/domain/deadline/deadline';
import type { LocalDate } from '../../src/domain/local-date';
import { parseLocalDate } from '../../src/domain/local-date';
import type { Municipality } from '../../src/domain/municipality';
import type { Activity } from '../../src/domain/plan/activity';
import type { Indicator } from '../../src/domain/plan/indicator';
import type { Measure } from '../../src/domain/plan/measure';
import type { School } from '../../src/domain/school';

/** A day of a test; a slip of the test's author throws. */
export function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`no such day: ${text}`);
  return date;
}

export function deadline(start: string | null, end: string | null): Deadline {
  return {
    source: `${start ?? ''}–${end ?? ''}`,
    periods: [{ start: start === null ? null : day(start), end: end === null ? null : day(end) }],
    recurrence: 'none',
    dueDay: null,
    dueMonth: 'last',
    certainty: 'certain',
    reason: null,
  };
}

export function school(code: string, fields: Partial<School> = {}): School {
  return {
    code,
    name: `Школа ${code}`,
    settlement: 'urban',
    contactPost: 'директор школы',
    pupils: 100,
    teachers: 10,
    ...fields,
  };
}

export const pupilsShare: Measure = {
  kind: 'shareOfPeople',
  numerator: { kind: 'typed', label: 'обучающиеся с профилем' },
  denominator: { kind: 'equipment', label: 'все обучающиеся', field: 'pupils' },
};
export const yesNoShare: Measure = { kind: 'shareOfSchools', fact: { kind: 'yesNo', label: 'Используете платформу?' } };
export const speedShare: Measure = { kind: 'shareOfSchools', fact: { kind: 'speedNorm' } };

export function indicator(key: string, measure: Measure | null, fields: Partial<Indicator> = {}): Indicator {
  return {
    key,
    number: key.slice(1),
    title: `Показатель ${key}`,
    unit: '%',
    type: 'main',
    direction: 'increase',
    measure,
    baseline: { value: 0, date: day('2018-12-31') },
    targets: [{ year: 2021, value: 50 }],
    actuals: [],
    total: 50,
    source: '',
    ...fields,
  };
}

export function activity(key: string, fields: Partial<Activity> = {}): Activity {
  return {
    key,
    section: 's1',
    number: key.slice(1),
    level: 'activity',
    title: `Мероприятие ${key}`,
    expectedResult: 'Приказ',
    deadlineText: 'до 01.12.2021',
    deadlines: [deadline(null, '2021-12-01')],
    responsible: ['директор школы'],
    documentKind: 'приказ',
    reportedBy: 'schools',
    ...fields,
  };
}

export function municipality(
  parts: {
    readonly indicators?: readonly Indicator[];
    readonly activities?: readonly Activity[];
    readonly schools?: readonly School[];
  } = {},
): Municipality {
  return {
    plan: {
      programme: {
        title: 'Дорожная карта',
        municipality: 'Приозёрный округ',
        period: { start: day('2021-01-01'), end: day('2024-12-31') },
        calendar: 'calendar',
        actDate: day('2021-01-15'),
        actNumber: '5',
        coordinator: 'Управление образования',
      },
      sections: [{ key: 's1', number: 'I', title: 'Организация' }],
      indicators: parts.indicators ?? [
        indicator('i1', speedShare),
        indicator('i2', pupilsShare),
        indicator('i3', yesNoShare),
      ],
      outcomes: [],
      activities: parts.activities ?? [activity('a1')],
    },
    schools: parts.schools ?? [school('1'), school('2'), school('3')],
  };
}
