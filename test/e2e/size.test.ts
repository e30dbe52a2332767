import { gzipSync } from 'node:zlib';
import { describeWith } from '../support/tools';
import type { Room } from './support/desk';
import { openRoom, patience } from './support/desk';

/** Bytes, packed, of everything that loads before the sample and its pane stand; the worker is apart. */
const most = 250 * 1024;

describeWith('chromium', 'the first load', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom();
  }, patience);
  afterAll(() => room.close());

  test(
    'is light enough for a slow office line',
    async () => {
      const { page, faults } = await room.open();
      await page.getByRole('button', { name: 'Собрать свод' }).waitFor();
      const loaded = await page.evaluate(async () => {
        const names = performance.getEntriesByType('resource').map(({ name }) => name);
        const scripts = names.filter((name) => name.endsWith('.js'));
        return Promise.all(scripts.map(async (name) => ({ name, text: await (await fetch(name)).text() })));
      });
      const sizes = loaded
        // The worker has a file of its own, which the page does not wait for.
        .filter(({ name }) => !/\/vekha\.[^/]*$/.test(name))
        .map(({ name, text }) => ({ name: name.replace(/.*\//, ''), size: gzipSync(text, { level: 9 }).length }));
      const total = sizes.reduce((sum, { size }) => sum + size, 0);
      process.stderr.write(
        `first load: ${(total / 1024).toFixed(1)} KB in ${String(sizes.length)} files: ${sizes.map(({ name, size }) => `${name} ${(size / 1024).toFixed(1)}`).join(', ')}\n`,
      );
      expect(sizes.length).toBeGreaterThan(1);
      expect(total).toBeLessThan(most);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
