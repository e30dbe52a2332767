import type { OpenWorkbook, OpenWorkbookProblem } from '../app/ports';
import { workbookKind } from '../app/workbook-kind';
import type { Place } from '../domain/place';
import { checkSchoolWorkbook } from '../consolidation/check-workbook';
import { findBlocks } from '../forms/block/find-blocks';
import type { CommandMessage } from '../text/command-text';

/** Which problem was shown last: a command has no memory of its own, its page lives five minutes. */
const setting = 'vekha.lastProblem';

/** What a command came to: it went to a cell, or there is something to say. */
export type CommandOutcome =
  | { readonly kind: 'wentThere' }
  | { readonly kind: 'message'; readonly message: CommandMessage }
  | { readonly kind: 'problem'; readonly problem: OpenWorkbookProblem };

/** Goes to the first problem of the form, or to its sheet «Проверка» where there is none. */
export function checkForm(workbook: OpenWorkbook): Promise<CommandOutcome> {
  return jump(workbook, 'first');
}

/** Goes to the problem after the one that was shown last, and after the last one to the first. */
export function nextProblem(workbook: OpenWorkbook): Promise<CommandOutcome> {
  return jump(workbook, 'next');
}

async function jump(workbook: OpenWorkbook, which: 'first' | 'next'): Promise<CommandOutcome> {
  const values = await workbook.readValues();
  if (!values.ok) return { kind: 'problem', problem: values.problem };
  const kind = workbookKind(values.value);
  if (kind !== 'school') return { kind: 'message', message: kind === 'municipal' ? 'municipalWorkbook' : 'noForm' };

  const places = checkSchoolWorkbook(values.value, '').issues.flatMap(({ place }) => place ?? []);
  const last = which === 'first' ? null : await workbook.readSetting(setting);
  const at = last === null ? -1 : places.findIndex((place) => keyOf(place) === last);
  const next = places[(at + 1) % Math.max(1, places.length)];
  await workbook.writeSetting(setting, next === undefined ? null : keyOf(next));
  if (next !== undefined) return went(workbook, next);
  const sheet = findBlocks(values.value).find(({ identity }) => identity.form === 'check')?.sheet ?? null;
  return sheet === null ? { kind: 'message', message: 'noProblems' } : went(workbook, { sheet, row: 0, column: 0 });
}

async function went(workbook: OpenWorkbook, { sheet, row, column }: Omit<Place, 'file'>): Promise<CommandOutcome> {
  const selected = await workbook.select(sheet, { row, column });
  return selected.ok ? { kind: 'wentThere' } : { kind: 'problem', problem: selected.problem };
}

function keyOf({ sheet, row, column }: Place): string {
  return JSON.stringify([sheet, row, column]);
}
