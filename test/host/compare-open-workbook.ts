import type { Workbook } from '../../src/workbook/workbook';
import type { Comparison } from './compare-with-workbook';
import { compareWithWorkbook } from './compare-with-workbook';
import type { HostWorkbook } from './model/host-workbook';

/** The whole of what is open in Excel: every sheet in its place and nothing beside, every name and property. */
export function compareOpenWorkbook(host: HostWorkbook, { sheets, names, properties }: Workbook): Comparison {
  const { differences, compared, notCalculated } = compareWithWorkbook(host, sheets, names);
  const { title, subject, custom } = properties;
  const wholes: readonly (readonly [string, unknown, unknown])[] = [
    ['sheets', host.sheets.map(({ name }) => name), sheets.map(({ name }) => name)],
    ['names', host.names.map(({ name }) => name).sort(), names.map(({ name }) => name).sort()],
    ['title', host.properties, { title, subject }],
    ['properties', [...host.custom].sort(), Object.entries(custom).sort()],
  ];
  const missed = wholes.flatMap(([what, found, expected]) => {
    const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
    return one === other ? [] : [`${what}: ${one}, expected ${other}`];
  });
  return { differences: [...missed, ...differences], compared: compared + wholes.length, notCalculated };
}
