// What a person's browser loads before the first pane stands, packed: everything of dist/workbench but the worker.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'dist/workbench';
for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
  const bytes = gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${name}`);
}
