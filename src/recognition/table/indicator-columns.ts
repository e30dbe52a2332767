import type { Column } from './column';
import type { FieldId } from './field';
import type { GridRow } from './grid';
import { lookOf } from './cell-contents';
import { cleanText } from '../text/clean-text';

/** Columns of activities and, beside them, of the indicators that those move. */
export interface IndicatorColumns {
  readonly activities: readonly Column[];
  readonly indicators: readonly Column[];
  readonly body: readonly GridRow[];
}

const figures: ReadonlySet<FieldId | null> = new Set<FieldId>([
  ...(['unit', 'baselineValue', 'baselineDate', 'target', 'actual', 'total', 'direction', 'indicatorType'] as const),
]);

/** A table of activities whose last columns are an indicator with its unit and yearly values; null for any other. */
export function indicatorColumns(columns: readonly Column[], rows: readonly GridRow[]): IndicatorColumns | null {
  const title = columns.findIndex(({ field }) => field === 'indicatorTitle');
  const targets = columns.flatMap(({ field }, at) => (field === 'target' ? [at] : []));
  const isWork = columns.some(({ field }) => field === 'activityTitle');
  if (title < 0 || !isWork || targets.length === 0 || !holdsFigures(rows, targets)) return null;
  const activities = columns.map((column) => (figures.has(column.field) ? { ...column, field: null } : column));
  const isOwn = ({ field }: Column, at: number): boolean => at === title || figures.has(field);
  const indicators = columns.map((column, at) =>
    isOwn(column, at) || column.field === 'number' ? column : { ...column, field: null },
  );
  const own = columns.flatMap((column, at) => (isOwn(column, at) ? [at] : []));
  const body = rows.filter(({ row, places }) =>
    own.some((at) => places[at]?.row === row && (places[at]?.columnSpan ?? 0) * 2 <= columns.length),
  );
  return { activities, indicators, body };
}

/** Years under which money or marks stand are no targets. */
function holdsFigures(rows: readonly GridRow[], targets: readonly number[]): boolean {
  const texts = rows.flatMap(({ places }) => targets.map((at) => cleanText(places[at]?.text ?? '')));
  const filled = texts.filter((text) => text !== '');
  const numbers = filled.filter((text) => ['figure', 'number'].includes(lookOf(text)));
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}
