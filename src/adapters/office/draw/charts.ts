import { areaName, cellName } from '../../../workbook/address';
import type { Chart, ChartSeries } from '../../../workbook/chart';
import type { RangeReference } from '../../../workbook/expression/expression';
import type { Sheet } from '../../../workbook/sheet';
import type { DrawStep } from './draw-step';
import { propertyBytes, rangeBytes, textBytes } from './draw-step';

export function chartSteps({ name, charts }: Sheet): readonly DrawStep[] {
  return charts.flatMap((chart) => {
    const [first, ...others] = chart.series;
    return first === undefined ? [] : [chartStep(name, chart, first, others)];
  });
}

const kinds = { column: 'ColumnClustered', line: 'LineMarkers' } as const;

function chartStep(ownSheet: string, chart: Chart, first: ChartSeries, others: readonly ChartSeries[]): DrawStep {
  return {
    bytes: (1 + chart.series.length) * (2 * rangeBytes + 6 * propertyBytes) + textBytes(chart.title),
    apply: (sheet) => {
      // A chart is born with the numbers of its first series; the others join it.
      const { from, to } = first.values;
      const by = from.row === to.row ? 'Rows' : 'Columns';
      const added = sheet.charts.add(kinds[first.kind], rangeOf(sheet, ownSheet, first.values), by);
      drawSeries(added.series.getItemAt(0), first);
      for (const series of others) {
        const more = added.series.add(series.title);
        more.setValues(rangeOf(sheet, ownSheet, series.values));
        drawSeries(more, series);
        more.setXAxisValues(rangeOf(sheet, ownSheet, chart.categories));
      }
      added.series.getItemAt(0).setXAxisValues(rangeOf(sheet, ownSheet, chart.categories));
      if (chart.title === '') added.title.visible = false;
      else added.title.text = chart.title;
      if (chart.valueAxisTitle !== '') added.axes.valueAxis.title.text = chart.valueAxisTitle;
      added.legend.position = 'Bottom';
      added.setPosition(cellName(chart.anchor.from), cellName(chart.anchor.to));
    },
  };
}

function drawSeries(series: Excel.ChartSeries, { title, kind, color }: ChartSeries): void {
  series.name = title;
  series.chartType = kinds[kind];
  if (kind === 'line') series.format.line.color = `#${color}`;
  else series.format.fill.setSolidColor(`#${color}`);
}

function rangeOf(sheet: Excel.Worksheet, ownSheet: string, reference: RangeReference): Excel.Range {
  const isOwn = reference.sheet === null || reference.sheet === ownSheet;
  const holder = isOwn ? sheet : sheet.context.workbook.worksheets.getItem(reference.sheet ?? ownSheet);
  return holder.getRange(areaName(reference));
}
