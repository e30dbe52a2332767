import type { BigIntStats } from 'node:fs';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Disk } from '../../app/disk';
import type { InboxFile } from '../../app/inbox-file';
import { isLeftover } from '../../app/leftover-file';
import type { AccessProblem, PathProblem, WriteProblem } from '../../workbook/file-problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { replaceFile } from './replace-file';

export const nodeDisk: Disk = { file, folder, text, place, write };

async function file(path: string): Promise<Result<InboxFile, PathProblem>> {
  const found = await look(path);
  if (!found.ok) return found;
  return found.value.isFile()
    ? success(inboxFile(path, basename(path), found.value))
    : failure({ code: 'notAFile', path });
}

async function folder(path: string): Promise<Result<readonly InboxFile[], PathProblem>> {
  const found = await look(path);
  if (!found.ok) return found;
  if (!found.value.isDirectory()) return failure({ code: 'notAFolder', path });
  const files: InboxFile[] = [];
  const problem = await collect(path, '', new Set([identity(found.value)]), files);
  if (problem !== null) return failure(problem);
  return success(files.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Adds the files below a folder; `within` is its path from the first one, `seen` keeps links from leading in circles. */
async function collect(
  path: string,
  within: string,
  seen: Set<string>,
  files: InboxFile[],
): Promise<PathProblem | null> {
  let names: readonly string[];
  try {
    names = await readdir(path);
  } catch (error) {
    return { code: 'noAccess', path, detail: errorCode(error) };
  }
  for (const name of names.filter((one) => !isLeftover(one))) {
    const at = join(path, name);
    const found = await look(at);
    // Gone since the folder was read, or a link that leads nowhere.
    if (!found.ok && found.problem.code === 'noSuchPath') continue;
    if (!found.ok) return found.problem;
    if (found.value.isFile()) files.push(inboxFile(at, within + name, found.value));
    if (!found.value.isDirectory() || seen.has(identity(found.value))) continue;
    seen.add(identity(found.value));
    const problem = await collect(at, `${within}${name}/`, seen, files);
    if (problem !== null) return problem;
  }
  return null;
}

async function look(path: string): Promise<Result<BigIntStats, PathProblem>> {
  try {
    return success(await stat(path, { bigint: true }));
  } catch (error) {
    const detail = errorCode(error);
    return failure(
      detail === 'ENOENT' || detail === 'ENOTDIR' ? { code: 'noSuchPath', path } : { code: 'noAccess', path, detail },
    );
  }
}

function inboxFile(path: string, name: string, { size }: BigIntStats): InboxFile {
  return { name, size: Number(size), read: () => bytesOf(path) };
}

function identity({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** What is not there yet is known by the folder that it will be in; some disks know no capital letters. */
async function place(path: string): Promise<string> {
  const whole = resolve(path);
  const found = await look(whole);
  if (found.ok) return identity(found.value);
  const above = dirname(whole);
  return above === whole ? whole : `${await place(above)}/${basename(whole).normalize('NFC').toLowerCase()}`;
}

async function bytesOf(path: string): Promise<Result<Uint8Array, AccessProblem>> {
  try {
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    return failure({ code: 'cannotOpen', detail: errorCode(error) });
  }
}

async function text(path: string): Promise<Result<string, PathProblem | AccessProblem>> {
  const found = await file(path);
  if (!found.ok) return found;
  const bytes = await found.value.read();
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
}

async function write(path: string, bytes: Uint8Array): Promise<Result<null, WriteProblem>> {
  try {
    const found = await look(path);
    if (found.ok && found.value.isDirectory()) return failure({ code: 'cannotWrite', path, detail: 'EISDIR' });
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, bytes);
    return success(null);
  } catch (error) {
    return failure({ code: 'cannotWrite', path, detail: errorCode(error) });
  }
}

/** `EACCES`, `EBUSY`, …: what the system calls it. */
function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
