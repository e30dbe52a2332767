// dependency-cruiser that sees no modules finds no violations: make sure that it looked.
import { execFileSync } from 'node:child_process';

const json = execFileSync('npx', ['depcruise', 'src', 'test', '--output-type', 'json'], { maxBuffer: 1 << 28 });
const { totalCruised, violations } = JSON.parse(json).summary;
const least = 150;
if (totalCruised < least || violations.length > 0) {
  console.error(`walls: ${totalCruised} modules seen (at least ${least} expected), ${violations.length} violations`);
  process.exit(1);
}
console.log(`walls: ${totalCruised} modules, no violation`);
