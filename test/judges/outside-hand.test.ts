import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { newFolder, removeFolders } from '../support/cli';
import { describeWith } from '../support/tools';

const root = join(__dirname, '..', '..');
/** Milliseconds: half a hundred forms are filled, and LibreOffice takes its time to start on a busy machine. */
const patience = 240_000;

let built: string | null = null;

/** The command line as users run it, built once, beside the build of the developer. */
function program(): string {
  if (built === null) {
    built = newFolder();
    const words = ['webpack', '--config-name', 'cli', '--output-path', built];
    execFileSync('npx', words, { cwd: root, stdio: 'ignore', timeout: patience });
  }
  return join(built, 'vekha.js');
}

afterAll(removeFolders);

function judges(...words: readonly string[]): { readonly code: number | null; readonly said: string } {
  const all = [__dirname, ...words, '--seed', 'suite', '--program', program()];
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', all, { encoding: 'utf8', timeout: patience });
  return { code: status, said: stdout + stderr };
}

describeWith('openpyxl', 'Forms filled by another program, the consolidation reckoned apart', () => {
  test(
    'agree in every figure, and the same comparison catches every planted fault',
    () => {
      const { code, said } = judges('--municipalities', '6', '--schools', '6');
      expect(said).toMatch(/: 6 municipalities, \d\d schools, \d{4,} figures compared, 0 differences; .* 6 of 6 /);
      expect(code).toBe(0);
    },
    patience,
  );

  test(
    'do not agree with a result that averages percents',
    () => {
      const { code, said } = judges('--municipalities', '1', '--schools', '6', '--plant', 'averaged_percents');
      expect(said).toMatch(/indicators\[\d\]\.value: reckoned .* found /);
      expect(code).toBe(1);
    },
    patience,
  );
});

describeWith('uno', 'Forms filled by another program that calculates', () => {
  test(
    'agree in every figure',
    () => {
      const { code, said } = judges('--municipalities', '1', '--schools', '6', '--by', 'libreoffice');
      expect(said).toMatch(/: 1 municipalities, \d schools, \d{3,} figures compared, 0 differences; .* 6 of 6 /);
      expect(code).toBe(0);
    },
    patience,
  );
});
