import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readXmlTree } from '../support/manifest-xml';
import type { XmlNode } from '../support/manifest-xml';

const manifest = readXmlTree(readFileSync('manifest.xml', 'utf8'));
const all = (name: string, within: XmlNode = manifest): readonly XmlNode[] => [
  ...(within.name === name ? [within] : []),
  ...within.children.flatMap((child) => all(name, child)),
];
const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 } as const;

test("Microsoft's own tool reads the manifest", () => {
  // In a process of its own: the tool is of a kind of module that the test runner cannot load.
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => console.log(JSON.stringify(info)))`;
  const read = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as unknown;
  expect(read).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    defaultLocale: 'ru-RU',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
  });
});

test('it asks for little, so that an old Excel shows our page and not nothing', () => {
  expect(all('Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi' }]);
  expect(all('Sets')[0]?.attributes['DefaultMinVersion']).toBe('1.1');
  expect(all('Runtimes')).toEqual([]);
});

test('every text is Russian, within its limit, and has its English', () => {
  const texts = [...all('bt:String'), ...all('DisplayName'), ...all('Description')].filter(
    ({ attributes }) => attributes['DefaultValue'] !== undefined,
  );
  expect(texts.length).toBeGreaterThan(8);
  for (const text of texts) {
    expect(text.attributes['DefaultValue']).toMatch(/[а-яё]/i);
    const overrides = text.children.map(({ attributes }) => attributes);
    expect(overrides).toEqual([{ Locale: 'en-US', Value: expect.stringMatching(/^[^а-яё]*[a-z]/i) as string }]);
  }
  for (const [group, most] of Object.entries(limits)) {
    for (const { attributes, children } of all('bt:String', all(group)[0])) {
      for (const value of [attributes['DefaultValue'], children[0]?.attributes['Value']]) {
        expect(value?.length).toBeLessThanOrEqual(most);
      }
    }
  }
  for (const { attributes } of all('DisplayName')) expect(attributes['DefaultValue']?.length).toBeLessThanOrEqual(125);
});

test('every name it refers to is defined once, and every name defined is short and used', () => {
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
    all(name).flatMap(({ attributes }) => attributes['id'] ?? []),
  );
  const every = (node: XmlNode): readonly string[] => [
    ...(node.attributes['resid'] === undefined ? [] : [node.attributes['resid']]),
    ...node.children.flatMap(every),
  ];
  expect([...new Set(every(manifest))].sort()).toEqual([...defined].sort());
  expect(new Set(defined).size).toBe(defined.length);
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('its pages, icons and functions are there, at one address and no other', () => {
  const urls = readFileSync('manifest.xml', 'utf8').match(/"https:\/\/[^"]+"/g) ?? [];
  expect(urls.length).toBeGreaterThan(10);
  for (const url of urls) expect(url).toMatch(/^"https:\/\/localhost:3000\//);
  for (const url of urls.filter((own) => own.includes('/icons/'))) {
    expect(existsSync(`assets/icons/${url.slice(1, -1).split('/').at(-1) ?? ''}`)).toBe(true);
  }
  const sizes = all('Icon').map((icon) => all('bt:Image', icon).map(({ attributes }) => attributes['size']));
  expect(new Set(sizes.map((own) => own.join()))).toEqual(new Set(['16,32,80']));
  const commands = readFileSync('src/commands/main.ts', 'utf8');
  for (const { text } of all('FunctionName')) expect(commands).toContain(`'${text}'`);
  for (const size of [16, 32, 64, 80]) {
    const png = readFileSync(`assets/icons/vekha-${String(size)}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('one tab with few groups of few commands, one page for the pane', () => {
  expect(all('CustomTab')).toHaveLength(1);
  expect(all('Group').length).toBeLessThanOrEqual(6);
  for (const group of all('Group')) expect(all('Control', group).length).toBeLessThanOrEqual(7);
  expect(all('SourceLocation').filter(({ attributes }) => attributes['resid'] !== undefined)).toHaveLength(1);
});
