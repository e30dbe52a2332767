import type { Issue } from '../../domain/issue';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { municipalWorkbook } from '../../forms/municipal/municipal-workbook';
import { planSourceFromJson } from '../../forms/municipal/plan-json';
import type { PlanProblem } from '../../forms/municipal/plan-problem';
import type { MunicipalityReading } from '../../forms/municipal/read-municipality';
import { readMunicipality } from '../../forms/municipal/read-municipality';
import type { CliProblem } from '../../text/cli-text';
import { issueLine } from '../issue-line';
import { planText } from '../../text/plan-text';
import { summaryText } from '../../text/summary-text';
import { completeWorkbook } from '../../workbook/complete';
import { readArguments } from '../arguments';
import { planJson } from '../json/plan-json';
import { noFurtherSources } from '../open-source';
import type { ExitCode, World } from '../world';

/** `plan SOURCE -o municipal.xlsx [--json]`: a road map becomes the municipal workbook. */
export async function planCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'json']);
  if (!args.ok) return args;
  const [path] = args.value.sources;
  if (path === undefined) return failure({ code: 'missingSource', what: 'plan' });
  const rest = noFurtherSources(args.value, 1);
  if (!rest.ok) return rest;
  const output = args.value.text('output');
  if (output === null && !args.value.has('json')) return failure({ code: 'missingOption', option: 'output' });
  const reading = await readPlan(world, path);
  if (!reading.ok) return reading;
  const { municipality, reports, issues } = reading.value;
  if (output !== null) {
    const modified = `${municipality.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`;
    const workbook = completeWorkbook(municipalWorkbook({ municipality, reports, further: [], period: '', modified }));
    const written = await world.disk.write(output, await world.files.write(workbook));
    if (!written.ok) return written;
    world.stderr(summaryText(world.language).planWritten(municipality.plan, municipality.schools.length, output));
  }
  for (const issue of issues) world.stderr(issueLine(issue, planText(issue.problem, world.language), world.language));
  if (args.value.has('json'))
    world.stdout(JSON.stringify({ documents: [planJson(path, municipality.plan, issues, world.language)] }, null, 2));
  return success(hasErrors(issues) ? 1 : 0);
}

async function readPlan(world: World, path: string): Promise<Result<MunicipalityReading, CliProblem>> {
  if (!path.toLowerCase().endsWith('.json')) {
    const file = await world.disk.file(path);
    return file.ok ? failure({ code: 'unsupportedSource', path }) : file;
  }
  const text = await world.disk.text(path);
  if (!text.ok)
    return text.problem.code === 'noSuchPath'
      ? failure(text.problem)
      : failure({ code: 'unreadableFile', path, problem: text.problem });
  const json = parseJson(text.value);
  if (!json.ok) return failure({ code: 'badJson', path, detail: json.problem });
  const source = planSourceFromJson(json.value);
  return source.ok
    ? success(readMunicipality(source.value))
    : failure({ code: 'badPlan', path, problem: source.problem });
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch (error) {
    return failure(String(error));
  }
}

function hasErrors(issues: readonly Issue<PlanProblem>[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
