import type { Built, FormRow } from './form-row';
import type { Kind } from './kind';
import type { Match } from './piece';
import { numberOf } from './piece';
import { quarter } from './quarters';
import { half, schoolHalf, term } from './school-calendar';

/** Shortened members of lists: their unit stands at the end. */
export const borrowedUnitForms: readonly FormRow[] = [
  {
    example: 'I, III кварталы 2021 г.',
    reads: '01.01.2021–31.03.2021, 01.07.2021–30.09.2021',
    form: 'roman|number|ordinal =comma|and|dash|line|upTo|till|slash',
    build: borrowedUnit,
  },
];

function borrowedUnit(match: Match): Built | null {
  const number = numberOf(match, 'roman', 'number', 'ordinal');
  const lender = match.rest.find((piece) => !listed.includes(piece.kind));
  const isSchool = match.rest.some((piece) => piece.kind === 'schoolYear' || piece.kind === 'studyYear');
  const byWord = new Map([
    ['quarterWord', quarter(number)],
    ['halfYearWord', isSchool ? schoolHalf(number) : half(number)],
    ['termWord', term(number)],
  ]);
  const stretch = byWord.get(lender?.kind ?? '') ?? null;
  return stretch === null ? null : { kind: 'unit', stretch };
}

const listed: readonly Kind[] = [
  ...(['roman', 'number', 'ordinal', 'comma', 'and', 'dash', 'line', 'upTo', 'till', 'slash'] as const),
];
