import type { Area } from '../../../src/workbook/address';
import type { Argument, HostObject } from '../protocol/host-object';
import { invalidArgument, isHostObject } from '../protocol/host-object';
import type { HostSheet } from '../model/host-workbook';

export interface PlacedArea {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** What each range of the API stands for: others take ranges as arguments. */
const areas = new WeakMap<HostObject, PlacedArea>();

export function rememberArea(range: HostObject, place: PlacedArea): void {
  areas.set(range, place);
}

export function areaOf(value: Argument | undefined): PlacedArea {
  const found = isHostObject(value) ? areas.get(value) : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}
