import type { Area } from '../../../workbook/address';
import { area } from '../../../workbook/address';
import type { Chart } from '../../../workbook/chart';
import { namespaces } from '../../xml/namespaces';
import { attributeOf, childOf, childrenOf, findAll, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, xmlDeclaration } from '../../xml/xml-write';

/** Where a drawing shows a chart, and by which relationship it is found. */
export interface PlacedChart {
  readonly anchor: Area;
  readonly relationship: string | null;
}

export function readDrawing(drawing: XmlElement): readonly PlacedChart[] {
  return drawing.children.flatMap((element) => {
    const anchor = readAnchor(element);
    const [chart] = findAll(childOf(element, 'graphicFrame'), 'chart');
    return anchor === null || chart === undefined ? [] : [{ anchor, relationship: attributeOf(chart, 'id') }];
  });
}

/** The charts of one sheet, related as `rId1`, `rId2` … in their order. */
export function drawingXml(charts: readonly Chart[]): string {
  const spaces = `xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}"`;
  return `${xmlDeclaration}<xdr:wsDr ${spaces}>${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}

function anchorXml({ anchor, title }: Chart, index: number): string {
  const number = String(index + 1);
  const spaces = `xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}"`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${markerXml('from', anchor.from.row, anchor.from.column)}` +
    `${markerXml('to', anchor.to.row + 1, anchor.to.column + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr${attributesXml({ id: index + 2, name: `Chart ${number}`, descr: title || null })}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart ${spaces} r:id="rId${number}"/></a:graphicData>` +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function markerXml(name: 'from' | 'to', row: number, column: number): string {
  const place = `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>`;
  return `<xdr:${name}>${place}<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}

/** Sizes in English metric units of a cell of the usual size, for drawings that say how large they are. */
const usualCell = { width: 609_600, height: 190_500 };

function readAnchor(element: XmlElement): Area | null {
  const from = readMarker(childOf(element, 'from'));
  const to = readMarker(childOf(element, 'to'));
  const size = childOf(element, 'ext');
  if (from === null) return null;
  // A drawing that ends at the very start of a cell does not cover it.
  if (to !== null) {
    const row = to.rowOffset === 0 && to.row > from.row ? to.row - 1 : to.row;
    const column = to.columnOffset === 0 && to.column > from.column ? to.column - 1 : to.column;
    return area(from.row, from.column, row, column);
  }
  const columns = Math.round((numberOf(size, 'cx') ?? 0) / usualCell.width);
  const rows = Math.round((numberOf(size, 'cy') ?? 0) / usualCell.height);
  return size === null ? null : area(from.row, from.column, from.row + rows, from.column + columns);
}

interface Marker {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

function readMarker(element: XmlElement | null): Marker | null {
  const numberIn = (name: string): number => Number(childrenOf(element, name)[0]?.text.trim() ?? 0);
  const marker = {
    row: numberIn('row'),
    rowOffset: numberIn('rowOff'),
    column: numberIn('col'),
    columnOffset: numberIn('colOff'),
  };
  return element !== null && Object.values(marker).every(Number.isInteger) ? marker : null;
}
