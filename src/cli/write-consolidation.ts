import { consolidatedParts } from '../app/consolidate-inbox';
import { createReturnWorkbooks, returnFiles } from '../app/create-return-workbooks';
import type { MunicipalFile } from '../app/open-municipality';
import type { Consolidation } from '../consolidation/consolidate';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { analyticalNote } from '../reports/analytical-note';
import type { CliProblem } from '../text/cli-text';
import { summaryText } from '../text/summary-text';
import type { Arguments } from './arguments';
import { mayReplaceNote, mayReplaceWorkbook, mayWriteAll, replacing } from './outputs';
import type { World } from './world';

interface Consolidated {
  readonly municipal: MunicipalFile;
  readonly consolidation: Consolidation;
  /** Paths of everything that was read. */
  readonly inputs: readonly string[];
}

/** A file that was asked for. */
interface Made {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is said once it is written. */
  readonly said: string;
}

interface Note {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the consolidated workbook, the note and the workbooks to send back, where they are asked for; gives the words
 * about them. Nothing is written before it is sure that all of it may be; where a disk fails later, what stands is told.
 */
export async function writeConsolidation(
  world: World,
  args: Arguments,
  consolidated: Consolidated,
): Promise<Result<readonly string[], CliProblem>> {
  const note = noteOf(world, args, consolidated);
  const allowed = await mayWriteResults(world, args, consolidated, note);
  if (!allowed.ok) return allowed;
  const said: string[] = [];
  for await (const made of results(world, args, consolidated, note)) {
    const written = await world.disk.write(made.path, made.bytes);
    if (!written.ok) {
      for (const line of said) world.stderr(line);
      return written;
    }
    said.push(made.said);
  }
  return success(said);
}

function noteOf(world: World, args: Arguments, { consolidation }: Consolidated): Note | null {
  const path = args.text('note');
  return path === null ? null : { path, bytes: world.documents.write(analyticalNote(consolidation)) };
}

async function mayWriteResults(
  world: World,
  args: Arguments,
  { consolidation, inputs }: Consolidated,
  note: Note | null,
): Promise<Result<null, CliProblem>> {
  const folder = args.text('returns');
  const returns = folder === null ? [] : returnFiles(consolidation).map(({ name }) => `${folder}/${name}`);
  const outputs = [args.text('output'), note?.path ?? null, ...returns].filter((path) => path !== null);
  const apart = await mayWriteAll(world, inputs, outputs);
  if (!apart.ok) return apart;
  if (note !== null) {
    const allowed = await mayReplaceNote(world, note.path, note.bytes, replacing(args));
    if (!allowed.ok) return allowed;
  }
  for (const path of returns) {
    const allowed = await mayReplaceWorkbook(world, path, 'form', replacing(args));
    if (!allowed.ok) return allowed;
  }
  return success(null);
}

async function* results(
  world: World,
  args: Arguments,
  { municipal, consolidation }: Consolidated,
  note: Note | null,
): AsyncGenerator<Made> {
  const texts = summaryText(world.language);
  const output = args.text('output');
  if (output !== null) {
    const { workbook } = consolidatedParts(municipal, consolidation);
    yield { path: output, bytes: await world.files.write(workbook), said: texts.written(output) };
  }
  if (note !== null) yield { ...note, said: texts.alsoWritten(note.path) };
  const folder = args.text('returns');
  if (folder === null) return;
  for await (const { name, bytes } of createReturnWorkbooks(world.files, consolidation)) {
    const path = `${folder}/${name}`;
    yield { path, bytes, said: texts.alsoWritten(path) };
  }
}
