import type { Area } from '../../../workbook/address';
import { areaName, parseAreaName } from '../../../workbook/address';

/** `A1:B2 D4`, as lists of areas are written. */
export function areasText(areas: readonly Area[]): string {
  return areas.map(areaName).join(' ');
}

/** The areas of a list; what is no area is passed over. */
export function readAreas(text: string | null): readonly Area[] {
  const names = text?.split(/\s+/) ?? [];
  return names.flatMap((name) => readArea(name) ?? []);
}

/** `B5:D9`, with dollar signs or without; whole columns and rows too. */
export function readArea(name: string | null): Area | null {
  if (name === null) return null;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(name);
  if (columns !== null) return parseAreaName(`${columns[1] ?? ''}1:${columns[2] ?? ''}1048576`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(name);
  return parseAreaName(rows === null ? name : `A${rows[1] ?? ''}:XFD${rows[2] ?? ''}`);
}
