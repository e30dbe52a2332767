import type { Area } from '../../../workbook/address';
import type { Chart, ChartSeries } from '../../../workbook/chart';
import { readRange } from '../formula-text';
import { attributeOf, childOf, childrenOf, descend, findAll } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { readXstring } from '../../xml/xml-write';

/** Columns and lines as a workbook knows them; null for a chart of which nothing is one. */
export function readChart(chartSpace: XmlElement, anchor: Area): Chart | null {
  const chart = childOf(chartSpace, 'chart');
  const plot = childOf(chart, 'plotArea');
  const found = (plot?.children ?? []).flatMap((group) => {
    const kind = kinds.get(group.name);
    return kind === undefined ? [] : childrenOf(group, 'ser').flatMap((series) => readSeries(series, kind) ?? []);
  });
  found.sort((a, b) => a.order - b.order);
  const [first] = found;
  if (first === undefined) return null;
  return {
    title: readText(childOf(chart, 'title')),
    categories: first.categories,
    series: found.map(({ series }) => series),
    valueAxisTitle: readText(descend(plot, 'valAx', 'title')),
    anchor,
  };
}

const kinds: ReadonlyMap<string, ChartSeries['kind']> = new Map([
  ['barChart', 'column'],
  ['bar3DChart', 'column'],
  ['lineChart', 'line'],
  ['line3DChart', 'line'],
]);

/** What Excel paints a series with where the file leaves it to the theme. */
const usualColor = '4472C4';

interface FoundSeries {
  readonly order: number;
  readonly categories: ChartSeries['values'];
  readonly series: ChartSeries;
}

function readSeries(series: XmlElement, kind: ChartSeries['kind']): FoundSeries | null {
  const values = readReference(childOf(series, 'val'));
  const categories = readReference(childOf(series, 'cat'));
  if (values === null || categories === null) return null;
  const properties = childOf(series, 'spPr');
  const painted = kind === 'line' ? childOf(properties, 'ln') : properties;
  const color = attributeOf(descend(painted, 'solidFill', 'srgbClr'), 'val');
  return {
    order: Number(attributeOf(childOf(series, 'order'), 'val') ?? 0),
    categories,
    series: { title: readText(childOf(series, 'tx')), values, color: color?.toUpperCase() ?? usualColor, kind },
  };
}

function readReference(element: XmlElement | null): ChartSeries['values'] | null {
  const [formula] = findAll(element, 'f');
  const range = formula === undefined ? null : readRange(readXstring(formula.text));
  return range?.sheet === null ? null : range;
}

/** A text written out, in runs, or last seen in the cell that it comes from. */
function readText(element: XmlElement | null): string {
  const runs = [...findAll(element, 't'), ...findAll(element, 'v')];
  return readXstring(runs.map(({ text }) => text).join(''));
}
