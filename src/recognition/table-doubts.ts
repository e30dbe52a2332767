import type { RawAddress } from '../workbook/raw-table';
import type { Doubt } from './draft-plan';
import type { PlacedRow } from './draft/draft-rows';
import { numberFaults } from './number-rows';
import type { ReadPart } from './read-part';
import type { RecognitionProblem } from './recognition-problem';
import { cleanText } from './text/clean-text';
import { saysSomething } from './text/words-of';
import { usedFields } from './used-fields';

/** What is doubtful about the tables as such: guessed columns, columns without use, torn rows, gaps in the numbers. */
export function tableDoubts(parts: readonly ReadPart[], rows: readonly PlacedRow[]): readonly Doubt[] {
  return [...parts.flatMap(partDoubts), ...rows.flatMap(rowDoubts), ...parts.flatMap((_, index) => gaps(rows, index))];
}

function partDoubts({ placed: { part }, rows }: ReadPart): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const doubt = (severity: Doubt['severity'], problem: RecognitionProblem, address: RawAddress): void => {
    doubts.push({ severity, problem, address, row: '' });
  };
  const data = rows.filter((row) => row.kind === 'data');
  if (part.kind === 'other' || part.kind === 'equipment') {
    doubt('remark', { code: 'tableNotUsed', rows: data.length }, part.address);
    return doubts;
  }
  if (part.columnsFrom === 'content') doubt('warning', { code: 'columnsByContent' }, part.address);
  if (part.columnsFrom === 'list') doubt('warning', { code: 'planFromList' }, part.address);
  if (part.columnsFrom === 'tableBefore') doubt('remark', { code: 'columnsOfTableBefore' }, part.address);
  for (const [at, { heading, field }] of part.columns.entries()) {
    if (part.readElsewhere.includes(at)) continue;
    if (field === 'number' || (field !== null && usedFields[part.kind].has(field))) continue;
    const cells = data.flatMap((row) => row.cells[at] ?? []).filter(({ text }) => saysSomething(cleanText(text)));
    const [first] = cells;
    if (first !== undefined) doubt('remark', { code: 'columnNotUsed', heading, cells: cells.length }, first.address);
  }
  return doubts;
}

function rowDoubts({ key, address, joined, guessed, hidden }: PlacedRow): readonly Doubt[] {
  const found: Doubt[] = [];
  if (guessed) found.push({ severity: 'warning', problem: { code: 'guessedCells' }, address, row: key });
  if (joined) found.push({ severity: 'remark', problem: { code: 'joinedRow' }, address, row: key });
  if (hidden) found.push({ severity: 'remark', problem: { code: 'hiddenRow' }, address, row: key });
  return found;
}

function gaps(rows: readonly PlacedRow[], part: number): readonly Doubt[] {
  const own = rows.filter((row) => row.part === part);
  return numberFaults(own.map(({ number }) => number)).flatMap(({ at, kind, number }): readonly Doubt[] => {
    const row = own[at];
    if (row === undefined) return [];
    const problem: RecognitionProblem =
      kind === 'missing'
        ? { code: 'numberMissing', missing: number, next: row.number }
        : { code: 'repeatedNumber', number };
    return [{ severity: 'remark', problem, address: row.address, row: row.key }];
  });
}
