import type { DeadlineDoubt } from '../../domain/deadline/deadline';
import type { Wording } from '../spec/wording';
import { wording } from '../spec/wording';

/** Why a deadline is not certain, said to the author of the plan. */
export const doubtWordings: Readonly<Record<DeadlineDoubt, Wording>> = {
  noDeadline: wording('срок не указан', 'no deadline given'),
  noDateInText: wording('в тексте нет даты', 'no date in the text'),
  monthWithoutYear: wording(
    'месяц без года: прочитано как каждый год плана',
    'a month without a year: read as each year of the plan',
  ),
  yearListOrSpan: wording('список лет: отдельные сроки или один общий', 'a list of years: several deadlines or one'),
  monthsOfFrequencyNotNamed: wording(
    'не названы месяцы, когда повторяется',
    'the months of the repetition are not named',
  ),
  schoolYearsNamedByOneYear: wording('учебные годы названы одним годом', 'school years named by one year'),
  calendarYearInSchoolPlan: wording('календарный год в плане на учебный год', 'a calendar year in a school-year plan'),
  yearNotNamed: wording('год не назван', 'the year is not named'),
  planPeriodUnknown: wording('не указан период плана', 'the period of the plan is not given'),
  severalDeadlines: wording('в ячейке несколько сроков', 'several deadlines in one cell'),
  unreadText: wording('часть текста не понята', 'a part of the text was not understood'),
  noSuchDay: wording('такого дня нет в календаре', 'no such day in the calendar'),
  endBeforeStart: wording('окончание раньше начала', 'the end is before the start'),
  startOrEnd: wording('неясно, к началу или к концу названного времени', 'the start or the end of the time named'),
  vagueBounds: wording('границы срока размыты', 'the bounds are vague'),
  schoolTermBounds: wording('границы четвертей и каникул школа ставит сама', 'each school sets its terms and holidays'),
  schoolYearEnd: wording(
    'конец учебного года: 31 мая или 31 августа',
    'the end of the school year: 31 May or 31 August',
  ),
  scheduleElsewhere: wording('день задан в другом документе', 'the day is set in another paper'),
  outsidePlanPeriod: wording('срок вне периода плана', 'the deadline lies outside the plan'),
};
