import type { InboxFile } from '../app/inbox-file';
import type { MunicipalFile } from '../app/open-municipality';
import { openMunicipality } from '../app/open-municipality';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { CliProblem } from '../text/cli-text';
import type { AccessProblem, FileProblem, PathProblem } from '../workbook/file-problem';
import type { Arguments } from './arguments';
import type { World } from './world';

/** The municipal workbook that a command was given first. */
export async function openMunicipalSource(
  world: World,
  path: string | undefined,
): Promise<Result<MunicipalFile, CliProblem>> {
  if (path === undefined) return failure({ code: 'missingSource', what: 'municipal' });
  const file = await world.disk.file(path);
  if (!file.ok) return file;
  const opened = await openMunicipality(world.files, file.value);
  if (opened.ok) return opened;
  const { problem } = opened;
  return failure(
    problem.code === 'notMunicipal' ? { code: 'notMunicipal', path } : { code: 'unreadableFile', path, problem },
  );
}

/** The files of a folder; a folder without any is a slip worth telling. */
export async function openInbox(
  world: World,
  path: string | undefined,
): Promise<Result<readonly InboxFile[], CliProblem>> {
  if (path === undefined) return failure({ code: 'missingSource', what: 'inbox' });
  const files = await world.disk.folder(path);
  if (!files.ok) return files;
  return files.value.length === 0 ? failure({ code: 'emptyInbox', path }) : success(files.value);
}

/** A file that is not there, or one that cannot be opened. */
export function sourceProblem(path: string, problem: PathProblem | AccessProblem | FileProblem): CliProblem {
  return 'path' in problem ? problem : { code: 'unreadableFile', path, problem };
}

export function noFurtherSources(args: Arguments, count: number): Result<null, CliProblem> {
  const extra = args.sources[count];
  return extra === undefined ? success(null) : failure({ code: 'tooManySources', extra });
}
