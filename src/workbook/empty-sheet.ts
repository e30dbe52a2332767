import type { Sheet } from './sheet';

/** A visible sheet with nothing on it: builders say only what differs. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: 'visible',
    tabColor: null,
    columns: [],
    rows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    validations: [],
    highlights: [],
    tables: [],
    filter: null,
    charts: [],
    protection: 'none',
    print: { orientation: 'portrait', pages: { kind: 'fitWidth' }, repeatRows: null, footer: '' },
  };
}
