import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedFolder } from './seeds';

/** The text of a real road map as it decayed. */
export function seedText(file: string): string {
  return readFileSync(join(seedFolder, file), 'utf8');
}
