import type { InboxRequest } from '../app/consolidate-inbox';
import type { InboxFile } from '../app/inbox-file';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { CliProblem } from '../text/cli-text';
import type { Arguments } from './arguments';
import { openFormerSvod, withFormerSvod } from './former-svod';
import { openInbox, openMunicipalSource } from './open-source';
import { mayWriteAll, replacing, standingKind } from './outputs';
import { reportDatesOf } from './report-dates';
import type { World } from './world';

export interface ConsolidationSources {
  readonly request: InboxRequest;
  /** Paths of everything that is read: nothing may be written over them. */
  readonly inputs: readonly string[];
}

/** What a consolidation is made of, once it is sure that its results may stand where they are wanted. */
export async function openConsolidationSources(
  world: World,
  args: Arguments,
): Promise<Result<ConsolidationSources, CliProblem>> {
  const [path, folder] = args.sources;
  const municipal = await openMunicipalSource(world, path);
  if (!municipal.ok) return failure(await swapped(world, municipal.problem, folder));
  const opened = await openInbox(world, folder);
  if (!opened.ok) return opened;
  const output = args.text('output');
  const inbox = await withoutFormerSvod(world, opened.value, folder ?? '', output);
  if (inbox.length === 0) return failure({ code: 'emptyInbox', path: folder ?? '' });
  const inputs = [path ?? '', ...inbox.map(({ name }) => `${folder ?? ''}/${name}`)];
  const outputs = [output, args.text('note')].filter((one) => one !== null);
  const allowed = await mayWriteAll(world, inputs, outputs);
  if (!allowed.ok) return allowed;
  const former =
    output === null ? success(null) : await openFormerSvod(world, output, municipal.value, replacing(args));
  if (!former.ok) return former;
  const dates = await reportDatesOf(world, args, inbox);
  if (!dates.ok) return dates;
  const carried =
    output === null || former.value === null
      ? municipal.value
      : withFormerSvod(world, output, municipal.value, former.value, dates.value.period);
  return success({ request: { municipal: carried, ...dates.value, inbox }, inputs });
}

/** A result of ours that was put among the schools' files is no submission. */
async function withoutFormerSvod(
  world: World,
  inbox: readonly InboxFile[],
  folder: string,
  output: string | null,
): Promise<readonly InboxFile[]> {
  if (output === null || (await standingKind(world, output)) !== 'municipal') return inbox;
  const place = await world.disk.place(output);
  const places = await Promise.all(inbox.map(({ name }) => world.disk.place(`${folder}/${name}`)));
  return inbox.filter((_, at) => places[at] !== place);
}

async function swapped(world: World, problem: CliProblem, second: string | undefined): Promise<CliProblem> {
  if (problem.code !== 'notAFile' || second === undefined) return problem;
  const file = await world.disk.file(second);
  return file.ok ? { code: 'swappedSources', folder: problem.path, file: second } : problem;
}
