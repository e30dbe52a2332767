import type { GenericUnit } from '../meaning/stretch';
import type { Built, FormRow } from './form-row';

const lead = 'during|end|start|middle|outcomeOf|after|period';

/** Units without a number: the plan gives them their days. */
export const genericForms: readonly FormRow[] = [
  {
    example: 'в течение всего периода реализации проекта «Современная школа»',
    reads: '01.01.2021–31.12.2021',
    form: 'whole? period realization project project* word*',
    build: () => generic('plan'),
  },
  {
    example: 'весь период реализации',
    reads: '01.01.2021–31.12.2021',
    form: 'whole period realization? project* !word|stage',
    build: () => generic('plan'),
  },
  {
    example: 'период реализации программы',
    reads: '01.01.2021–31.12.2021',
    form: 'period realization project*',
    build: () => generic('plan'),
  },
  {
    example: 'в течение срока проекта',
    reads: '01.01.2021–31.12.2021',
    form: 'period project project*',
    build: () => generic('plan'),
  },
  {
    example: 'до конца реализации проекта',
    reads: 'до 31.12.2021',
    form: `<${lead} whole? realization project*`,
    build: () => generic('plan'),
  },
  {
    example: 'до окончания проекта',
    reads: 'до 31.12.2021',
    form: `<${lead} whole? project project*`,
    build: () => generic('plan'),
  },
  {
    example: 'до конца периода',
    reads: 'до 31.12.2021',
    form: '<during|end|start period',
    build: () => generic('plan'),
  },
  {
    example: 'в течение учебного года',
    plan: '2021/22',
    reads: '01.09.2021–31.08.2022',
    form: 'studyYear',
    build: () => generic('schoolYear'),
  },
  {
    example: 'в течение года',
    reads: '01.01.2021–31.12.2021',
    form: 'yearWord|calendarYear',
    build: () => generic('year'),
  },
  {
    example: 'до конца полугодия',
    reads: 'два раза в год: 01.01.2021–31.12.2021',
    form: 'halfYearWord',
    build: () => generic('halfYear'),
  },
  {
    example: 'в течение квартала',
    reads: 'ежеквартально: 01.01.2021–31.12.2021',
    form: 'quarterWord',
    build: () => generic('quarter'),
  },
  {
    example: 'в конце месяца',
    reads: 'ежемесячно: 01.01.2021–31.12.2021',
    form: 'monthWord',
    build: () => generic('month'),
  },
  {
    example: 'в конце четверти',
    reads: 'ежеквартально: до 31.03.2021, до 31.05.2021, до 31.10.2021, до 31.12.2021',
    form: 'termWord',
    build: () => generic('term'),
  },
];

function generic(unit: GenericUnit): Built {
  return { kind: 'generic', stretch: { kind: 'generic', unit } };
}
