import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const built = join(root, 'dist', 'workbench');

export interface Served {
  readonly url: string;
  readonly stop: () => void;
}

/** Changes a script of the built page, to let happen what cannot be brought about from outside. */
export type Alter = (name: string, script: string) => string;

/** Serves the workbench as it was built, by the same server as `npm start`; an old build is an error, not a green test. */
export function serveWorkbench(alter?: Alter): Promise<Served> {
  const index = join(built, 'index.html');
  if (!existsSync(index) || statSync(index).mtimeMs < newestIn(join(root, 'src'))) {
    throw new Error('dist/workbench is older than src: npm run build');
  }
  const folder = alter === undefined ? built : alteredCopy(alter);
  const server = spawn(process.execPath, [join(root, 'tools', 'serve.mjs'), folder, '0'], { stdio: 'pipe' });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stderr.once('data', (text) => reject(new Error(String(text))));
    server.stdout.once('data', (text) => {
      const [url] = /http:\S+/.exec(String(text)) ?? [];
      if (url === undefined) reject(new Error(String(text)));
      else resolve({ url, stop: () => void server.kill() });
    });
  });
}

function alteredCopy(alter: Alter): string {
  const copy = mkdtempSync(join(tmpdir(), 'vekha-altered-'));
  cpSync(built, copy, { recursive: true });
  for (const name of readdirSync(copy).filter((one) => one.endsWith('.js'))) {
    const path = join(copy, name);
    writeFileSync(path, alter(name, readFileSync(path, 'utf8')));
  }
  return copy;
}

function newestIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
