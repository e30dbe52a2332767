import type { Workbook } from '../workbook/workbook';
import type { WorkbookValues } from '../workbook/workbook-values';

const property = 'vekha.sample';

/** Marks the workbook of the sample municipality, so that its schools' files are offered beside it. */
export function markSample(workbook: Workbook): Workbook {
  const { properties } = workbook;
  return { ...workbook, properties: { ...properties, custom: { ...properties.custom, [property]: true } } };
}

export function isSample({ properties }: WorkbookValues): boolean {
  return properties.custom[property] === true;
}
