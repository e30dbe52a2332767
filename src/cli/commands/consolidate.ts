import { consolidatedParts, consolidateInbox, outcomeReader, submissionContext } from '../../app/consolidate-inbox';
import { createReturnWorkbooks } from '../../app/create-return-workbooks';
import type { Consolidation } from '../../consolidation/consolidate';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { consolidationText } from '../../text/consolidation-text';
import { summaryText } from '../../text/summary-text';
import { analyticalNote } from '../../reports/analytical-note';
import type { Arguments } from '../arguments';
import { readArguments, reportDates } from '../arguments';
import { consolidationJson } from '../json/consolidation-json';
import { noFurtherSources, openInbox, openMunicipalSource } from '../open-source';
import { tellPeriod } from '../tell-period';
import type { ExitCode, World } from '../world';

/**
 * `consolidate municipal.xlsx INBOX --period P -o svod.xlsx [--note note.docx] [--returns DIR] [--json]`: the schools'
 * files become the consolidated workbook, a draft note, and a workbook to send back for each school with errors.
 */
export async function consolidateCommand(
  words: readonly string[],
  world: World,
): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'period', 'as-of', 'json', 'note', 'returns']);
  if (!args.ok) return args;
  const dates = reportDates(args.value);
  if (!dates.ok) return dates;
  const output = args.value.text('output');
  if (output === null && !args.value.has('json')) return failure({ code: 'missingOption', option: 'output' });
  const rest = noFurtherSources(args.value, 2);
  if (!rest.ok) return rest;
  const municipal = await openMunicipalSource(world, args.value.sources[0]);
  if (!municipal.ok) return municipal;
  const inbox = await openInbox(world, args.value.sources[1]);
  if (!inbox.ok) return inbox;
  tellPeriod(world, dates.value.period, municipal.value.reading.municipality);
  const texts = summaryText(world.language);
  const request = { municipal: municipal.value, ...dates.value, inbox: inbox.value };
  const consolidation = await consolidateInbox(
    outcomeReader(world.files, submissionContext(request)),
    request,
    ({ done, total, outcome }) => world.stderr(texts.fileRead(done, total, outcome.file, outcome.verdict)),
    () => 'go',
  );
  if (consolidation === null) return success(2);
  if (output !== null) {
    const { workbook } = consolidatedParts(municipal.value, consolidation);
    const written = await world.disk.write(output, await world.files.write(workbook));
    if (!written.ok) return written;
  }
  const further = await writeFurther(world, args.value, consolidation);
  if (!further.ok) return further;
  world.stderr(consolidationText(consolidation, world.language));
  if (municipal.value.foreignSheets.length > 0) world.stderr(texts.sheetsNotCarried(municipal.value.foreignSheets));
  if (output !== null) world.stderr(texts.written(output));
  for (const path of further.value) world.stderr(texts.alsoWritten(path));
  if (args.value.has('json')) world.stdout(JSON.stringify(consolidationJson(consolidation, world.language), null, 2));
  return success(hasErrors(consolidation) ? 1 : 0);
}

/** The note and the return workbooks, where they are asked for; the paths written. */
async function writeFurther(
  world: World,
  args: Arguments,
  consolidation: Consolidation,
): Promise<Result<readonly string[], CliProblem>> {
  const paths: string[] = [];
  const note = args.text('note');
  if (note !== null) {
    const written = await world.disk.write(note, world.documents.write(analyticalNote(consolidation)));
    if (!written.ok) return written;
    paths.push(note);
  }
  const folder = args.text('returns');
  if (folder === null) return success(paths);
  for await (const { name, bytes } of createReturnWorkbooks(world.files, consolidation)) {
    const written = await world.disk.write(`${folder}/${name}`, bytes);
    if (!written.ok) return written;
    paths.push(`${folder}/${name}`);
  }
  return success(paths);
}

function hasErrors({ files }: Consolidation): boolean {
  return files.some(({ issues }) => issues.some(({ severity }) => severity === 'error'));
}
