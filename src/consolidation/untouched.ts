import type { ContentRow } from '../forms/block/form-content';
import type { FormReading, ReadCell } from '../forms/check/read-form';
import type { FieldValue } from '../forms/readers/read-cell';

/** Whether a form came back as it went out: nothing in it but what stood there already. Something must be asked. */
export function isUntouched(readings: readonly FormReading[]): boolean {
  const cells = readings.flatMap(({ content, rows }) =>
    content.rows.flatMap((row) => [...(rows.get(row.key) ?? [])].map(([field, cell]) => ({ row, field, cell }))),
  );
  const isStray = readings.some(({ issues }) => issues.some(({ problem }) => problem.code === 'strayContent'));
  return !isStray && cells.length > 0 && cells.every(({ row, field, cell }) => isAsDrawn(row, field, cell));
}

function isAsDrawn({ prefilled }: ContentRow, field: string, { reading }: ReadCell): boolean {
  if (reading.state === 'blank') return reading.repair === null;
  return reading.state === 'given' && isSame(reading.value, prefilled.get(field));
}

function isSame(value: FieldValue, drawn: FieldValue | undefined): boolean {
  return typeof value === 'object' && typeof drawn === 'object' ? value.date === drawn.date : value === drawn;
}
