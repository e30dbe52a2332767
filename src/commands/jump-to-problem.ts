import type { OpenWorkbook } from '../app/ports';
import type { Place } from '../domain/place';
import { checkSchoolWorkbook } from '../consolidation/check-workbook';
import { findBlocks } from '../forms/block/find-blocks';
import { checkLayout } from '../forms/school/check-form';

/** Which problem was shown last: a command has no memory of its own, its page lives five minutes. */
const setting = 'vekha.lastProblem';

/** Goes to the first problem of the form, or to its sheet «Проверка» where there is none. */
export async function checkForm(workbook: OpenWorkbook): Promise<void> {
  await jump(workbook, 'first');
}

/** Goes to the problem after the one that was shown last, and after the last one to the first. */
export async function nextProblem(workbook: OpenWorkbook): Promise<void> {
  await jump(workbook, 'next');
}

async function jump(workbook: OpenWorkbook, which: 'first' | 'next'): Promise<void> {
  const values = await workbook.readValues();
  if (!values.ok) {
    // A command has no place for a message, but the form has a sheet that says the same without us.
    await workbook.select(checkLayout.sheet, { row: 0, column: 0 });
    return;
  }
  const places = checkSchoolWorkbook(values.value, '').issues.flatMap(({ place }) => place ?? []);
  const last = which === 'first' ? null : await workbook.readSetting(setting);
  const at = last === null ? -1 : places.findIndex((place) => keyOf(place) === last);
  const next = places[(at + 1) % Math.max(1, places.length)];
  await workbook.writeSetting(setting, next === undefined ? null : keyOf(next));
  if (next === undefined) {
    const sheet = findBlocks(values.value).find(({ identity }) => identity.form === 'check')?.sheet ?? null;
    if (sheet !== null) await workbook.select(sheet, { row: 0, column: 0 });
    return;
  }
  await workbook.select(next.sheet, { row: next.row, column: next.column });
}

function keyOf({ sheet, row, column }: Place): string {
  return JSON.stringify([sheet, row, column]);
}
