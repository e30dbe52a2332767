import fc from 'fast-check';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { plainFormat } from '../../src/workbench/plain-format';

test.each([
  ['General', 1234.5, '1234,5'],
  ['0', 1.5, '2'],
  ['0', -0.4, '0'],
  ['0.0', 31.25, '31,3'],
  ['0.00', 1.005, '1,01'],
  ['#,##0', 1234567, '1\u00a0234\u00a0567'],
  ['#,##0.0', -1234.56, '-1\u00a0234,6'],
  ['+0.0;-0.0;0.0', 2, '+2,0'],
  ['+0.0;-0.0;0.0', -2, '-2,0'],
  ['+0.0;-0.0;0.0', 0.01, '+0,0'],
  ['+0.0;-0.0;0.0', 0, '0,0'],
  ['0%', 0.125, '13%'],
  ['# ??/??', 0.5, null],
])('by %j %d is %j', (pattern, value, shown) => {
  expect(plainFormat(pattern, value)).toBe(shown);
});

test('says the same as the library of all formats', () => {
  const patterns = ['0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.0%', '+0.0;-0.0;0.0'];
  const asked = fc
    .sample(fc.tuple(fc.constantFrom(...patterns), fc.integer({ min: -99_999_999, max: 99_999_999 })), {
      numRuns: 3000,
      seed: 7,
    })
    .map(([pattern, thousandths]) => [pattern, thousandths / 1000] as const);
  const library = pathToFileURL(join(__dirname, '../../node_modules/numfmt/dist/index.js')).href;
  // The library is a module of its own kind, which jest cannot load.
  const script = `import { format } from ${JSON.stringify(library)};
    const asked = ${JSON.stringify(asked)};
    console.log(JSON.stringify(asked.map(([pattern, value]) => format(pattern, value, { locale: 'ru', nbsp: true }))));`;
  const shown = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  ) as readonly string[];
  expect(asked.map(([pattern, value]) => plainFormat(pattern, value))).toEqual(shown);
});
