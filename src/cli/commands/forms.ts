import { createSchoolForms } from '../../app/create-school-forms';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { tellPeriod } from '../tell-period';
import { issueLine } from '../issue-line';
import { planText } from '../../text/plan-text';
import { summaryText } from '../../text/summary-text';
import { readArguments, reportDates, requiredText } from '../arguments';
import { noFurtherSources, openMunicipalSource } from '../open-source';
import type { ExitCode, World } from '../world';

/** `forms municipal.xlsx --period P -o DIR`: a workbook for each school of the register. */
export async function formsCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'period', 'as-of']);
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
  let done = 0;
  for await (const file of createSchoolForms(world.files, { municipality, ...dates.value, earlier: facts })) {
    const written = await world.disk.write(`${folder.value}/${file.name}`, file.bytes);
    if (!written.ok) return written;
    done += 1;
    world.stderr(texts.formWritten(done, municipality.schools.length, file.name));
  }
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) world.stderr(issueLine(issue, planText(issue.problem, world.language), world.language));
  return success(errors.length > 0 ? 1 : 0);
}
