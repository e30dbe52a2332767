import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { coldConsolidations } from './cold-consolidation';
import type { CorpusFile } from './corpus';
import { corpus, sources } from './corpus';
import { excelJsWorkbook } from './exceljs-workbook';
import { ownFflate, readers, reading } from './readers';
import type { Times } from './rounds';
import { interleaved, median, timesFaster } from './rounds';
import { compareValues } from './same-values';
import { writers, writing } from './writers';

/** `npm run bench [-- --rounds 5 --runs 3]`: figures, no verdicts; what they should be stands in docs/performance.md. */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '5' }, runs: { type: 'string', default: '3' } },
  });
  const rounds = Number(values.rounds);
  say(`Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  const files = await corpus(ownFflate);
  say(describe(files));
  say(`same values as SheetJS in ${String(await compareValues(files))} cells\n`);
  await benchReading(files, rounds);
  await benchWriting(rounds);
  for (const schools of [60, 300]) await benchConsolidation(schools, Number(values.runs));
}

async function benchReading(files: readonly CorpusFile[], rounds: number): Promise<void> {
  const times = await interleaved(readers, files, rounds);
  table(times, files.length, reading.sheetJs, reading.fflateOnly);
  const faster = timesFaster(times, reading.ownFflate, reading.sheetJs);
  const ofInflate = timesFaster(times, reading.ownFflate, reading.fflateOnly);
  say(`reading: ${figure(faster)} × SheetJS, ${figure(ofInflate)} of inflate only (fflate)\n`);
}

async function benchWriting(rounds: number): Promise<void> {
  const workbooks = sources().forms.slice(0, 100);
  const models = new Map(workbooks.map((workbook) => [workbook, excelJsWorkbook(workbook)]));
  const times = await interleaved(writers(models), workbooks, rounds, 10);
  table(times, workbooks.length, writing.excelJs, writing.excelJsBytes);
  say(`writing: ${figure(timesFaster(times, writing.own, writing.excelJs))} × ExcelJS\n`);
}

async function benchConsolidation(schools: number, runs: number): Promise<void> {
  const done = await coldConsolidations(schools, runs);
  const seconds = median(done.map((run) => run.seconds));
  const memory = median(done.map((run) => run.memory));
  say(`consolidate, ${String(schools)} schools, cold: ${figure(seconds)} s, ${memory.toFixed(0)} MiB at most`);
}

/** Files a second, and how many times faster than each of the two measures. */
function table(times: Times, count: number, ...measures: readonly string[]): void {
  say(['', 'files/s', ...measures.map((name) => `× ${name}`)].join(' | '));
  for (const [name, rounds] of times) {
    const ratios = measures.map((measure) => figure(timesFaster(times, name, measure)));
    say([name, ((count * 1000) / median(rounds)).toFixed(0), ...ratios].join(' | '));
  }
}

function describe(files: readonly CorpusFile[]): string {
  const writersOf = new Map<string, number>();
  for (const { writer } of files) writersOf.set(writer, (writersOf.get(writer) ?? 0) + 1);
  const sizes = (size: CorpusFile['size']): number =>
    median(files.filter((file) => file.size === size).map(({ bytes }) => bytes.length)) / 1024;
  const kinds = [...writersOf].map(([writer, count]) => `${String(count)} ${writer}`).join(', ');
  const large = files.filter(({ size }) => size === 'large').length;
  return `${String(files.length)} workbooks (${kinds}); ${String(large)} large of ${sizes('large').toFixed(0)} KB, the rest of ${sizes('small').toFixed(0)} KB`;
}

function figure(number: number): string {
  return number.toFixed(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

void bench();
