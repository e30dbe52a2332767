import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseReportingPeriod } from '../../src/domain/period/reporting-period';
import { generatedFiles } from '../support/generated/inbox';
import { generatedMunicipality, generatedPlanJson } from '../support/generated/municipality';
import { ownZlib } from './readers';

export interface ColdRun {
  readonly seconds: number;
  /** Mebibytes at the highest point. */
  readonly memory: number;
}

const cli = resolve('dist/cli/vekha.js');
const period = '2023';

/** `consolidate` of so many schools in a process of its own, as often as asked. */
export async function coldConsolidations(schools: number, runs: number): Promise<readonly ColdRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vekha-bench-'));
  try {
    await prepare(folder, schools);
    const done: ColdRun[] = [];
    for (let run = 0; run < runs; run += 1) done.push(await consolidateOnce(folder));
    return done;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(folder: string, schools: number): Promise<void> {
  const plan = { seed: schools, schools };
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(generatedPlanJson(plan)));
  // Says once that the memory is to be told when the process ends.
  writeFileSync(join(folder, 'memory.cjs'), memoryAtExit);
  await runCli(folder, ['plan', 'plan.json', '-o', 'municipal.xlsx']);
  mkdirSync(join(folder, 'inbox'));
  const parsed = parseReportingPeriod(period);
  if (parsed === null) throw new Error(period);
  const { municipality } = generatedMunicipality(plan);
  for (const { name, bytes } of await generatedFiles(ownZlib, { ...plan, municipality, period: parsed, known: [] })) {
    writeFileSync(join(folder, 'inbox', name), bytes);
  }
}

const memoryAtExit =
  "process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS + '\\n'));";

async function consolidateOnce(folder: string): Promise<ColdRun> {
  const before = performance.now();
  const told = await runCli(folder, ['consolidate', 'municipal.xlsx', 'inbox', '--period', period, '-o', 'svod.xlsx']);
  const seconds = (performance.now() - before) / 1000;
  return { seconds, memory: Number(/maxRSS (\d+)/.exec(told)?.[1]) / 1024 };
}

/** What the command told people; it may find errors, but it must have understood what it was asked. */
function runCli(folder: string, words: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['-r', join(folder, 'memory.cjs'), cli, ...words], { cwd: folder });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 || code === 1 ? done(told) : fail(new Error(told))));
  });
}
