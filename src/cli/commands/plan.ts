import type { JoinDifference } from '../../app/join-difference';
import type { JoinedPlan } from '../../app/join-drafts';
import { joinDrafts } from '../../app/join-drafts';
import type { RowChange } from '../../app/merge-draft';
import { mergeDraft } from '../../app/merge-draft';
import type { Issue } from '../../domain/issue';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { municipalWorkbook } from '../../forms/municipal/municipal-workbook';
import type { PlanProblem } from '../../forms/municipal/plan-problem';
import type { CliProblem } from '../../text/cli-text';
import { cliText } from '../../text/cli-text';
import { changeText } from '../../text/join-text';
import { summaryText } from '../../text/summary-text';
import { completeWorkbook } from '../../workbook/complete';
import type { Arguments } from '../arguments';
import { readArguments } from '../arguments';
import { distinctSources } from '../distinct-sources';
import { planJson } from '../json/plan-json';
import { openMunicipalSource } from '../open-source';
import { mayReplaceWorkbook, mayWriteAll, replacing, standingKind } from '../outputs';
import type { PlanFinding } from '../plan-finding';
import { differenceFinding, doubtFinding, findingLine } from '../plan-finding';
import type { ReadPlan } from '../read-plan';
import { readPlan } from '../read-plan';
import { isError, tellIssues } from '../tell-issues';
import type { ExitCode, World } from '../world';

/**
 * `plan SOURCE… -o municipal.xlsx [--update earlier.xlsx] [--replace] [--json]`: road maps become the municipal
 * workbook, several documents one. A source that cannot be read costs only itself, but the exit code tells. `--update`
 * takes keys, and what people set in it, from an earlier municipal workbook.
 */
export async function planCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['output', 'update', 'replace', 'json']);
  if (!args.ok) return args;
  const { sources } = args.value;
  if (sources.length === 0) return failure({ code: 'missingSource', what: 'plan' });
  const output = args.value.text('output');
  if (output === null && !args.value.has('json')) return failure({ code: 'missingOption', option: 'output' });
  const update = args.value.text('update');
  const allowed = await mayWritePlan(world, args.value, output);
  if (!allowed.ok) return allowed;
  const { distinct, repeated } = await distinctSources(world, sources);
  for (const { path, first } of repeated) world.stderr(summaryText(world.language).readOnce(path, first));
  const readings = await Promise.all(distinct.map((path) => readPlan(world, path)));
  const plans = readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
  const problems = readings.flatMap((reading) => (reading.ok ? [] : [reading.problem]));
  // A path that is not there is a slip of the keyboard: nothing is done by halves for it.
  const slip = problems.find(isSlip) ?? (distinct.length === 1 ? problems[0] : undefined);
  if (slip !== undefined) return failure(slip);
  for (const problem of problems) world.stderr(cliText(problem, world.language));
  if (plans.length === 0) return success(2);
  const joined = joinDrafts(plans.map(({ part }) => part));
  const updated = await updatedPlan(world, update, joined);
  if (!updated.ok) return updated;
  const { plan, changes, differences, earlier } = updated.value;
  tellIssues(world, earlier);
  if (output !== null && isEmpty(plan) && (await standingKind(world, output)) !== null) {
    world.stderr(summaryText(world.language).nothingFound(output));
  } else if (output !== null) {
    const written = await writeMunicipal(world, output, plan);
    if (!written.ok) return written;
  }
  for (const change of changes) world.stderr(`  ${changeText(change, world.language)}`);
  const findings = plans.map((plan, at) => findingsOf(plan, joined, at, world));
  const ofUpdate = differences.map((difference) => differenceFinding(difference, world.language));
  const isOne = sources.length === 1;
  for (const [at, own] of findings.entries()) {
    const source = isOne ? '' : (plans[at]?.part.draft.source ?? '');
    for (const finding of own) world.stderr(findingLine(finding, source, world.language));
  }
  for (const finding of ofUpdate) world.stderr(findingLine(finding, '', world.language));
  if (args.value.has('json')) {
    const documents = joined.parts.map(({ draft }, at) => planJson(draft, findings[at] ?? [], world.language));
    const merged = update === null ? {} : { changes, issues: ofUpdate };
    world.stdout(JSON.stringify({ documents, ...merged }, null, 2));
  }
  if (problems.length > 0) return success(2);
  return success([...findings.flat(), ...earlier].some(isError) ? 1 : 0);
}

type WholePlan = Pick<JoinedPlan, 'municipality' | 'reports' | 'margin'>;

/** A path that leads nowhere, as against a file that cannot be read. */
function isSlip({ code }: CliProblem): boolean {
  return code === 'noSuchPath' || code === 'notAFile';
}

async function mayWritePlan(world: World, args: Arguments, output: string | null): Promise<Result<null, CliProblem>> {
  if (output === null) return success(null);
  const update = args.text('update');
  const inputs = update === null ? args.sources : [...args.sources, update];
  const apart = await mayWriteAll(world, inputs, [output]);
  return apart.ok ? mayReplaceWorkbook(world, output, 'municipal', replacing(args)) : apart;
}

function isEmpty({ municipality: { plan, schools } }: WholePlan): boolean {
  return plan.indicators.length + plan.outcomes.length + plan.activities.length + schools.length === 0;
}

interface UpdatedPlan {
  readonly plan: WholePlan;
  readonly changes: readonly RowChange[];
  /** What the new documents say otherwise than the earlier workbook. */
  readonly differences: readonly JoinDifference[];
  /** What is wrong in the earlier workbook. */
  readonly earlier: readonly Issue<PlanProblem>[];
}

/** The plan as it stands now, over what an earlier workbook holds where there is one. */
async function updatedPlan(
  world: World,
  path: string | null,
  joined: JoinedPlan,
): Promise<Result<UpdatedPlan, CliProblem>> {
  if (path === null) return success({ plan: joined, changes: [], differences: [], earlier: [] });
  const earlier = await openMunicipalSource(world, path);
  if (!earlier.ok) return earlier;
  const { reading } = earlier.value;
  const { changes, differences, municipality, margin } = mergeDraft(reading, joined, path);
  const { foreignSheets, consolidatedSheets } = earlier.value;
  const notCarried = [...new Set([...foreignSheets, ...consolidatedSheets])];
  if (notCarried.length > 0) world.stderr(summaryText(world.language).sheetsNotCarried(notCarried));
  const reports = new Map([...joined.reports, ...reading.reports]);
  return success({ plan: { municipality, margin, reports }, changes, differences, earlier: reading.issues });
}

async function writeMunicipal(world: World, output: string, joined: WholePlan): Promise<Result<null, CliProblem>> {
  const { municipality, reports, margin } = joined;
  const modified = `${municipality.plan.programme.actDate ?? '2000-01-01'}T00:00:00Z`;
  const drawn = municipalWorkbook({ municipality, reports, margin, further: [], period: '', modified });
  const written = await world.disk.write(output, await world.files.write(completeWorkbook(drawn)));
  if (!written.ok) return written;
  world.stderr(summaryText(world.language).planWritten(municipality.plan, municipality.schools.length, output));
  return success(null);
}

/** What differs from documents before, what is wrong in a plan of ours, and what recognition doubts, with whole keys. */
function findingsOf(
  { findings }: ReadPlan,
  { parts, differences }: JoinedPlan,
  at: number,
  world: World,
): readonly PlanFinding[] {
  const doubts = parts[at]?.draft.doubts ?? [];
  return [
    ...differences
      .filter(({ document }) => document === at)
      .map((difference) => differenceFinding(difference, world.language)),
    ...findings,
    ...doubts.map((doubt) => doubtFinding(doubt, world.language)),
  ];
}
