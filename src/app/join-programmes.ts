import type { Programme } from '../domain/plan/programme';
import { calendarOptions } from '../forms/municipal/programme-form';
import { shownDate } from '../forms/readers/shown';
import type { ProgrammePart } from '../text/join-text';
import type { JoinDifference } from './join-difference';

export interface SaidProgramme {
  readonly source: string;
  readonly plan: { readonly programme: Programme };
}

/** What is said first of the plan counts; where a later document says otherwise, that is asked about. */
export function joinProgrammes(drafts: readonly SaidProgramme[]): {
  readonly programme: Programme;
  readonly differences: readonly JoinDifference[];
} {
  const said = drafts.map(({ source, plan }) => ({ source, programme: plan.programme }));
  const differences: JoinDifference[] = [];
  const first = <Value>(part: ProgrammePart, valueOf: (programme: Programme) => Value | null): Value | null => {
    let taken: Value | null = null;
    let shownTaken = '';
    for (const [document, { source, programme }] of said.entries()) {
      const value = valueOf(programme);
      const shownValue = shownPart(programme, part);
      if (value === null || value === '') continue;
      if (taken === null) {
        taken = value;
        shownTaken = shownValue;
      } else if (shownValue !== shownTaken) {
        const problem = { code: 'programmeDiffers', part, taken: shownTaken, other: shownValue } as const;
        differences.push({ document, source, problem });
      }
    }
    return taken;
  };
  const programme: Programme = {
    title: first('title', ({ title }) => title) ?? '',
    municipality: first('municipality', ({ municipality }) => municipality) ?? '',
    period: first('period', ({ period }) => period),
    // Only a plan whose period is known says what its year is.
    calendar: first('calendar', ({ period, calendar }) => (period === null ? null : calendar)) ?? 'calendar',
    actDate: first('actDate', ({ actDate }) => actDate),
    actNumber: first('actNumber', ({ actNumber }) => actNumber) ?? '',
    coordinator: first('coordinator', ({ coordinator }) => coordinator) ?? '',
  };
  return { programme, differences };
}

function shownPart(programme: Programme, part: ProgrammePart): string {
  const { period, actDate } = programme;
  switch (part) {
    case 'period':
      return period === null ? '' : `${shownDate(period.start)} – ${shownDate(period.end)}`;
    case 'actDate':
      return actDate === null ? '' : shownDate(actDate);
    case 'calendar':
      return calendarOptions.find(({ value }) => value === programme.calendar)?.title.ru ?? '';
    case 'title':
    case 'municipality':
    case 'actNumber':
    case 'coordinator':
      return programme[part];
  }
}
