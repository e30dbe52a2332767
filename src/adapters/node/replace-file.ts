import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Puts the content beside the file and renames it: whoever looks sees the old file or the new one, whole, even if the
 * power goes. What a broken run left beside is swept away first. Rejects with what the system says; then the old file
 * stays as it was.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  await sweep(path);
  const beside = join(dirname(path), `${besideName(path)}${String(process.pid)}.${randomUUID()}${ending}`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      // The name must not point at content that a power cut could still lose.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

const ending = '.tmp';
/** Folders are shared over networks, where the number of a process of another computer means nothing here. */
const computer = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The dot hides it, here and from the reading of an inbox. */
function besideName(path: string): string {
  return `.${basename(path)}.${computer}.`;
}

/** Leftovers of this file whose process, on this computer, is no more. */
async function sweep(path: string): Promise<void> {
  const start = besideName(path);
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (!name.startsWith(start) || !name.endsWith(ending)) continue;
    const [writer = ''] = name.slice(start.length).split('.');
    if (!isRunning(Number(writer))) await rm(join(dirname(path), name), { force: true }).catch(() => undefined);
  }
}

function isRunning(writer: number): boolean {
  try {
    // Signal 0 is sent to nobody; it only asks.
    return Number.isInteger(writer) && writer > 0 && process.kill(writer, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
