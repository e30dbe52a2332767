import type { Area } from '../../../src/workbook/address';
import { invalidArgument } from '../protocol/host-object';
import type { HostSheet } from '../model/host-workbook';
import { cellFor, cellsIn } from '../model/sheet-cells';

interface Place {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** Copies an area with all that stands in its cells to an area of the same size and place. */
export function copyCells(source: Place, target: Place, kind: string): void {
  if (kind !== 'All' || JSON.stringify(source.area) !== JSON.stringify(target.area)) throw invalidArgument();
  const [from, to] = [source.sheet, target.sheet];
  for (const [row, column, cell] of cellsIn(from, source.area)) Object.assign(cellFor(to, row, column), cell);
  to.base = from.base;
  to.merges = [...from.merges];
  to.validations = from.validations.map((own) => ({ ...own }));
  to.conditionalFormats = from.conditionalFormats.map((own) => ({ ...own }));
  for (const which of ['widths', 'heights'] as const) {
    to[which].clear();
    for (const [at, size] of from[which]) to[which].set(at, size);
  }
  for (const which of ['hiddenRows', 'hiddenColumns'] as const) {
    to[which].clear();
    for (const at of from[which]) to[which].add(at);
  }
}
