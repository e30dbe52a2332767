import type { WorkbookValues } from '../../workbook/workbook-values';
import type { PaneWorld } from '../pane-world';

/** Placeholder until the school's pane is merged. */
export function SchoolPane({ document }: { readonly world: PaneWorld; readonly document: WorkbookValues }) {
  return <main>{document.properties.title}</main>;
}
