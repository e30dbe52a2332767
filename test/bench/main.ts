import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldConsolidations } from './cold-consolidation';
import { mostForms, serveContender, startContender } from './contender-process';
import type { CorpusFile } from './corpus';
import { corpus } from './corpus';
import type { Reader } from './readers';
import { ownFflate, readers } from './readers';
import type { Times } from './rounds';
import { interleaved, median, timesFaster } from './rounds';
import { compareValues } from './same-values';
import type { Writer } from './writers';
import { writers } from './writers';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    contender: { type: 'string' },
    folder: { type: 'string' },
  },
});

/** `npm run bench [-- --rounds 5 --runs 3 --only reading|writing|consolidation]`: figures, no verdicts. */
async function bench(): Promise<void> {
  const rounds = Number(options.rounds);
  say(`Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  const wanted = (part: string): boolean => options.only === undefined || options.only === part;
  if (wanted('reading')) await benchReading(rounds);
  if (wanted('writing')) await benchWriting(rounds);
  if (!wanted('consolidation')) return;
  for (const schools of [60, 300]) await benchConsolidation(schools, Number(options.runs));
}

async function benchReading(rounds: number): Promise<void> {
  const files = await corpus(ownFflate);
  say(`\n${describe(files)}`);
  say(`the same values as SheetJS in ${String(await compareValues(files))} cells\n`);
  const folder = mkdtempSync(join(tmpdir(), 'vekha-bench-'));
  try {
    files.forEach(({ bytes }, at) => writeFileSync(join(folder, `${String(at).padStart(3, '0')}.xlsx`), bytes));
    const sheetJs: Reader = 'SheetJS, dense, values only';
    const inflate: Reader = 'inflate only, fflate';
    await race(Object.keys(readers), folder, { pieces: files.length, slice: 25, rounds }, [sheetJs, inflate]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchWriting(rounds: number): Promise<void> {
  const excelJs: Writer = 'ExcelJS, model and writeBuffer';
  say(`\n${String(mostForms)} filled school forms`);
  // A round of writing is a tenth of one of reading, so there are more of them.
  await race(Object.keys(writers), '', { pieces: mostForms, slice: 10, rounds: 3 * rounds }, [excelJs]);
}

interface Course {
  readonly pieces: number;
  readonly slice: number;
  readonly rounds: number;
}

async function race(
  names: readonly string[],
  folder: string,
  { pieces, slice, rounds }: Course,
  measures: readonly string[],
): Promise<void> {
  const contenders = names.map((name) => startContender(name, folder));
  const times = await interleaved(contenders, pieces, rounds, slice);
  const memory = new Map<string, number>();
  for (const contender of contenders) memory.set(contender.name, await contender.end());
  table(times, pieces, memory, measures);
}

/**
 * Files a second by the clock; how many times faster than each of the measures, by the clock and by the processor: the
 * median of the rounds, and the least and the most of them.
 */
function table(times: Times, pieces: number, memory: ReadonlyMap<string, number>, measures: readonly string[]): void {
  say(`| | files/s | ${measures.map((name) => `× ${name} | by processor time`).join(' | ')} | MiB |`);
  say(`|---|${'---|'.repeat(2 * measures.length + 2)}`);
  for (const [name, rounds] of times) {
    const ratios = measures.flatMap((measure) =>
      (['clock', 'processor'] as const).map((by) => middleAndEnds(timesFaster(times, name, measure, by))),
    );
    const speed = ((pieces * 1000) / median(rounds.map(({ clock }) => clock))).toFixed(0);
    say(`| ${[name, speed, ...ratios, (memory.get(name) ?? Number.NaN).toFixed(0)].join(' | ')} |`);
  }
}

async function benchConsolidation(schools: number, runs: number): Promise<void> {
  const done = await coldConsolidations(schools, runs);
  const seconds = median(done.map((run) => run.seconds)).toFixed(2);
  const memory = median(done.map((run) => run.memory)).toFixed(0);
  say(`\nconsolidate, ${String(schools)} schools, a process of its own: ${seconds} s, ${memory} MiB at most`);
}

function middleAndEnds(ratios: readonly number[]): string {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)];
  return `${median(ratios).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function describe(files: readonly CorpusFile[]): string {
  const writersOf = new Map<string, number>();
  for (const { writer } of files) writersOf.set(writer, (writersOf.get(writer) ?? 0) + 1);
  const sizes = (size: CorpusFile['size']): string =>
    (median(files.filter((file) => file.size === size).map(({ bytes }) => bytes.length)) / 1024).toFixed(0);
  const kinds = [...writersOf].map(([writer, count]) => `${String(count)} ${writer}`).join(', ');
  const large = files.filter(({ size }) => size === 'large').length;
  return `${String(files.length)} workbooks (${kinds}); ${String(large)} of ${sizes('large')} KB, the rest of ${sizes('small')} KB`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const { contender, folder } = options;
void (contender === undefined ? bench() : serveContender(contender, folder ?? ''));
