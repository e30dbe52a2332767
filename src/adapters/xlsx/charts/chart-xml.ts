import type { Chart, ChartSeries } from '../../../workbook/chart';
import { printReference } from '../../../workbook/expression/print-formula';
import type { Workbook } from '../../../workbook/workbook';
import { namespaces } from '../../xml/namespaces';
import { textXml, xmlDeclaration } from '../../xml/xml-write';
import { numberCacheXml, textCacheXml } from './chart-cache';

/** Columns and lines in one plot over one pair of axes; what they show stands in the part too, for viewers. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const spaces = `xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}"`;
  const title = chart.title === '' ? '' : titleXml(chart.title, titleSize);
  const hasTitle = title === '' ? '1' : '0';
  return (
    `${xmlDeclaration}<c:chartSpace ${spaces}><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:autoTitleDeleted val="${hasTitle}"/><c:plotArea><c:layout/>` +
    columnsXml(chart, workbook) +
    linesXml(chart, workbook) +
    categoryAxisXml +
    valueAxisXml(chart) +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>' +
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** Hundredths of a point. */
const titleSize = 1000;
const axisTitleSize = 1000;
const axes = '<c:axId val="1001"/><c:axId val="1002"/>';

function columnsXml(chart: Chart, workbook: Workbook): string {
  const items = seriesOf(chart, 'column').map(([series, index]) => {
    const paint = `<c:spPr>${fillXml(series)}</c:spPr><c:invertIfNegative val="0"/>`;
    return `<c:ser>${headXml(series, index)}${paint}${dataXml(chart, series, workbook)}</c:ser>`;
  });
  if (items.length === 0) return '';
  const kind = '<c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>';
  return `<c:barChart>${kind}${items.join('')}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function linesXml(chart: Chart, workbook: Workbook): string {
  const items = seriesOf(chart, 'line').map(([series, index]) => {
    const line = `<c:spPr><a:ln w="28575" cap="rnd">${fillXml(series)}<a:round/></a:ln></c:spPr>`;
    const marker = `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fillXml(series)}</c:spPr></c:marker>`;
    const data = dataXml(chart, series, workbook);
    return `<c:ser>${headXml(series, index)}${line}${marker}${data}<c:smooth val="0"/></c:ser>`;
  });
  if (items.length === 0) return '';
  const kind = '<c:grouping val="standard"/><c:varyColors val="0"/>';
  return `<c:lineChart>${kind}${items.join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
}

/** With their places among all series, which give the order back when columns and lines are read apart. */
function seriesOf({ series }: Chart, kind: ChartSeries['kind']): readonly (readonly [ChartSeries, number])[] {
  return series.map((one, index) => [one, index] as const).filter(([one]) => one.kind === kind);
}

function headXml({ title }: ChartSeries, index: number): string {
  const number = String(index);
  return `<c:idx val="${number}"/><c:order val="${number}"/><c:tx><c:v>${textXml(title)}</c:v></c:tx>`;
}

function dataXml({ categories }: Chart, { values }: ChartSeries, workbook: Workbook): string {
  const names = `<c:strRef><c:f>${textXml(printReference(categories))}</c:f>${textCacheXml(categories, workbook)}</c:strRef>`;
  const numbers = `<c:numRef><c:f>${textXml(printReference(values))}</c:f>${numberCacheXml(values, workbook)}</c:numRef>`;
  return `<c:cat>${names}</c:cat><c:val>${numbers}</c:val>`;
}

function fillXml({ color }: ChartSeries): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function titleXml(text: string, size: number): string {
  const properties = `sz="${String(size)}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${properties}/></a:pPr>` +
    `<a:r><a:rPr ${properties}/><a:t>${textXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const categoryAxisXml =
  '<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
  '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>' +
  '<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="1002"/><c:crosses val="autoZero"/>' +
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

function valueAxisXml({ valueAxisTitle }: Chart): string {
  return (
    '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="l"/><c:majorGridlines/>${valueAxisTitle === '' ? '' : titleXml(valueAxisTitle, axisTitleSize)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>' +
    '<c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>' +
    '</c:valAx>'
  );
}
