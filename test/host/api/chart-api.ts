import type { HostObject } from '../protocol/host-object';
import { aFlag, aNumber, aText, field, invalidArgument, isHostObject, readOnly } from '../protocol/host-object';
import { fixedAddress, parseAddress } from '../model/addresses';
import type { HostContext } from '../model/host-context';
import type { HostChart, HostSeries, HostSheet } from '../model/host-workbook';
import { newId } from '../model/host-workbook';
import { areaOf } from './range-area';
import { aColor, oneOf } from './range-format-api';
import { mayFormat } from './sheet-guard';

const kinds = ['ColumnClustered', 'Line', 'LineMarkers'];

export function chartsApi(host: HostContext, sheet: HostSheet): HostObject {
  const items = (): readonly HostObject[] => sheet.charts.map((chart) => chartApi(sheet, chart));
  return {
    type: 'ChartCollection',
    scalars: { count: readOnly(() => sheet.charts.length) },
    items,
    item: (key) => items().find(({ identity }) => identity?.['Id'] === key) ?? null,
    methods: {
      add: ([kind, source, by]) => {
        mayFormat(sheet, 'ChartCollection.add');
        const place = areaOf(source);
        // One series for a single line of numbers; more is not asked for by anybody here.
        const { from, to } = place.area;
        if (by === 'Rows' ? from.row !== to.row : from.column !== to.column) throw invalidArgument();
        const chart: HostChart = {
          id: newId(host.workbook),
          title: '',
          titleVisible: true,
          valueAxisTitle: '',
          legendPosition: 'Right',
          series: [newSeries(oneOf(kind, kinds), fixedAddress(place.sheet.name, place.area))],
          from: '',
          to: '',
        };
        sheet.charts.push(chart);
        return chartApi(sheet, chart);
      },
    },
  };
}

function newSeries(chartType: string, values: string): HostSeries {
  return { name: '', chartType, color: '', values, categories: '' };
}

function chartApi(sheet: HostSheet, chart: HostChart): HostObject {
  const title: HostObject = {
    type: 'ChartTitle',
    scalars: { text: field(chart, 'title', aText), visible: field(chart, 'titleVisible', aFlag) },
  };
  const axisTitle: HostObject = { type: 'ChartAxisTitle', scalars: { text: field(chart, 'valueAxisTitle', aText) } };
  const valueAxis: HostObject = { type: 'ChartAxis', scalars: {}, parts: { title: () => axisTitle } };
  const legend: HostObject = {
    type: 'ChartLegend',
    scalars: { position: field(chart, 'legendPosition', (value) => oneOf(value, ['Bottom', 'Right', 'Top', 'Left'])) },
  };
  return {
    type: 'Chart',
    identity: { Id: chart.id },
    scalars: { id: readOnly(() => chart.id) },
    parts: {
      title: () => title,
      legend: () => legend,
      axes: () => ({ type: 'ChartAxes', scalars: {}, parts: { valueAxis: () => valueAxis } }),
      series: () => ({
        type: 'ChartSeriesCollection',
        scalars: { count: readOnly(() => chart.series.length) },
        methods: {
          getItemAt: ([index]) => {
            const series = chart.series[aNumber(index)];
            if (series === undefined) throw invalidArgument();
            return seriesApi(series);
          },
          add: ([name]) => {
            const series = newSeries(chart.series[0]?.chartType ?? 'Line', '');
            series.name = aText(name);
            chart.series.push(series);
            return seriesApi(series);
          },
        },
      }),
    },
    methods: {
      setPosition: ([from, to]) => {
        chart.from = aText(from);
        chart.to = aText(to);
        parseAddress(chart.from);
        parseAddress(chart.to);
        return undefined;
      },
      delete: () => {
        mayFormat(sheet, 'Chart.delete');
        sheet.charts = sheet.charts.filter((own) => own !== chart);
        return undefined;
      },
    },
  };
}

function seriesApi(series: HostSeries): HostObject {
  const address = (value: unknown): string => {
    const { sheet, area } = areaOf(isHostObject(value) ? value : undefined);
    return fixedAddress(sheet.name, area);
  };
  const color = field(series, 'color', aColor);
  return {
    type: 'ChartSeries',
    scalars: {
      name: field(series, 'name', aText),
      chartType: field(series, 'chartType', (value) => oneOf(value, kinds)),
    },
    parts: {
      format: () => ({
        type: 'ChartSeriesFormat',
        scalars: {},
        parts: {
          line: () => ({ type: 'ChartLineFormat', scalars: { color } }),
          fill: () => ({
            type: 'ChartFill',
            scalars: {},
            methods: {
              setSolidColor: ([value]) => {
                series.color = aColor(value);
                return undefined;
              },
            },
          }),
        },
      }),
    },
    methods: {
      setValues: ([source]) => {
        series.values = address(source);
        return undefined;
      },
      setXAxisValues: ([source]) => {
        series.categories = address(source);
        return undefined;
      },
    },
  };
}
