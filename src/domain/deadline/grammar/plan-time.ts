import { time } from '../meaning/claim';
import type { FormRow } from './form-row';
import { stretchesOf } from './piece';

/** Time that the plan or its act bounds, and phrases that leave time to other papers. */
export const planTimeForms: readonly FormRow[] = [
  {
    example: 'постоянно',
    reads: '01.01.2021–31.12.2021',
    form: 'always',
    build: () => ({ kind: 'claim', claim: time('in', 'whole', { kind: 'generic', unit: 'plan' }) }),
  },
  {
    example: 'регулярно',
    reads: '01.01.2021–31.12.2021',
    form: 'vague',
    build: ({ pieces }) =>
      pieces[0]?.numbers[0] === 1
        ? {
            kind: 'claim',
            claim: time('in', 'whole', { kind: 'generic', unit: 'plan' }, 'monthsOfFrequencyNotNamed'),
          }
        : null,
  },
  {
    example: 'с момента утверждения до конца 2021 года',
    reads: '01.02.2021–31.12.2021',
    form: 'signing project* till|upTo|by end? unit|generic',
    build: (match) => {
      const [stretch] = stretchesOf(match);
      if (stretch === undefined) return null;
      const claim = time('in', 'whole', { kind: 'sinceAct' }, 'vagueBounds');
      return { kind: 'claim', claim: { ...claim, to: { stretch, part: 'end' } } };
    },
  },
  {
    example: 'с момента подписания соглашения до 1 июля 2021 года',
    reads: 'до 01.07.2021',
    // Another paper's day, and no date of the plan.
    form: 'signing word word* and|comma? =till|notLater|by|upTo|claim',
    build: () => ({ kind: 'stage' }),
  },
  {
    example: 'с даты подписания',
    reads: '01.02.2021–31.12.2021',
    form: 'signing project*',
    build: () => ({ kind: 'claim', claim: time('from', 'whole', { kind: 'sinceAct' }, 'vagueBounds') }),
  },
  {
    example: 'по отдельному графику',
    reads: 'без срока',
    form: 'undated',
    build: () => ({ kind: 'claim', claim: { says: 'elsewhere' } }),
  },
  {
    example: 'Срок реализации: 2021 год',
    reads: '01.01.2021–31.12.2021',
    form: 'start|end? generic colon|dash =claim|unit|in|till|from',
    build: () => ({ kind: 'stage' }),
  },
];
