import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';

const folder = 'dist/excel';
const library = 'node_modules/@microsoft/office-js/dist';

function filesIn(of: string): readonly string[] {
  return readdirSync(of, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(of, name)).isFile());
}

/** Addresses that name a kind of XML or stand in a message of React; nothing is asked of them. */
const names =
  /^https?:\/\/(www\.w3\.org|schemas\.(openxmlformats|microsoft)\.(org|com)|purl\.org|react\.dev\/errors)\b/;

// `npm ci` builds everything: a missing build is a fault, not a reason to look away.
if (!existsSync(folder)) throw new Error('dist/excel is missing: npm run build');

describe('the built add-in', () => {
  const files = filesIn(folder);
  const own = files.filter((name) => !name.startsWith('office/') && /\.(js|html|xml)$/.test(name));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

  test('names no address but its own', () => {
    expect(own.length).toBeGreaterThan(8);
    for (const name of own) {
      const addresses = (text(name).match(/(https?|wss?):\/\/[\w.-]+[^\s"'`<>)]*/g) ?? []).filter(
        (address) => !names.test(address) && !address.startsWith('https://localhost:3000'),
      );
      expect([name, addresses]).toEqual([name, []]);
    }
  });

  test("carries Microsoft's library as it came, with its terms and a notice", () => {
    const copied = files.filter((name) => name.startsWith('office/') && name.endsWith('.js'));
    expect(copied.length).toBeGreaterThan(5);
    for (const name of copied) {
      const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
      expect([name, hash(join(folder, name))]).toEqual([name, hash(join(library, name.slice('office/'.length)))]);
    }
    expect(text('office/LICENSE.md')).toContain('MICROSOFT');
    expect(text('office/NOTICE.txt')).toContain('Vekha is not made, endorsed or supported by Microsoft');
  });

  test('forbids its pages everything but themselves, and runs no text as a program', () => {
    for (const page of ['index.html', 'commands.html', 'message.html']) {
      const policy = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(text(page))?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toContain('unsafe-eval');
      // Inline scripts would be refused.
      expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  test('has a name of its own for each content, the version in the pane, and a page for an old Excel', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(text('index.html')).toContain(`Веха ${version}`);
    expect(text('index.html')).toContain('Нужен Excel 2021 или новее');
    expect(text('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
    for (const [, script = ''] of text('index.html').matchAll(/src="?([^"\s>]+)/g)) {
      expect(existsSync(join(folder, script))).toBe(true);
    }
    expect(own.filter((name) => /^(pane|commands|message)\.[0-9a-f]{8}\.js$/.test(name))).toHaveLength(3);
    // Plain old JavaScript, for browsers that know no other.
    expect(text('first.js')).not.toMatch(/=>|\b(const|let|class)\b|`/);
  });

  test('begins with at most 250 KB, packed', () => {
    const first = own.filter((name) => /^pane\./.test(name) && name.endsWith('.js'));
    const bytes = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(250_000);
  });
});
