import type { DesiredDirection } from '../domain/plan/indicator';
import type { Measure } from '../domain/plan/measure';
import type { Language } from './language';
import { counted } from './plural';

/** «не хватает 3 школ», and where less is better «сверх плана 3 школы». */
export function gapThingsText(
  kind: Measure['kind'],
  direction: DesiredDirection,
  things: number,
  language: Language,
): string {
  const amount = counted(things, language, (direction === 'increase' ? lacking : beyond)[kind]);
  if (language === 'en') return direction === 'increase' ? `short of ${amount}` : `${amount} over`;
  return direction === 'increase' ? `не хватает ${amount}` : `сверх плана ${amount}`;
}

const lackingUnits = { ru: ['единицы', 'единиц', 'единиц'], en: ['unit', 'units'] } as const;
const lacking = {
  shareOfSchools: { ru: ['школы', 'школ', 'школ'], en: ['school', 'schools'] },
  shareOfPeople: { ru: ['человека', 'человек', 'человек'], en: ['person', 'people'] },
  count: lackingUnits,
  value: lackingUnits,
} as const;

const unitsBeyond = { ru: ['единица', 'единицы', 'единиц'], en: ['unit', 'units'] } as const;
const beyond = {
  shareOfSchools: { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] },
  shareOfPeople: { ru: ['человек', 'человека', 'человек'], en: ['person', 'people'] },
  count: unitsBeyond,
  value: unitsBeyond,
} as const;
