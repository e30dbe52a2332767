import { fileLimits } from '../workbook/file-problem';
import { isSameBytes } from './same-bytes';
import type { World } from './world';

export interface RepeatedSource {
  readonly path: string;
  /** The path under which the same document was named before. */
  readonly first: string;
}

interface Source {
  readonly path: string;
  readonly place: string;
  /** Null where it cannot be read, which its reading will tell. */
  readonly bytes: Uint8Array | null;
}

/** Each document once: a file named twice, or its copy, would double every row of the plan. */
export async function distinctSources(
  world: World,
  paths: readonly string[],
): Promise<{ readonly distinct: readonly string[]; readonly repeated: readonly RepeatedSource[] }> {
  const distinct: Source[] = [];
  const repeated: RepeatedSource[] = [];
  for (const path of paths) {
    const source = { path, place: await world.disk.place(path), bytes: await bytesOf(world, path) };
    const first = distinct.find((one) => isSameSource(one, source));
    if (first === undefined) distinct.push(source);
    else repeated.push({ path, first: first.path });
  }
  return { distinct: distinct.map(({ path }) => path), repeated };
}

function isSameSource(one: Source, other: Source): boolean {
  if (one.place === other.place) return true;
  return one.bytes !== null && other.bytes !== null && isSameBytes(one.bytes, other.bytes);
}

async function bytesOf(world: World, path: string): Promise<Uint8Array | null> {
  const file = await world.disk.file(path);
  if (!file.ok || file.value.size > fileLimits.file) return null;
  const bytes = await file.value.read();
  return bytes.ok ? bytes.value : null;
}
