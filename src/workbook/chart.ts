import type { Area } from './address';
import type { RangeReference } from './expression/expression';
import type { Color } from './style';

export interface ChartSeries {
  readonly title: string;
  readonly values: RangeReference;
  readonly color: Color;
  readonly kind: 'column' | 'line';
}

/** Columns and lines over one set of categories. */
export interface Chart {
  readonly title: string;
  readonly categories: RangeReference;
  readonly series: readonly ChartSeries[];
  readonly valueAxisTitle: string;
  /** The cells that the chart covers. */
  readonly anchor: Area;
}
