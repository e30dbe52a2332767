import type { JoinedPlan } from '../../app/join-drafts';
import { joinDrafts } from '../../app/join-drafts';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { municipalWorkbook } from '../../forms/municipal/municipal-workbook';
import type { CliProblem } from '../../text/cli-text';
import { cliText } from '../../text/cli-text';
import { summaryText } from '../../text/summary-text';
import { completeWorkbook } from '../../workbook/complete';
import { readArguments } from '../arguments';
import { planJson } from '../json/plan-json';
import type { PlanFinding } from '../plan-finding';
import { doubtFinding, findingLine } from '../plan-finding';
import type { ReadPlan } from '../read-plan';
import { readPlan } from '../read-plan';
import type { ExitCode, World } from '../world';

/**
 * `plan SOURCE… -o municipal.xlsx [--json]`: road maps become the municipal workbook, several documents one. A source
 * that cannot be read costs only itself, but the exit code tells.
 */
export async function planCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'json']);
  if (!args.ok) return args;
  const { sources } = args.value;
  if (sources.length === 0) return failure({ code: 'missingSource', what: 'plan' });
  const output = args.value.text('output');
  if (output === null && !args.value.has('json')) return failure({ code: 'missingOption', option: 'output' });
  const readings = await Promise.all(sources.map((path) => readPlan(world, path)));
  const plans = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : [reading.problem]));
  // A path that is not there is a slip of the keyboard: nothing is done by halves for it.
  const slip = problems.find(({ code }) => code === 'noSuchPath') ?? (sources.length === 1 ? problems[0] : undefined);
  if (slip !== undefined) return failure(slip);
  for (const problem of problems) world.stderr(cliText(problem, world.language));
  if (plans.length === 0) return success(2);
  const joined = joinDrafts(plans.map(({ part }) => part));
  if (output !== null) {
    const written = await writeMunicipal(world, output, joined);
    if (!written.ok) return written;
  }
  const findings = plans.map((plan, at) => findingsOf(plan, joined, at, world));
  for (const finding of findings.flat()) world.stderr(findingLine(finding, world.language));
  if (args.value.has('json')) {
    const documents = joined.parts.map(({ draft }, at) => planJson(draft, findings[at] ?? []));
    world.stdout(JSON.stringify({ documents }, null, 2));
  }
  if (problems.length > 0) return success(2);
  return success(findings.flat().some(({ severity }) => severity === 'error') ? 1 : 0);
}

async function writeMunicipal(world: World, output: string, joined: JoinedPlan): Promise<Result<null, CliProblem>> {
  const { municipality, reports, margin } = joined;
  const modified = `${municipality.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`;
  const drawn = municipalWorkbook({ municipality, reports, margin, further: [], period: '', modified });
  const written = await world.disk.write(output, await world.files.write(completeWorkbook(drawn)));
  if (!written.ok) return written;
  world.stderr(summaryText(world.language).planWritten(municipality.plan, municipality.schools.length, output));
  return success(null);
}

/** What is wrong in a plan of ours, and what recognition doubts, with the keys of the whole. */
function findingsOf({ findings }: ReadPlan, { parts }: JoinedPlan, at: number, world: World): readonly PlanFinding[] {
  const doubts = parts[at]?.draft.doubts ?? [];
  return [...findings, ...doubts.map((doubt) => doubtFinding(doubt, world.language))];
}
