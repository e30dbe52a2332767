import type { Position } from '../../../workbook/address';
import { cellName } from '../../../workbook/address';
import { quoteSheet } from '../../../workbook/expression/print-formula';
import type { Cell, Link, Row } from '../../../workbook/sheet';
import type { CellBudget } from '../cells/cell-budget';
import { readRange } from '../formula-text';
import { attributeOf, childrenOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, readXstring } from '../../xml/xml-write';
import { readArea } from './areas';

export interface PlacedLink {
  readonly place: Position;
  readonly link: Link;
}

/** Jumps within the workbook, each at the first cell it stands over; links out of it are left out. */
export function readLinks(hyperlinks: XmlElement | null): readonly PlacedLink[] {
  return childrenOf(hyperlinks, 'hyperlink').flatMap((element) => {
    const area = readArea(attributeOf(element, 'ref'));
    const target = readRange(readXstring(attributeOf(element, 'location') ?? '').replace(/^#/, ''));
    if (area === null || target === null || target.sheet === null || attributeOf(element, 'id') !== null) return [];
    const { row, column } = target.from;
    return [{ place: area.from, link: { sheet: target.sheet, cell: { row, column } } }];
  });
}

export function withLinks(rows: readonly Row[], links: readonly PlacedLink[], budget: CellBudget): readonly Row[] {
  const byRow = new Map<number, PlacedLink[]>();
  for (const placed of links) {
    const ofRow = byRow.get(placed.place.row);
    if (ofRow === undefined) byRow.set(placed.place.row, [placed]);
    else ofRow.push(placed);
  }
  const linked = [...rows];
  for (const [at, ofRow] of byRow) {
    budget.takeRows(Math.max(0, at + 1 - linked.length));
    while (linked.length <= at) linked.push({ cells: [] });
    const row = linked[at]!;
    const cells = [...row.cells];
    for (const { place, link } of ofRow) {
      budget.takeCells(Math.max(0, place.column + 1 - cells.length));
      while (cells.length <= place.column) cells.push(null);
      cells[place.column] = { ...(cells[place.column] ?? { value: null }), link };
    }
    linked[at] = { ...row, cells };
  }
  return linked;
}

export function linksXml(rows: readonly Row[]): string {
  let xml = '';
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link !== undefined) xml += linkXml(cell, cell.link, { row, column });
    });
  });
  return xml === '' ? '' : `<hyperlinks>${xml}</hyperlinks>`;
}

/** Only a location, without a relationship: that is how jumps within the workbook work in every program. */
function linkXml({ value }: Cell, link: Link, place: Position): string {
  const location = `${quoteSheet(link.sheet)}!${cellName(link.cell)}`;
  const display = typeof value === 'string' && value !== '' ? value : location;
  return `<hyperlink${attributesXml({ ref: cellName(place), location, display })}/>`;
}
