import { HostError } from '../protocol/host-error';
import type { Argument, HostObject } from '../protocol/host-object';
import { aText, field, invalidArgument, isHostObject, plain, readOnly, scalar } from '../protocol/host-object';
import { fixedAddress } from '../model/addresses';
import type { HostContext } from '../model/host-context';
import type { HostName, HostSheet } from '../model/host-workbook';
import { addSheet } from '../model/host-workbook';
import { rangeApi } from './range-api';
import { areaOf } from './range-area';
import { accessDenied } from './sheet-guard';
import { allTablesApi } from './table-api';
import { checkNewName, worksheetApi } from './worksheet-api';

export function workbookApi(host: HostContext): HostObject {
  const { workbook } = host;
  return {
    type: 'Workbook',
    scalars: {},
    parts: {
      worksheets: () => worksheetsApi(host),
      names: () => namesApi(host),
      tables: () => allTablesApi(host),
      settings: () => settingsApi(host),
      properties: () => propertiesApi(host),
      application: () => applicationApi(host),
      protection: () => ({
        type: 'WorkbookProtection',
        scalars: { protected: readOnly(() => workbook.isStructureProtected) },
      }),
    },
    methods: {
      getSelectedRange: () => {
        const { sheet, area } = workbook.selection;
        if (workbook.selectsNoRange) {
          const message = 'The current selection is invalid for this operation.';
          throw new HostError('InvalidSelection', message, 'Workbook.getSelectedRange');
        }
        const found = workbook.sheets.find(({ id }) => id === sheet);
        if (found === undefined) throw invalidArgument();
        return rangeApi(host, found, area);
      },
    },
  };
}

function applicationApi({ workbook }: HostContext): HostObject {
  return {
    type: 'Application',
    scalars: {},
    methods: {
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
      createWorkbook: ([base64]) => {
        const { newWorkbooksRefused } = workbook;
        if (newWorkbooksRefused !== null) {
          throw new HostError(
            newWorkbooksRefused,
            'This operation is not allowed due to the extension hardening policy.',
          );
        }
        return {
          type: 'WorkbookCreated',
          scalars: {},
          methods: {
            open: () => {
              workbook.opened.push(aText(base64));
              return undefined;
            },
          },
        };
      },
    },
  };
}

function worksheetsApi(host: HostContext): HostObject {
  const { workbook } = host;
  const find = (key: Argument | undefined): HostSheet | undefined => {
    const wanted = aText(key).toLowerCase();
    return workbook.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  };
  const api = (sheet: HostSheet | undefined): HostObject | null =>
    sheet === undefined ? null : worksheetApi(host, sheet);
  return {
    type: 'WorksheetCollection',
    scalars: {},
    items: () => workbook.sheets.map((sheet) => worksheetApi(host, sheet)),
    item: (key) => api(find(key)),
    methods: {
      getItemOrNullObject: ([key]) => api(find(key)),
      getActiveWorksheet: () => api(workbook.sheets.find(({ id }) => id === workbook.activeSheet)),
      add: ([name]) => {
        if (workbook.isStructureProtected) throw accessDenied('WorksheetCollection.add');
        checkNewName(host, aText(name));
        workbook.version += 1;
        return worksheetApi(host, addSheet(workbook, aText(name)));
      },
    },
  };
}

function namesApi({ workbook }: HostContext): HostObject {
  const api = (own: HostName | undefined): HostObject | null =>
    own === undefined
      ? null
      : {
          type: 'NamedItem',
          scalars: { name: readOnly(() => own.name), formula: field(own, 'formula', aText) },
          methods: {
            delete: () => {
              workbook.names = workbook.names.filter((name) => name !== own);
              return undefined;
            },
          },
        };
  const find = (key: Argument | undefined): HostName | undefined =>
    workbook.names.find(({ name }) => name.toLowerCase() === aText(key).toLowerCase());
  return {
    type: 'NamedItemCollection',
    scalars: {},
    items: () => workbook.names.flatMap((own) => api(own) ?? []),
    item: (key) => api(find(key)),
    methods: {
      getItemOrNullObject: ([key]) => api(find(key)),
      add: ([name, reference]) => {
        if (find(name) !== undefined || !/^[A-Za-z_][\w.]*$/.test(aText(name))) throw invalidArgument();
        const place = isHostObject(reference) ? areaOf(reference) : null;
        const formula = place === null ? aText(reference) : fixedAddress(place.sheet.name, place.area);
        const own = { name: aText(name), formula };
        workbook.names.push(own);
        return api(own);
      },
    },
  };
}

function settingsApi({ workbook }: HostContext): HostObject {
  const api = (key: string): HostObject | null =>
    workbook.settings.has(key)
      ? {
          type: 'Setting',
          identity: { _Id: key },
          scalars: {
            key: readOnly(() => key),
            value: scalar(
              () => workbook.settings.get(key) ?? null,
              (value) => workbook.settings.set(key, plain(value)),
            ),
          },
          methods: {
            delete: () => {
              workbook.settings.delete(key);
              return undefined;
            },
          },
        }
      : null;
  return {
    type: 'SettingCollection',
    scalars: {},
    item: (key) => api(aText(key)),
    methods: {
      getItemOrNullObject: ([key]) => api(aText(key)),
      add: ([key, value]) => {
        workbook.settings.set(aText(key), plain(value));
        return api(aText(key));
      },
    },
  };
}

function propertiesApi({ workbook }: HostContext): HostObject {
  return {
    type: 'DocumentProperties',
    scalars: {
      title: field(workbook.properties, 'title', aText),
      subject: field(workbook.properties, 'subject', aText),
    },
    parts: {
      custom: () => ({
        type: 'CustomPropertyCollection',
        scalars: {},
        items: () =>
          [...workbook.custom].map(([key, value]) => ({
            type: 'CustomProperty',
            scalars: { key: readOnly(() => key), value: readOnly(() => value) },
          })),
      }),
    },
  };
}
