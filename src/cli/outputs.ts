import { readInboxFile } from '../app/read-inbox-file';
import type { WorkbookKind } from '../app/workbook-kind';
import { workbookKind } from '../app/workbook-kind';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { consolidatedPrefix } from '../forms/block/block-identity';
import { findBlocks } from '../forms/block/find-blocks';
import type { OutputKind, OutputProblem } from '../text/cli-text';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { PathProblem } from '../workbook/file-problem';
import type { Arguments } from './arguments';
import { isSameBytes } from './same-bytes';
import type { World } from './world';

/** Whether a file of ours in which somebody may have worked is given up for the new one: `--replace`. */
export type Replacing = 'asked' | 'notAsked';

export function replacing(args: Arguments): Replacing {
  return args.has('replace') ? 'asked' : 'notAsked';
}

type Permission = Promise<Result<null, OutputProblem | PathProblem>>;

/** Whether every output is a place of its own, and none that of an input. */
export async function mayWriteAll(world: World, inputs: readonly string[], outputs: readonly string[]): Permission {
  const sources = new Set(await Promise.all(inputs.map((path) => world.disk.place(path))));
  const taken = new Set<string>();
  for (const path of outputs) {
    const place = await world.disk.place(path);
    if (sources.has(place)) return failure({ code: 'outputIsInput', path });
    if (taken.has(place)) return failure({ code: 'outputTwice', path });
    taken.add(place);
  }
  return success(null);
}

/**
 * Whether a workbook may be written there: nothing may stand there but one of the same kind, as our own program wrote
 * it. One that somebody has saved since is replaced only where that is asked for.
 */
export async function mayReplaceWorkbook(
  world: World,
  path: string,
  wanted: Extract<OutputKind, 'municipal' | 'form'>,
  replace: Replacing,
): Permission {
  const bytes = await standingBytes(world, path);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return success(null);
  const values = await world.files.readValues(bytes.value);
  if (!values.ok || !isOfKind(values.value, wanted)) return failure({ code: 'foreignOutput', path, wanted });
  if (replace === 'asked' || (await isAsWritten(world, bytes.value))) return success(null);
  return failure({ code: 'editedOutput', path });
}

/** Whether a note may be written there: people finish its draft, so another text is replaced only where that is asked for. */
export async function mayReplaceNote(world: World, path: string, note: Uint8Array, replace: Replacing): Permission {
  const bytes = await standingBytes(world, path);
  if (!bytes.ok) return bytes;
  if (bytes.value === null || isSameBytes(bytes.value, note)) return success(null);
  if (!world.documents.read(bytes.value, path).ok) return failure({ code: 'foreignOutput', path, wanted: 'note' });
  return replace === 'asked' ? success(null) : failure({ code: 'editedOutput', path });
}

/** What kind of workbook a file is; null where it is none, or not there. */
export async function standingKind(world: World, path: string): Promise<WorkbookKind | 'unreadable' | null> {
  const file = await world.disk.file(path);
  if (!file.ok) return file.problem.code === 'noSuchPath' ? null : 'unreadable';
  const values = await readInboxFile(world.files, file.value);
  return values.ok ? workbookKind(values.value) : 'unreadable';
}

/** The bytes of a file that stands there; null: none does. */
async function standingBytes(
  world: World,
  path: string,
): Promise<Result<Uint8Array | null, OutputProblem | PathProblem>> {
  const file = await world.disk.file(path);
  if (!file.ok) return file.problem.code === 'noSuchPath' ? success(null) : file;
  const bytes = await file.value.read();
  return bytes.ok ? bytes : failure({ code: 'unreadableOutput', path, problem: bytes.problem });
}

function isOfKind(values: WorkbookValues, wanted: 'municipal' | 'form'): boolean {
  const kind = workbookKind(values);
  if (wanted === 'form') return kind === 'school';
  return (
    kind === 'municipal' && !findBlocks(values).some(({ identity }) => identity.form.startsWith(consolidatedPrefix))
  );
}

/** Only our own writer gives the same bytes again; every other program leaves its mark. */
async function isAsWritten(world: World, bytes: Uint8Array): Promise<boolean> {
  const workbook = await world.files.readWorkbook(bytes);
  return workbook.ok && isSameBytes(await world.files.write(workbook.value), bytes);
}
