import type { FormRow } from './form-row';

/** Lengths of time: «10 рабочих дней», «две недели». */
export const durationForms: readonly FormRow[] = [
  {
    example: 'в течение 10 рабочих дней',
    reads: 'без срока',
    form: 'number|cardinal|longNumber dayQuality? dayWord|weekWord|monthWord|yearWord|hourWord',
    build: () => ({ kind: 'duration' }),
  },
];

const lead = 'in|about|during|notLater|till|through|upTo|by|before';

/** Time reckoned from an event: no day of the calendar, even where the event has one. */
export const relativeForms: readonly FormRow[] = [
  {
    example: 'за 2 недели до начала учебного года',
    reads: 'без срока',
    form: `${lead}? ${lead}? duration till|before start|end? unit|generic?`,
    build: () => ({ kind: 'claim', claim: { says: 'relative' } }),
  },
  {
    example: 'в течение 5 дней после 1 сентября',
    reads: 'без срока',
    form: `${lead}? ${lead}? duration after|from|of|outcomeOf|signing start|end? unit|generic|dayWord? project*`,
    build: () => ({ kind: 'claim', claim: { says: 'relative' } }),
  },
  {
    example: 'за месяц до экзаменов',
    reads: 'без срока',
    form: 'in|about|notLater generic|weekWord|dayWord|hourWord comma? till|before start|end? unit|generic?',
    build: () => ({ kind: 'claim', claim: { says: 'relative' } }),
  },
  {
    example: 'в течение месяца после окончания учебного года',
    reads: 'без срока',
    form: 'during generic|weekWord|dayWord|unit after|from|outcomeOf|of|signing end? unit|generic|dayWord? project*',
    build: ({ pieces }) =>
      pieces[1]?.stretch?.kind === 'dated' ? null : { kind: 'claim', claim: { says: 'relative' } },
  },
  {
    example: 'через неделю',
    reads: 'без срока',
    form: 'through generic|weekWord|dayWord',
    build: () => ({ kind: 'claim', claim: { says: 'relative' } }),
  },
  {
    example: 'не позднее 14 дней',
    reads: 'без срока',
    form: `${lead}? ${lead}? duration`,
    build: () => ({ kind: 'claim', claim: { says: 'relative' } }),
  },
];
