import { createSchoolForms } from '../../app/create-school-forms';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { summaryText } from '../../text/summary-text';
import { readArguments, requiredText } from '../arguments';
import { noFurtherSources, openMunicipalSource } from '../open-source';
import { replacing, standingKind } from '../outputs';
import { reportDates } from '../report-dates';
import { isError, tellIssues } from '../tell-issues';
import { tellPeriod } from '../tell-period';
import type { ExitCode, World } from '../world';

/**
 * `forms municipal.xlsx --period P -o DIR [--replace]`: a workbook for each school of the register. One that stands
 * there already may hold answers, so it stays unless it is asked to go.
 */
export async function formsCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'period', 'as-of', 'replace']);
  if (!args.ok) return args;
  const dates = reportDates(args.value);
  if (!dates.ok) return dates;
  const folder = requiredText(args.value, 'output');
  if (!folder.ok) return folder;
  const rest = noFurtherSources(args.value, 1);
  if (!rest.ok) return rest;
  const [path] = args.value.sources;
  const municipal = await openMunicipalSource(world, path);
  if (!municipal.ok) return municipal;
  const { reading, facts } = municipal.value;
  const { municipality, issues } = reading;
  if (municipality.schools.length === 0) return failure({ code: 'noSchoolsToAsk', path: path ?? '' });
  tellPeriod(world, dates.value.period, municipality);
  const texts = summaryText(world.language);
  const standing: string[] = [];
  let done = 0;
  for await (const file of createSchoolForms(world.files, { municipality, ...dates.value, known: facts })) {
    const target = `${folder.value}/${file.name}`;
    const kind = await standingKind(world, target);
    done += 1;
    if (kind !== null && !(kind === 'school' && replacing(args.value) === 'asked')) {
      standing.push(file.name);
      continue;
    }
    const written = await world.disk.write(target, file.bytes);
    if (!written.ok) return written;
    world.stderr(texts.formWritten(done, municipality.schools.length, file.name));
  }
  if (standing.length > 0) world.stderr(texts.formsStanding(standing));
  tellIssues(world, issues);
  return success(issues.some(isError) ? 1 : 0);
}
