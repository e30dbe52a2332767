import type { LocalDate } from '../../domain/local-date';
import { sha256 } from '../../workbook/sha-256';
import type { FormReading, ReadCell } from '../check/read-form';
import type { CellReading } from '../readers/read-cell';
import { cover } from './cover';

/** The cells of «Титул» in which a pane marks the form ready; they are not sealed themselves. */
export const sealFields: readonly string[] = ['readyOn', 'seal'] satisfies readonly (keyof typeof cover.fields)[];

/** Whether a form was marked ready, and whether it is still what was marked. */
export type SealState =
  { readonly state: 'unmarked' } | { readonly state: 'fits' | 'changed'; readonly on: LocalDate | null };

/** Of the forms as the workbook itself tells them (forms-in-workbook.ts), so that a corrected plan breaks no seal. */
export function sealState(readings: readonly FormReading[]): SealState {
  const { seal, on } = markOf(readings);
  if (seal === null) return { state: 'unmarked' };
  return { state: seal === sealOf(readings) ? 'fits' : 'changed', on };
}

/** The seal that the answers have now. */
export function sealOf(readings: readonly FormReading[]): string {
  return sha256(sealText(readings));
}

/**
 * The canonical list of what is typed: a line of JSON for each filled cell (form, row key, field, value), in an order
 * that does not depend on where sheets, rows and columns stand. Blank cells are not in it, zeros are.
 */
export function sealText(readings: readonly FormReading[]): string {
  return readings
    .flatMap(({ content: { spec }, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([field, { reading }]) => {
          const said = spec.id === cover.id && sealFields.includes(field) ? null : saidBy(reading);
          return said === null ? [] : [JSON.stringify([spec.id, row, field, ...said])];
        }),
      ),
    )
    .sort()
    .join('\n');
}

/** A number, a text and a number typed as a text are three different things. */
function saidBy(reading: CellReading): readonly unknown[] | null {
  switch (reading.state) {
    case 'blank':
      return reading.repair === null ? null : ['blank', reading.repair.shown];
    case 'given':
      return reading.repair === null ? [reading.value] : [reading.value, reading.repair.shown];
    case 'unreadable':
      return ['unreadable', reading.shown];
  }
}

/** An unreadable date does not unmark: the code counts. */
function markOf(readings: readonly FormReading[]): { readonly seal: string | null; readonly on: LocalDate | null } {
  const cells = readings.find(({ content }) => content.spec.id === cover.id)?.rows.get('');
  const seal = valueOf(cells?.get('seal'));
  const on = valueOf(cells?.get('readyOn'));
  return {
    seal: seal === null ? null : String(seal).toLowerCase(),
    on: typeof on === 'object' && on !== null ? on.date : null,
  };
}

function valueOf(cell: ReadCell | undefined): Extract<CellReading, { state: 'given' }>['value'] | null {
  return cell?.reading.state === 'given' ? cell.reading.value : null;
}
