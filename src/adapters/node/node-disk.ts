import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Disk } from '../../app/disk';
import type { InboxFile } from '../../app/inbox-file';
import type { AccessProblem, NoSuchPath, WriteProblem } from '../../workbook/file-problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { replaceFile } from './replace-file';

export const nodeDisk: Disk = { file, folder, text, write };

async function file(path: string): Promise<Result<InboxFile, NoSuchPath>> {
  const found = await inboxFile(path);
  return found === null ? failure({ code: 'noSuchPath', path }) : success(found);
}

async function folder(path: string): Promise<Result<readonly InboxFile[], NoSuchPath>> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return failure({ code: 'noSuchPath', path });
  const shown = names.filter((name) => !name.startsWith('.') && !name.startsWith('~$')).sort();
  const files = await Promise.all(shown.map((name) => inboxFile(join(path, name))));
  return success(files.filter((one) => one !== null));
}

async function inboxFile(path: string): Promise<InboxFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return null;
  return { name: basename(path), size: found.size, read: () => bytesOf(path) };
}

async function bytesOf(path: string): Promise<Result<Uint8Array, AccessProblem>> {
  try {
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    return failure({ code: 'cannotOpen', detail: errorCode(error) });
  }
}

async function text(path: string): Promise<Result<string, NoSuchPath | AccessProblem>> {
  const found = await file(path);
  if (!found.ok) return found;
  const bytes = await found.value.read();
  return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
}

async function write(path: string, bytes: Uint8Array): Promise<Result<null, WriteProblem>> {
  try {
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
