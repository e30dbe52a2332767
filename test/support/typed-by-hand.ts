import { readFileSync, writeFileSync } from 'node:fs';
import { cellOfBlock, findBlocks } from '../../src/forms/block/find-blocks';
import type { CellValue } from '../../src/workbook/cell-value';
import { valuesOf } from '../../src/workbook/values-of';
import { withCells } from '../../src/workbook/with-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { files } from './cli';

/** What somebody types into a cell of a form; a row by its key, or `new1`, `new2`: the rows below the last one. */
export interface TypedByHand {
  readonly form: string;
  readonly row: string;
  readonly field: string;
  readonly value: CellValue;
}

export function typedInto(workbook: Workbook, typed: readonly TypedByHand[]): Workbook {
  const blocks = findBlocks(valuesOf(workbook));
  const inputs = typed.map(({ form, row, field, value }) => {
    const block = blocks.find(({ identity }) => identity.form === form);
    const isList = block?.columns.has('value') === true;
    const last = block?.rows.at(-1);
    const below = /^new(\d)$/.exec(row)?.[1];
    const keyed = block?.rows.find(({ key }) => key === (isList ? field : row));
    const at = below === undefined || last === undefined ? keyed : { ...last, row: last.row + Number(below) };
    const place = block === undefined || at === undefined ? null : cellOfBlock(block, at, isList ? 'value' : field);
    if (block === undefined || place === null) throw new Error(`no cell ${form} ${row} ${field}`);
    return { sheet: block.sheet, ...place, value };
  });
  return withCells(workbook, inputs);
}

/** The same in a file on disk. */
export async function typeIntoFile(path: string, typed: readonly TypedByHand[]): Promise<void> {
  await changeFile(path, (workbook) => typedInto(workbook, typed));
}

export async function changeFile(path: string, change: (workbook: Workbook) => Workbook): Promise<void> {
  const read = await files.readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.problem.code);
  writeFileSync(path, await files.write(change(read.value)));
}

/** The rows of a form in a file, as texts and numbers by field. */
export async function rowsOfFile(
  path: string,
  form: string,
): Promise<readonly (Readonly<Record<string, CellValue>> & { readonly key: string })[]> {
  const read = await files.readValues(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.problem.code);
  const block = findBlocks(read.value).find(({ identity }) => identity.form === form);
  return (block?.rows ?? []).map(({ key, cells }) => ({ ...Object.fromEntries(cells), key }));
}
