import { planSourceFromJson } from '../../../src/forms/municipal/plan-json';
import type { MunicipalityReading } from '../../../src/forms/municipal/read-municipality';
import { readMunicipality } from '../../../src/forms/municipal/read-municipality';
import indicatorSample from '../../../assets/samples/plan.json';
import activitySample from '../../../assets/samples/road-map-2021-2024.json';
import { seededRandom } from './random';

/** A municipality made up from a seed: five indicators, 31 activities, and a register of as many schools as asked for. */
export interface GeneratedPlan {
  readonly seed: number;
  readonly schools: number;
}

/** The plan in the shape that the command `plan` takes. */
export function generatedPlanJson({ seed, schools }: GeneratedPlan): unknown {
  return {
    ...activitySample,
    indicators: indicatorSample.indicators,
    outcomes: indicatorSample.outcomes,
    schools: Array.from({ length: schools }, (_, index) => generatedSchool(seed, index + 1)),
  };
}

/** The same plan as the command reads it. */
export function generatedMunicipality(plan: GeneratedPlan): MunicipalityReading {
  const source = planSourceFromJson(generatedPlanJson(plan));
  if (!source.ok) throw new Error(JSON.stringify(source.problem));
  return readMunicipality(source.value);
}

const settlements = ['город', 'город', 'пгт', 'село'] as const;

function generatedSchool(seed: number, number: number): object {
  const random = seededRandom(seed, `school ${String(number)}`);
  const settlement = settlements[random.whole(0, 3)];
  const pupils = settlement === 'село' ? random.whole(40, 260) : random.whole(280, 1400);
  return {
    code: `СОШ-${String(number)}`,
    name: `Средняя школа № ${String(number)}`,
    settlement,
    contactPost: 'заместитель директора по УВР',
    pupils,
    teachers: Math.ceil(pupils / random.whole(12, 16)),
  };
}
