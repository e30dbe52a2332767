import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs beside Node that judge our files, where the machine has them. */
export type Tool = 'libreoffice' | 'gnumeric' | 'openpyxl' | 'uno' | 'chromium';

/** The browser of the suites that need one. */
export const chromiumPath = process.env['VEKHA_CHROMIUM'] ?? '/usr/bin/chromium';

const tools: Readonly<Record<Tool, { readonly probe: readonly [string, ...string[]]; readonly install: string }>> = {
  libreoffice: { probe: ['soffice', '--version'], install: 'apt-get install libreoffice-calc' },
  gnumeric: { probe: ['ssconvert', '--version'], install: 'apt-get install gnumeric' },
  chromium: { probe: [chromiumPath, '--version'], install: 'apt-get install chromium' },
  openpyxl: { probe: ['/usr/bin/python3', '-c', 'import openpyxl'], install: 'apt-get install python3-openpyxl' },
  uno: {
    probe: ['/usr/bin/python3', '-c', 'import shutil, uno; assert shutil.which("soffice")'],
    install: 'apt-get install libreoffice-calc python3-uno',
  },
};

/** `.ci/run` installs them all: there a suite without its tool fails instead of being left out. */
const areRequired = process.env['VEKHA_TOOLS'] === 'required';

/** A suite that runs where the tool is there, and otherwise says in one line what was skipped. */
export function describeWith(tool: Tool, name: string, suite: () => void): void {
  if (areRequired || isThere(tool)) {
    describe(`${name} (${tool})`, suite);
    return;
  }
  process.stderr.write(`skipped: ${name}, for want of ${tool}; ${tools[tool].install}\n`);
  // Jest calls a file without tests an error.
  test.skip(`${name} (${tool})`, () => undefined);
}

/** Milliseconds: LibreOffice takes seconds to start, more on a busy machine. */
export const toolPatience = 120_000;

/** Milliseconds that a page may take for one step: half of what a test may take. */
export const pagePatience = 60_000;

/** The file as LibreOffice writes it after reading it. */
export function resavedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return allResavedByLibreOffice([bytes])[0] ?? bytes;
}

/** Many files at once, since LibreOffice takes seconds to start. */
export function allResavedByLibreOffice(files: readonly Uint8Array[]): readonly Uint8Array[] {
  return inFolder((folder) => {
    const sources = files.map((_, at) => join(folder, `${String(at)}.xlsx`));
    files.forEach((bytes, at) => writeFileSync(sources[at]!, bytes));
    // A profile of its own, since LibreOffice does not start twice over one.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const format = 'xlsx:Calc MS Excel 2007 XML';
    run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), ...sources]);
    return files.map((_, at) => readFileSync(join(folder, 'out', `${String(at)}.xlsx`)));
  });
}

/** The file as openpyxl writes it after reading it: formulas are kept, their results are not. */
export function resavedByOpenpyxl(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const script = 'import sys, openpyxl\nopenpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';
    run('/usr/bin/python3', ['-c', script, join(folder, 'in.xlsx'), join(folder, 'out.xlsx')]);
    return readFileSync(join(folder, 'out.xlsx'));
  });
}

/** A page as the Word file that LibreOffice makes of it. */
export function documentByLibreOffice(html: string): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.html'), html);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const filters = ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'];
    run('soffice', [profile, '--headless', ...filters, '--outdir', folder, join(folder, 'in.html')]);
    return readFileSync(join(folder, 'in.docx'));
  });
}

/** The file as Gnumeric writes it after reading it. */
export function resavedByGnumeric(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    run('ssconvert', [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')]);
    return readFileSync(join(folder, 'out.xlsx'));
  });
}

/** What a script prints as JSON that finds the file loaded by openpyxl as `book`; warnings are errors. */
export function askOpenpyxl(bytes: Uint8Array, script: string): unknown {
  return inFolder((folder) => {
    const path = join(folder, 'in.xlsx');
    writeFileSync(path, bytes);
    const preface =
      'import json, sys, warnings, openpyxl\nwarnings.simplefilter("error")\nbook = openpyxl.load_workbook(sys.argv[1])\n';
    return JSON.parse(run('/usr/bin/python3', ['-c', preface + script, path])) as unknown;
  });
}

function isThere(tool: Tool): boolean {
  const [command, ...args] = tools[tool].probe;
  try {
    run(command, args);
    return true;
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', timeout: toolPatience, stdio: ['ignore', 'pipe', 'pipe'] });
}

function inFolder<Value>(use: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines in which Gnumeric complains while it opens a file and writes it again; none where all is well. */
export function gnumericSays(path: string): readonly string[] {
  return inFolder((folder) => {
    const { status, stdout, stderr } = spawnSync(tools.gnumeric.probe[0], [path, join(folder, 'out.gnumeric')], {
      encoding: 'utf8',
      timeout: toolPatience,
    });
    const said = `${stdout}\n${stderr}\n${status === 0 ? '' : `exit ${status}`}`;
    return said.split('\n').filter((line) => line.trim() !== '');
  });
}
