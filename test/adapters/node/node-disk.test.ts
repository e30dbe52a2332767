import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeDisk } from '../../../src/adapters/node/node-disk';
import { cliText } from '../../../src/text/cli-text';
import { newFolder, removeFolders } from '../../support/cli';
import { emitted } from '../../support/emitted';

afterAll(removeFolders);

const size = 2 * 1024 * 1024;
const tries = 20;

/** Writes one file again and again, every time full of another byte; says so once it is at it. */
const writer = `
const { nodeDisk } = require(process.argv[1]);
(async () => {
  for (let byte = 0; ; byte = (byte + 1) % 256) {
    await nodeDisk.write(process.argv[2], new Uint8Array(${String(size)}).fill(byte));
    if (byte === 0) process.stdout.write('ready');
  }
})();`;

/** Kills the writer so many milliseconds after it started to write. */
function killedAfter(milliseconds: number, disk: string, path: string): Promise<void> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['-e', writer, disk, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds));
    child.once('exit', () => done());
  });
}

const leftovers = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

test('A process killed at any moment leaves the old file or the new one, whole; the next write sweeps what lies beside', async () => {
  const disk = emitted('adapters/node/node-disk.ts', newFolder());
  const folder = newFolder();
  const path = join(folder, 'свод.xlsx');
  writeFileSync(path, new Uint8Array(size).fill(7));
  let cutShort = 0;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    await killedAfter(Math.random() * 60, disk, path);
    const bytes = readFileSync(path);
    expect([bytes.length, bytes.equals(new Uint8Array(size).fill(bytes[0] ?? 0))]).toEqual([size, true]);
    cutShort += leftovers(folder).length;
    // The inbox does not show them either.
    const shown = await nodeDisk.folder(folder);
    expect(shown.ok && shown.value.map(({ name }) => name)).toEqual(['свод.xlsx']);
    expect(await nodeDisk.write(path, bytes)).toEqual({ ok: true, value: null });
    expect(readdirSync(folder)).toEqual(['свод.xlsx']);
  }
  // Otherwise no kill came in the middle of a write, and nothing was shown.
  expect(cutShort).toBeGreaterThan(tries / 4);
}, 120_000);

test('Leftovers of other computers, of running processes and of other files stay', async () => {
  const folder = newFolder();
  const path = join(folder, 'свод.xlsx');
  await nodeDisk.write(path, Uint8Array.of(1));
  const others = ['.свод.xlsx.00000000.1.x.tmp', '.свод 2.xlsx.00000000.1.x.tmp', '.свод.xlsx.tmp'];
  for (const name of others) writeFileSync(join(folder, name), '');
  await nodeDisk.write(path, Uint8Array.of(2));
  expect(readdirSync(folder).sort()).toEqual([...others, 'свод.xlsx'].sort());
});

describe('A write that fails', () => {
  /** What `write` gives where no file may be larger than 64 KB, as on a full disk. */
  function writeInLittleRoom(path: string): unknown {
    const disk = emitted('adapters/node/node-disk.ts', newFolder());
    const script =
      'require(process.argv[1]).nodeDisk.write(process.argv[2], new Uint8Array(1 << 20)).then((r) => console.log(JSON.stringify(r)))';
    const command = 'ulimit -f 64; exec "$0" -e "$1" "$2" "$3"';
    return JSON.parse(
      execFileSync('bash', ['-c', command, process.execPath, script, disk, path], { encoding: 'utf8' }),
    );
  }

  test('for want of room says so and keeps the old file', () => {
    const folder = newFolder();
    const path = join(folder, 'свод.xlsx');
    writeFileSync(path, 'old');
    expect(writeInLittleRoom(path)).toEqual({ ok: false, problem: { code: 'cannotWrite', path, detail: 'EFBIG' } });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['свод.xlsx']]);
    expect(cliText({ code: 'cannotWrite', path: 'свод.xlsx', detail: 'ENOSPC' }, 'ru')).toBe(
      'Не записать «свод.xlsx» (ENOSPC): на диске нет места, освободите его. Прежний файл не изменён',
    );
  });

  test.each([
    ['a folder of that name', (folder: string) => mkdirSync(join(folder, 'свод.xlsx')), 'свод.xlsx', 'EISDIR'],
    ['a file where a folder should be', (folder: string) => writeFileSync(join(folder, 'a'), ''), 'a/b.xlsx', 'EEXIST'],
  ])('for %s names it and leaves nothing beside', async (_, prepare, name, detail) => {
    const folder = newFolder();
    prepare(folder);
    const before = readdirSync(folder);
    const path = join(folder, name);
    expect(await nodeDisk.write(path, Uint8Array.of(1))).toEqual({
      ok: false,
      problem: { code: 'cannotWrite', path, detail },
    });
    expect([readdirSync(folder), leftovers(folder)]).toEqual([before, []]);
  });
});

test('A place is the same by whatever link or spelling it is reached, whether a file stands there or not', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'книга.xlsx'), '');
  symlinkSync(join(folder, 'книга.xlsx'), join(folder, 'ссылка.xlsx'));
  mkdirSync(join(folder, 'a'));
  const place = (name: string): Promise<string> => nodeDisk.place(`${folder}/${name}`);
  const there = await place('книга.xlsx');
  expect([await place('ссылка.xlsx'), await place('a/../книга.xlsx')]).toEqual([there, there]);
  expect(await place('нет/Свод.xlsx')).toBe(await place('a/../нет/свод.xlsx'));
  expect(await place('a/свод.xlsx')).not.toBe(await place('свод.xlsx'));
});

test.each([
  ['file', 'a', { code: 'notAFile' }],
  ['file', 'нет', { code: 'noSuchPath' }],
  ['folder', 'книга.xlsx', { code: 'notAFolder' }],
  ['folder', 'нет', { code: 'noSuchPath' }],
] as const)('A wrong path to a %s, %s, is told apart', async (wanted, name, problem) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'книга.xlsx'), '');
  mkdirSync(join(folder, 'a'));
  const path = join(folder, name);
  expect(await nodeDisk[wanted](path)).toEqual({ ok: false, problem: { ...problem, path } });
});
