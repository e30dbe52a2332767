import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { docxFiles } from '../../src/adapters/docx/docx-files';
import { pageFiles } from '../../src/adapters/html/page-files';
import { nodeDisk } from '../../src/adapters/node/node-disk';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { run } from '../../src/cli/run';
import type { World } from '../../src/cli/world';

/** The command line in a folder of its own, with what it printed. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const samples = join(__dirname, '..', '..', 'assets', 'samples');
export const files = xlsxFiles(nodeZipCodec);

/** Relative paths are those of the folder, as for somebody who stands in it. */
export async function vekha(folder: string, ...words: readonly string[]): Promise<CliRun> {
  return vekhaWithInput(folder, [], ...words);
}

/** The same with lines at its standard input. */
export async function vekhaWithInput(
  folder: string,
  lines: readonly string[],
  ...words: readonly string[]
): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const at = (path: string): string => (path.startsWith('/') ? path : join(folder, path));
  const world: World = {
    files,
    documents: docxFiles(nodeZipCodec),
    pages: pageFiles,
    disk: {
      file: (path) => nodeDisk.file(at(path)),
      folder: (path) => nodeDisk.folder(at(path)),
      text: (path) => nodeDisk.text(at(path)),
      place: (path) => nodeDisk.place(at(path)),
      write: (path, bytes) => nodeDisk.write(at(path), bytes),
    },
    lines: () => Readable.from(lines),
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    samples,
    version: '0.0.0',
    language: 'ru',
  };
  const code = await run(words, world);
  return { code, stdout: out.join('\n'), stderr: err.join('\n').replaceAll(`${folder}/`, '') };
}

const made: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-'));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Every file below a folder, by its path from there. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path))
    .sort();
}
