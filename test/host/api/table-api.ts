import type { HostObject } from '../protocol/host-object';
import { aFlag, aText, field, invalidArgument, isHostObject, readOnly, scalar } from '../protocol/host-object';
import { parseAddress } from '../model/addresses';
import type { HostContext } from '../model/host-context';
import type { HostSheet, HostTable } from '../model/host-workbook';
import { newId } from '../model/host-workbook';
import { overlap } from '../model/sheet-cells';
import { areaOf } from './range-area';
import { mayFormat } from './sheet-guard';

export function tablesApi(host: HostContext, sheet: HostSheet): HostObject {
  const items = (): readonly HostObject[] => sheet.tables.map((table) => tableApi(host, sheet, table));
  return {
    type: 'TableCollection',
    scalars: { count: readOnly(() => sheet.tables.length) },
    items,
    item: (key) => items().find(({ identity }) => identity?.['Id'] === key) ?? null,
    methods: {
      add: ([place, hasHeaders]) => {
        const front = host.workbook.sheets.find(({ id }) => id === host.workbook.activeSheet);
        // An address without a sheet is one of the sheet in front, as the documentation says, whoever is asked.
        const own = isHostObject(place) ? areaOf(place) : { sheet: front ?? sheet, area: parseAddress(aText(place)) };
        const { area } = own;
        mayFormat(own.sheet, 'TableCollection.add');
        const taken = [...own.sheet.tables.map((table) => table.area), ...own.sheet.merges];
        if (hasHeaders !== true || taken.some((own) => overlap(own, area))) throw invalidArgument();
        const table: HostTable = {
          id: newId(host.workbook),
          name: `Table${String(host.workbook.nextId)}`,
          area,
          style: 'TableStyleMedium2',
          showBandedRows: true,
        };
        own.sheet.tables.push(table);
        return tableApi(host, own.sheet, table);
      },
    },
  };
}

/** All tables of the workbook: the library looks there for a table whose id it knows. */
export function allTablesApi(host: HostContext): HostObject {
  const items = (): readonly HostObject[] =>
    host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => tableApi(host, sheet, table)));
  return {
    type: 'TableCollection',
    scalars: {},
    items,
    item: (key) => items().find(({ identity }) => identity?.['Id'] === key) ?? null,
  };
}

function tableApi(host: HostContext, sheet: HostSheet, table: HostTable): HostObject {
  const isTaken = (name: string): boolean =>
    host.workbook.sheets.some(({ tables }) =>
      tables.some((own) => own !== table && own.name.toLowerCase() === name.toLowerCase()),
    );
  return {
    type: 'Table',
    identity: { Id: table.id },
    scalars: {
      id: readOnly(() => table.id),
      name: scalar(
        () => table.name,
        (value) => {
          if (!/^[A-Za-z_]\w*$/.test(aText(value)) || isTaken(aText(value))) throw invalidArgument();
          table.name = aText(value);
        },
      ),
      style: field(table, 'style', aText),
      showBandedRows: field(table, 'showBandedRows', aFlag),
    },
    methods: {
      convertToRange: () => {
        mayFormat(sheet, 'Table.convertToRange');
        sheet.tables = sheet.tables.filter((own) => own !== table);
        return undefined;
      },
    },
  };
}
