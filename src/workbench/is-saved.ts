import type { DeskDocument } from './workbench-tools';

/** Whether a file holds what is on the desk; a workbook made here is in no file until it is saved. */
export function isSaved({ live, origin, saved }: DeskDocument): boolean {
  return origin !== 'made' && live.current().sheets === saved.sheets;
}
