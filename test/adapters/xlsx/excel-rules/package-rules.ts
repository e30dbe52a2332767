import { posix } from 'node:path';
import { childOf, elementsOf, parseXml } from '../../../support/xml-elements';
import type { ExcelRule, WrittenFile } from './written-file';
import { altered, relationsOf, repeated } from './written-file';

const counted = ['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs', 'cellStyles', 'dxfs', 'numFmts'] as const;

/** Excel: 1,024 fonts, 256 fills, 65,490 formats, 200 number formats of one's own. */
const mostStyles: Readonly<Record<string, number>> = { fonts: 512, fills: 256, cellXfs: 65_490, numFmts: 200 };

function stylesBreaches({ styles }: WrittenFile): readonly string[] {
  return counted.flatMap((name) => {
    const list = childOf(styles, name);
    const count = Number(list?.attributes['count'] ?? 0);
    const real = list?.children.length ?? 0;
    return count === real && real <= (mostStyles[name] ?? Infinity) ? [] : [`${name}: ${count} told, ${real} there`];
  });
}

/** A format's font, fill and border are there. */
function formatBreaches({ styles }: WrittenFile): readonly string[] {
  const has = (list: string, index: string | undefined): boolean =>
    Number(index ?? 0) < (childOf(styles, list)?.children.length ?? 0);
  return (childOf(styles, 'cellXfs')?.children ?? []).flatMap(({ attributes }, at) =>
    has('fonts', attributes['fontId']) &&
    has('fills', attributes['fillId']) &&
    has('borders', attributes['borderId']) &&
    has('cellStyleXfs', attributes['xfId'])
      ? []
      : [`format ${at}`],
  );
}

export const packageRules: readonly ExcelRule[] = [
  {
    name: 'relationships have ids of their own and lead to parts that are there',
    breaches: ({ parts }) =>
      [...parts.keys()]
        .filter((name) => name.endsWith('.rels'))
        .flatMap((name) => {
          const root = parseXml(parts.get(name) ?? '');
          const owner = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
          const targets = [...relationsOf(parts, owner === '.' ? '' : owner).values()];
          const ids = repeated(root.children.map(({ attributes }) => attributes['Id'] ?? ''));
          const external = root.children.filter(({ attributes }) => attributes['TargetMode'] === 'External');
          return [
            ...ids,
            ...targets.filter((target) => !parts.has(target)),
            ...external.map(() => `${name}: external`),
          ];
        }),
    plant: altered('xl/_rels/workbook.xml.rels', /worksheets\/sheet1\.xml/, 'worksheets/sheet77.xml'),
  },
  {
    name: 'every id that a part uses is one of its relationships',
    breaches: ({ parts }) =>
      [...parts].flatMap(([name, xml]) => {
        const used = [...xml.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
        const known = relationsOf(parts, name);
        return used.filter((id) => !known.has(id)).map((id) => `${name} ${id}`);
      }),
    plant: altered('xl/worksheets/sheet1.xml', /<drawing r:id="[^"]*"/, '<drawing r:id="rId99"'),
  },
  {
    name: 'every part has its content type, and no other is named',
    breaches: ({ parts }) => {
      const types = parseXml(parts.get('[Content_Types].xml') ?? '');
      const named = elementsOf(types, 'Override').map(({ attributes }) => (attributes['PartName'] ?? '').slice(1));
      const untyped = [...parts.keys()].filter(
        (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !named.includes(name),
      );
      return [...untyped, ...named.filter((name) => !parts.has(name)), ...repeated(named)];
    },
    plant: altered('[Content_Types].xml', '/xl/styles.xml', '/xl/other.xml'),
  },
  {
    name: 'lists of styles are counted rightly and within the limits',
    breaches: stylesBreaches,
    plant: altered('xl/styles.xml', /<fonts count="\d+"/, '<fonts count="600"'),
  },
  {
    name: 'formats use fonts, fills and borders that are there',
    breaches: formatBreaches,
    plant: altered('xl/styles.xml', /(?<=<cellXfs.*?)fontId="\d+"/s, 'fontId="999"'),
  },
  {
    name: 'parts hold no sign that XML forbids',
    breaches: ({ parts }) =>
      [...parts].flatMap(([name, xml]) =>
        [...xml].some((sign) => isForbidden(sign.codePointAt(0) ?? 0)) ? [name] : [],
      ),
    plant: altered('xl/sharedStrings.xml', '<t>', '<t>\u0001'),
  },
  {
    name: 'own properties are numbered from 2, called differently, at most 255 signs long',
    breaches: ({ parts }) => {
      const properties = parseXml(parts.get('docProps/custom.xml') ?? '<none/>').children;
      const names = properties.map(({ attributes }) => (attributes['name'] ?? '').toLowerCase());
      const long = properties.filter(({ children }) => (children[0]?.text ?? '').length > 255);
      const misnumbered = properties.filter(({ attributes }, at) => attributes['pid'] !== String(at + 2));
      return [...repeated(names), ...[...long, ...misnumbered].map(({ attributes }) => attributes['name'] ?? '')];
    },
    plant: altered('docProps/custom.xml', 'pid="2"', 'pid="1"'),
  },
  {
    name: 'a chart has at most 255 series and numbers its axes alike',
    breaches: ({ parts }) =>
      [...parts]
        .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
        .flatMap(([name, xml]) => {
          const root = parseXml(xml);
          const value = (element: string, attribute = 'val'): readonly string[] =>
            elementsOf(root, element).map(({ attributes }) => attributes[attribute] ?? '');
          const axes = ['c:catAx', 'c:valAx', 'c:dateAx'].flatMap((axis) =>
            elementsOf(root, axis).map((one) => childOf(one, 'c:axId')?.attributes['val'] ?? ''),
          );
          const series = elementsOf(root, 'c:ser');
          const isSound =
            series.length <= 255 &&
            new Set(value('c:axId')).size === axes.length &&
            value('c:crossAx').every((axis) => axes.includes(axis)) &&
            repeated(value('c:order')).length === 0;
          return isSound ? [] : [name];
        }),
    plant: altered('xl/charts/chart1.xml', /<c:crossAx val="[^"]*"/, '<c:crossAx val="7"'),
  },
];

function isForbidden(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffe || code === 0xffff;
}
