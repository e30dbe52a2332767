import type { DesiredDirection } from '../../domain/plan/indicator';
import type { Measure, SchoolFact } from '../../domain/plan/measure';
import type { Option } from '../spec/field';
import { wording } from '../spec/wording';

export const measureOptions: readonly Option<Measure['kind']>[] = [
  { value: 'shareOfPeople', title: wording('доля людей', 'share of people') },
  { value: 'shareOfSchools', title: wording('доля школ', 'share of schools') },
  { value: 'count', title: wording('количество', 'count') },
  { value: 'value', title: wording('значение', 'value') },
];

export const directionOptions: readonly Option<DesiredDirection>[] = [
  { value: 'increase', title: wording('возрастание', 'increase') },
  { value: 'decrease', title: wording('убывание', 'decrease') },
];

export const factOptions: readonly Option<SchoolFact['kind']>[] = [
  { value: 'yesNo', title: wording('да/нет', 'yes or no') },
  { value: 'speedNorm', title: wording('скорость по норме', 'speed against the norm') },
];

export const yesNoOptions: readonly Option<'yes' | 'no'>[] = [
  { value: 'yes', title: wording('да', 'yes') },
  { value: 'no', title: wording('нет', 'no') },
];
