import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../support/cli';

const root = join(__dirname, '..', '..');
/** Milliseconds: many files go through programs that take their time to start on a busy machine. */
export const judgesPatience = 240_000;

let built: string | null = null;

/** The command line as users run it, built once, beside the build of the developer. */
function program(): string {
  if (built === null) {
    built = newFolder();
    const words = ['webpack', '--config-name', 'cli', '--output-path', join(built, 'dist', 'cli')];
    execFileSync('npx', words, { cwd: root, stdio: 'ignore', timeout: judgesPatience });
    // The bundle looks for the samples two folders above itself.
    symlinkSync(join(root, 'assets'), join(built, 'assets'));
  }
  return join(built, 'dist', 'cli', 'vekha.js');
}

/** `npm run judges -- …`, over a build of its own. */
export function judges(...words: readonly string[]): { readonly code: number | null; readonly said: string } {
  const all = [__dirname, ...words, '--seed', 'suite', '--program', program()];
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', all, { encoding: 'utf8', timeout: judgesPatience });
  return { code: status, said: stdout + stderr };
}
