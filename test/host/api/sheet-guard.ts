import type { Area } from '../../../src/workbook/address';
import { HostError } from '../protocol/host-error';
import type { HostSheet } from '../model/host-workbook';
import { formatAt, isUnbounded } from '../model/sheet-cells';

/** Refuses a change of contents where a protected sheet has a locked cell. */
export function mayChange(sheet: HostSheet, area: Area, location: string): void {
  if (sheet.protection === null) return;
  if (isUnbounded(area)) throw accessDenied(location);
  for (let row = area.from.row; row <= area.to.row; row += 1) {
    for (let column = area.from.column; column <= area.to.column; column += 1) {
      if (formatAt(sheet, row, column).locked) throw accessDenied(location);
    }
  }
}

/** Refuses a change of looks or structure on a protected sheet. */
export function mayFormat(sheet: HostSheet, location: string): void {
  if (sheet.protection !== null) throw accessDenied(location);
}

export function accessDenied(location: string): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', location);
}
