import type { School } from '../../domain/school';
import type { Doubt } from '../draft-plan';
import type { Drafted } from './draft-of-table';
import type { DraftRow } from './draft-row';
import { addressOf, columnsAt, sourceOf, textOf } from './draft-row';
import { numberInCells } from './number-in-cell';
import { settlementOf } from './settlement';
import { isBlank } from './source-text';

/** A line of the register; without a code of its own a school gets the number of its row. */
export function draftSchool(row: DraftRow, index: number): Drafted<School> {
  const code = textOf(row, 'schoolCode');
  const name = textOf(row, 'title');
  const place = textOf(row, 'settlement');
  const settlement = settlementOf(place) ?? settlementOf(name);
  const doubts: Doubt[] = [];
  const key = isBlank(code) ? `s${index + 1}` : code;
  if (settlement === null && !isBlank(place)) {
    doubts.push({
      severity: 'warning',
      problem: { code: 'unreadableSettlement', shown: place },
      address: addressOf(row, 'settlement'),
      row: key,
    });
  }
  const school: School = {
    code: key,
    name,
    settlement,
    contactPost: textOf(row, 'contactPost'),
    pupils: countOf(row, 'pupils', key, doubts),
    teachers: countOf(row, 'teachers', key, doubts),
  };
  return { row: school, doubts, source: sourceOf(row) };
}

function countOf(row: DraftRow, field: 'pupils' | 'teachers', key: string, doubts: Doubt[]): number | null {
  const [at] = columnsAt(row, field);
  if (at === undefined) return null;
  const number = numberInCells(row.cells[at] ?? []);
  if (number.state === 'given') return number.value;
  const heading = row.columns[at]?.heading ?? '';
  if (number.state === 'unreadable') {
    doubts.push({
      severity: 'warning',
      problem: { code: 'unreadableNumber', shown: number.shown, heading },
      address: addressOf(row, field),
      row: key,
    });
  }
  return null;
}
