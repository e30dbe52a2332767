import type { Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';

const property = 'vekha.sample';

/** Marks the workbook of the sample municipality with the period of its schools' files, which are offered beside it. */
export function markSample(workbook: Workbook, period: string): Workbook {
  const { properties } = workbook;
  return { ...workbook, properties: { ...properties, custom: { ...properties.custom, [property]: period } } };
}

/** What the schools of the sample report on; null: not the sample. */
export function samplePeriod({ properties }: WorkbookValues): string | null {
  const period = properties.custom[property];
  return typeof period === 'string' ? period : null;
}
