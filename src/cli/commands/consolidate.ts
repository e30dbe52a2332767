import { consolidateInbox, outcomeReader, submissionContext } from '../../app/consolidate-inbox';
import type { Consolidation } from '../../consolidation/consolidate';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { consolidationText } from '../../text/consolidation-text';
import { summaryText } from '../../text/summary-text';
import { readArguments } from '../arguments';
import { openConsolidationSources } from '../consolidation-sources';
import { placeName } from '../issue-line';
import { consolidationJson } from '../json/consolidation-json';
import { noFurtherSources } from '../open-source';
import { checkDates } from '../report-dates';
import { isError, tellIssues } from '../tell-issues';
import { tellPeriod } from '../tell-period';
import type { ExitCode, World } from '../world';
import { writeConsolidation } from '../write-consolidation';

/**
 * `consolidate municipal.xlsx INBOX [--period P] -o svod.xlsx [--note note.docx] [--returns DIR] [--replace] [--json]`:
 * the schools' files become the consolidated workbook, a draft note, and a workbook to send back for each school with
 * errors.
 */
export async function consolidateCommand(
  words: readonly string[],
  world: World,
): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'period', 'as-of', 'json', 'note', 'returns', 'replace']);
  if (!args.ok) return args;
  if (args.value.text('output') === null && !args.value.has('json'))
    return failure({ code: 'missingOption', option: 'output' });
  const dates = checkDates(args.value);
  if (!dates.ok) return dates;
  const rest = noFurtherSources(args.value, 2);
  if (!rest.ok) return rest;
  const sources = await openConsolidationSources(world, args.value);
  if (!sources.ok) return sources;
  const { request, inputs } = sources.value;
  const { municipal } = request;
  tellPeriod(world, request.period, municipal.reading.municipality);
  const texts = summaryText(world.language);
  const consolidation = await consolidateInbox(
    outcomeReader(world.files, submissionContext(request)),
    request,
    ({ done, total, outcome }) => world.stderr(texts.fileRead(done, total, outcome.file, outcome.verdict)),
    () => 'go',
  );
  if (consolidation === null) return success(2);
  const written = await writeConsolidation(world, args.value, { municipal, consolidation, inputs });
  if (!written.ok) return written;
  const { issues } = municipal.reading;
  world.stderr(consolidationText(consolidation, placeName, world.language));
  tellIssues(world, issues);
  if (municipal.foreignSheets.length > 0) world.stderr(texts.sheetsNotCarried(municipal.foreignSheets));
  for (const line of written.value) world.stderr(line);
  if (args.value.has('json'))
    world.stdout(JSON.stringify(consolidationJson(consolidation, issues, world.language), null, 2));
  return success(issues.some(isError) || hasErrors(consolidation) ? 1 : 0);
}

function hasErrors({ files }: Consolidation): boolean {
  return files.some(({ issues }) => issues.some(isError));
}
