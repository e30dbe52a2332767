import type { Figure } from '../domain/figure';
import { valueOfFigure } from '../domain/figure';
import type { Place } from '../domain/place';
import type { CountSource, Measure } from '../domain/plan/measure';
import type { Indicator } from '../domain/plan/indicator';
import type { School } from '../domain/school';
import { settlementTypes, speedNorm } from '../domain/school';
import { equipment } from '../forms/school/equipment';
import { indicatorReport } from '../forms/school/indicator-report';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import { previousAnswer } from '../forms/school/previous-answers';
import type { Submission } from './submission';
import { answerOf, numberOf, textOf } from './submission';

/** Why a school has no figure. */
export type NoDataReason = 'notSubmitted' | 'blank' | 'unreadable' | 'contradiction' | 'noSettlement' | 'notAsked';

/** What one school contributes to an indicator. For a share of schools it is 0 or 1 of 1. */
export interface SchoolFigure {
  readonly school: School;
  readonly state: 'data' | NoDataReason;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Percent, or the count itself; null without data. */
  readonly value: number | null;
  /** The cell of the numerator or of the fact. */
  readonly source: Place | null;
  /** What an unreadable cell shows. */
  readonly shown: string;
  /** Without data: the whole it is reckoned with in the interval; null where nobody knows it. */
  readonly assumedDenominator: number | null;
}

export function schoolFigure(
  indicator: Indicator,
  school: School,
  submission: Submission | null,
  previous: PreviousAnswers,
): SchoolFigure {
  const { measure } = indicator;
  if (measure === null || measure.kind === 'value') return without('notAsked', school, null, null);
  if (submission === null)
    return without('notSubmitted', school, null, assumedWhole(measure, indicator, school, previous));
  switch (measure.kind) {
    case 'shareOfPeople':
      return shareOfPeople(measure, indicator, school, submission, previous);
    case 'shareOfSchools':
      return measure.fact.kind === 'yesNo'
        ? answeredFact(indicator, school, submission)
        : speedFact(school, submission);
    case 'count': {
      const count = countOf(submission, indicator, measure.count, 'numerator');
      return count.state === 'given'
        ? withData(school, count.value, null, count.value, count.place)
        : without(count.state, school, count, null);
    }
  }
}

function shareOfPeople(
  measure: Extract<Measure, { kind: 'shareOfPeople' }>,
  indicator: Indicator,
  school: School,
  submission: Submission,
  previous: PreviousAnswers,
): SchoolFigure {
  const part = countOf(submission, indicator, measure.numerator, 'numerator');
  const whole = countOf(submission, indicator, measure.denominator, 'denominator');
  const assumed = valueOfFigure(whole) ?? assumedWhole(measure, indicator, school, previous);
  if (part.state !== 'given') return without(part.state, school, part, assumed);
  if (whole.state !== 'given') return without(whole.state, school, whole, assumed);
  if (part.value > whole.value) {
    return without('contradiction', school, part, assumedWhole(measure, indicator, school, previous));
  }
  const share = whole.value === 0 ? null : (part.value / whole.value) * 100;
  return withData(school, part.value, whole.value, share, part.place);
}

function answeredFact(indicator: Indicator, school: School, submission: Submission): SchoolFigure {
  const answer = answerOf(submission, indicatorReport.id, indicator.key, 'fact');
  const text = textOf(answer);
  if (text !== null) return factFigure(text === 'yes', school, answer.place);
  return without(answer.state === 'given' ? 'unreadable' : answer.state, school, answer, 1);
}

/** A school without a type of place has no norm to be held against: no data, whatever its speed. */
function speedFact(school: School, submission: Submission): SchoolFigure {
  const speed = numberOf(answerOf(submission, equipment.id, '', 'internetSpeed'));
  const place = answerOf(submission, equipment.id, '', 'settlement');
  const settlement = settlementTypes.find((type) => type === textOf(place));
  if (settlement === undefined)
    return without(place.state === 'unreadable' ? 'unreadable' : 'noSettlement', school, place, 1);
  if (speed.state !== 'given') return without(speed.state, school, speed, 1);
  return factFigure(speed.value >= speedNorm(settlement), school, speed.place);
}

function factFigure(holds: boolean, school: School, place: Place | null): SchoolFigure {
  return withData(school, Number(holds), 1, holds ? 100 : 0, place);
}

function countOf(
  submission: Submission,
  indicator: Indicator,
  source: CountSource,
  field: 'numerator' | 'denominator',
): Figure {
  return numberOf(
    source.kind === 'equipment'
      ? answerOf(submission, equipment.id, '', source.field)
      : answerOf(submission, indicatorReport.id, indicator.key, field),
  );
}

/** What the register or the last period says of the whole of a school that is silent now. */
function assumedWhole(
  measure: Measure,
  indicator: Indicator,
  school: School,
  previous: PreviousAnswers,
): number | null {
  if (measure.kind === 'shareOfSchools') return 1;
  if (measure.kind !== 'shareOfPeople') return null;
  const source = measure.denominator;
  const before =
    source.kind === 'equipment'
      ? previousAnswer(previous, equipment.id, '', source.field)
      : previousAnswer(previous, indicatorReport.id, indicator.key, 'denominator');
  if (typeof before === 'number') return before;
  if (source.kind === 'typed') return null;
  return source.field === 'pupils' ? school.pupils : source.field === 'teachers' ? school.teachers : null;
}

function withData(
  school: School,
  numerator: number,
  denominator: number | null,
  value: number | null,
  source: Place | null,
): SchoolFigure {
  return { school, state: 'data', numerator, denominator, value, source, shown: '', assumedDenominator: null };
}

function without(
  state: NoDataReason,
  school: School,
  answer: Figure<unknown> | null,
  assumedDenominator: number | null,
): SchoolFigure {
  const shown = answer?.state === 'unreadable' ? answer.shown : '';
  return {
    school,
    state,
    numerator: null,
    denominator: null,
    value: null,
    source: answer?.place ?? null,
    shown,
    assumedDenominator,
  };
}
