import { schoolYearsFrom, yearsFrom } from '../meaning/stretch';
import type { FormRow } from './form-row';
import { howNamed } from './in-its-year';

/** What is left of them: years that stand alone. */
export const yearUnitForms: readonly FormRow[] = [
  {
    example: '2022 г.',
    reads: '01.01.2022–31.12.2022',
    form: 'year',
    build: ({ pieces }) => {
      const [year = 0] = pieces[0]?.numbers ?? [];
      return { kind: 'unit', stretch: { ...yearsFrom(year, year), named: howNamed(pieces[0]) } };
    },
  },
  {
    example: '2022-2023 гг.',
    reads: '01.01.2022–31.12.2023',
    form: 'years',
    build: ({ pieces }) => {
      const [first = 0, last = 0] = pieces[0]?.numbers ?? [];
      return { kind: 'unit', stretch: yearsFrom(first, last) };
    },
  },
  {
    example: '2021/22 учебный год',
    reads: '01.09.2021–31.08.2022',
    form: 'schoolYear',
    build: ({ pieces }) => {
      const [first = 0, plural = 1] = pieces[0]?.numbers ?? [];
      return {
        kind: 'unit',
        stretch: { ...schoolYearsFrom(first, first), named: plural === 2 ? 'years' : 'schoolYear' },
      };
    },
  },
  {
    example: '2020 – 2024 учебные годы',
    reads: '01.09.2020–31.08.2024',
    form: 'schoolYears',
    build: ({ pieces }) => {
      const [first = 0, last = 0] = pieces[0]?.numbers ?? [];
      return { kind: 'unit', stretch: schoolYearsFrom(first, last - 1, 'schoolYearsNamedByOneYear') };
    },
  },
];
