import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from './corpus';
import { readers } from './readers';
import type { Contender, Spent } from './rounds';
import { writers } from './writers';

/** A contender in a process of its own: the garbage and the guesses of one engine never weigh on the next. */
export interface ContenderProcess extends Contender {
  /** Ends it and tells the most memory that it took, in mebibytes. */
  end(): Promise<number>;
}

interface Task {
  readonly from: number;
  readonly to: number;
}
interface Answer {
  readonly spent: Spent;
  readonly memory: number;
}

export const mostForms = 100;

/** `folder` holds the corpus; writers make the workbooks themselves. */
export function startContender(name: string, folder: string): ContenderProcess {
  const child = fork(process.argv[1] ?? '', ['--contender', name, '--folder', folder]);
  let memory = 0;
  const ask = (task: Task): Promise<Spent> =>
    new Promise((done, fail) => {
      const onExit = (code: number | null): void => fail(new Error(`${name} ended with ${String(code)}`));
      child.once('exit', onExit);
      child.once('message', (answer: Answer) => {
        child.off('exit', onExit);
        memory = answer.memory;
        done(answer.spent);
      });
      child.send(task);
    });
  return {
    name,
    run: (from, to) => ask({ from, to }),
    end: () =>
      new Promise((done) => {
        child.once('exit', () => done(memory));
        child.disconnect();
      }),
  };
}

/** The other end: does the pieces it is told to and answers with the time they took. */
export async function serveContender(name: string, folder: string): Promise<void> {
  const work = Object.hasOwn(readers, name) ? readingWork(name as keyof typeof readers, folder) : writingWork(name);
  await work({ from: 0, to: 1 });
  process.on('message', (task: Task) => {
    const before = performance.now();
    const used = process.cpuUsage();
    void work(task).then(() => {
      const clock = performance.now() - before;
      const { user, system } = process.cpuUsage(used);
      const spent: Spent = { clock, processor: (user + system) / 1000 };
      process.send?.({ spent, memory: process.resourceUsage().maxRSS / 1024 } satisfies Answer);
    });
  });
}

function readingWork(name: keyof typeof readers, folder: string): (task: Task) => Promise<void> {
  const names = readdirSync(folder).sort();
  const files = names.map((file) => new Uint8Array(readFileSync(join(folder, file))));
  return async ({ from, to }) => {
    for (const bytes of files.slice(from, to)) await readers[name](bytes);
  };
}

function writingWork(name: string): (task: Task) => Promise<void> {
  const write = writers[name as keyof typeof writers];
  const workbooks = sources().forms.slice(0, mostForms);
  return async ({ from, to }) => {
    for (const workbook of workbooks.slice(from, to)) await write(workbook);
  };
}
