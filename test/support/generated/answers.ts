import type { FormAnswers, TypedAnswer } from '../../../src/app/fill-form';
import type { LocalDate } from '../../../src/domain/local-date';
import { addDays } from '../../../src/domain/local-date';
import type { Municipality } from '../../../src/domain/municipality';
import type { ReportingPeriod } from '../../../src/domain/period/reporting-period';
import { periodId, periodSpan } from '../../../src/domain/period/reporting-period';
import type { Indicator } from '../../../src/domain/plan/indicator';
import type { School } from '../../../src/domain/school';
import type { Obligation } from '../../../src/forms/school/obligations';
import { isClosed, schoolObligations } from '../../../src/forms/school/obligations';
import type { PreviousAnswers } from '../../../src/forms/school/previous-answers';
import type { Random } from './random';
import { seededRandom } from './random';

export interface AskedSchool {
  readonly seed: number;
  readonly municipality: Municipality;
  readonly school: School;
  readonly period: ReportingPeriod;
  /** What this school said in earlier periods; what it closed then is not asked again. */
  readonly previous: PreviousAnswers;
}

/** What a school types in a period; null for one that stays silent. */
export function generatedAnswers(asked: AskedSchool): FormAnswers | null {
  const { seed, municipality, school, period, previous } = asked;
  const random = seededRandom(seed, `${school.code} ${periodId(period)}`);
  if (random.chance(3)) return null;
  const { end } = periodSpan(period);
  const obligations = schoolObligations(municipality.plan, end).filter((one) => !isClosed(one, previous));
  const { indicators } = municipality.plan;
  return {
    cover: { '': { contactPost: school.contactPost, filledOn: end } },
    equipment: { '': equipmentOf(school, seed, random) },
    indicators: Object.fromEntries(indicators.map((one) => [one.key, indicatorOf(one, school, period, random)])),
    activities: Object.fromEntries(obligations.map((one) => [one.key, activityOf(one, end, random)])),
  };
}

type Answers = Readonly<Record<string, TypedAnswer>>;

/** The same from period to period but for the speed, which grows; one answer in fifty is left out. */
function equipmentOf({ code, pupils, teachers, settlement }: School, seed: number, random: Random): Answers {
  const lasting = seededRandom(seed, `equipment of ${code}`);
  const computers = Math.floor(((pupils ?? 0) * lasting.whole(8, 20)) / 100) + 4;
  const all = {
    pupils,
    teachers,
    computersTeaching: computers,
    computersOnline: Math.floor((computers * lasting.whole(60, 100)) / 100),
    computersAdministrative: lasting.whole(2, 16),
    classesStationary: lasting.whole(1, 3),
    classesMobile: lasting.whole(0, 1),
    videoRooms: lasting.whole(0, 9),
    projectors: lasting.whole(4, 30),
    boards: lasting.whole(1, 20),
    scanners: lasting.whole(0, 4),
    printers: lasting.whole(3, 24),
    multifunction: lasting.whole(3, 24),
    settlement: settlement === 'urban' ? 'город' : settlement === 'rural' ? 'село' : 'пгт',
    internetSpeed: random.whole(1, 4) * 50,
  };
  return Object.fromEntries(Object.entries(all).filter(() => !random.chance(2)));
}

function indicatorOf(
  { measure, targets }: Indicator,
  school: School,
  period: ReportingPeriod,
  random: Random,
): Answers {
  if (measure?.kind === 'shareOfSchools') {
    return measure.fact.kind === 'yesNo' ? { fact: random.chance(50) ? 'да' : 'нет' } : {};
  }
  if (measure?.kind !== 'shareOfPeople' || random.chance(3)) return {};
  const whole =
    (measure.denominator.kind === 'equipment' && measure.denominator.field === 'teachers'
      ? school.teachers
      : school.pupils) ?? 0;
  const { end } = periodSpan(period);
  const target = targets.find(({ year }) => end.startsWith(String(year)))?.value ?? 0;
  return { numerator: Math.min(whole, Math.round((whole * target * random.whole(60, 130)) / 10_000)) };
}

function activityOf({ occurrence }: Obligation, end: LocalDate, random: Random): Answers {
  if (random.chance(70)) {
    const late = addDays(occurrence.due, random.whole(-20, 5));
    return { status: 'выполнено', doneOn: late > end ? end : late, document: 'приказ директора школы' };
  }
  if (random.chance(5)) return { status: 'отменено', comment: 'решение педагогического совета' };
  if (random.chance(5)) return {};
  return { status: 'выполняется', comment: 'срок перенесён на следующий квартал' };
}
