import { HostError } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import {
  aFlag,
  aNumber,
  aText,
  field,
  invalidArgument,
  isHostObject,
  plain,
  readOnly,
  scalar,
} from '../protocol/host-object';
import { parseAddress } from '../model/addresses';
import type { HostContext } from '../model/host-context';
import type { HostSheet } from '../model/host-workbook';
import { addSheet } from '../model/host-workbook';
import { usedArea, wholeSheet } from '../model/sheet-cells';
import { chartsApi } from './chart-api';
import { copyCells } from './copy-cells';
import { pageBreaksApi, pageLayoutApi } from './page-layout-api';
import { rangeApi } from './range-api';
import { areaOf } from './range-area';
import { aColor, oneOf } from './range-format-api';
import { accessDenied, mayFormat } from './sheet-guard';
import { tablesApi } from './table-api';

export function worksheetApi(host: HostContext, sheet: HostSheet): HostObject {
  const { workbook } = host;
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    scalars: {
      id: readOnly(() => sheet.id),
      name: scalar(
        () => sheet.name,
        (value) => {
          checkNewName(host, aText(value));
          sheet.name = aText(value);
        },
      ),
      position: readOnly(() => workbook.sheets.indexOf(sheet)),
      visibility: scalar(
        () => sheet.visibility,
        (value) => {
          const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
          const others = workbook.sheets.filter((own) => own !== sheet && own.visibility === 'Visible');
          if (wanted !== 'Visible' && others.length === 0) throw invalidArgument();
          sheet.visibility = wanted;
        },
      ),
      tabColor: field(sheet, 'tabColor', (value) => (value === '' ? '' : aColor(value))),
      showGridlines: field(sheet, 'showGridlines', aFlag),
    },
    parts: {
      tables: () => tablesApi(host, sheet),
      charts: () => chartsApi(host, sheet),
      protection: () => protectionApi(sheet),
      freezePanes: () => freezePanesApi(sheet),
      pageLayout: () => pageLayoutApi(sheet.page),
      horizontalPageBreaks: () => pageBreaksApi(sheet.page),
      autoFilter: () => autoFilterApi(sheet),
    },
    methods: {
      getRange: ([address]) =>
        rangeApi(host, sheet, address === undefined || address === null ? wholeSheet : parseAddress(aText(address))),
      getRangeByIndexes: ([row, column, rows, columns]) => {
        const from = { row: aNumber(row), column: aNumber(column) };
        const to = { row: from.row + aNumber(rows) - 1, column: from.column + aNumber(columns) - 1 };
        if (to.row < from.row || to.column < from.column) throw invalidArgument();
        return rangeApi(host, sheet, { from, to });
      },
      getUsedRangeOrNullObject: ([valuesOnly]) => {
        const used = usedArea(sheet, valuesOnly === true ? 'values' : 'everything');
        return used === null ? null : rangeApi(host, sheet, used);
      },
      activate: () => {
        if (sheet.visibility !== 'Visible') throw invalidArgument();
        workbook.activeSheet = sheet.id;
        return undefined;
      },
      delete: () => {
        if (workbook.isStructureProtected) throw accessDenied('Worksheet.delete');
        refuseVeryHidden(sheet, 'Worksheet.delete');
        workbook.sheets = workbook.sheets.filter((own) => own !== sheet);
        workbook.version += 1;
        return undefined;
      },
      copy: ([place]) => {
        if (workbook.isStructureProtected) throw accessDenied('Worksheet.copy');
        if (place !== 'End') throw invalidArgument();
        refuseVeryHidden(sheet, 'Worksheet.copy');
        const copy = addSheet(workbook, `${sheet.name} (2)`);
        copyCells({ sheet, area: wholeSheet }, { sheet: copy, area: wholeSheet }, 'All');
        return worksheetApi(host, copy);
      },
    },
  };
}

export function checkNewName(host: HostContext, name: string): void {
  const isTaken = host.workbook.sheets.some((own) => own.name.toLowerCase() === name.toLowerCase());
  if (isTaken || name.length === 0 || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
}

/** By design (OfficeDev/office-js#365) for deleting; for copying as in VBA. */
function refuseVeryHidden({ visibility }: HostSheet, location: string): void {
  if (visibility !== 'VeryHidden') return;
  throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.', location);
}

function protectionApi(sheet: HostSheet): HostObject {
  return {
    type: 'WorksheetProtection',
    scalars: { protected: readOnly(() => sheet.protection !== null) },
    methods: {
      protect: ([options, password]) => {
        if (sheet.protection !== null) throw accessDenied('WorksheetProtection.protect');
        sheet.protection = {
          options: plain(options ?? null),
          password: password === undefined || password === null ? null : aText(password),
        };
        return undefined;
      },
      unprotect: ([password]) => {
        if ((sheet.protection?.password ?? null) !== (password ?? null)) {
          throw accessDenied('WorksheetProtection.unprotect');
        }
        sheet.protection = null;
        return undefined;
      },
    },
  };
}

function freezePanesApi(sheet: HostSheet): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    scalars: {},
    methods: {
      freezeRows: ([count]) => {
        sheet.frozen = { rows: aNumber(count), columns: 0 };
        return undefined;
      },
      freezeColumns: ([count]) => {
        sheet.frozen = { rows: 0, columns: aNumber(count) };
        return undefined;
      },
      freezeAt: ([place]) => {
        const { to } = isHostObject(place) ? areaOf(place).area : parseAddress(aText(place));
        sheet.frozen = { rows: to.row + 1, columns: to.column + 1 };
        return undefined;
      },
      unfreeze: () => {
        sheet.frozen = { rows: 0, columns: 0 };
        return undefined;
      },
    },
  };
}

function autoFilterApi(sheet: HostSheet): HostObject {
  return {
    type: 'AutoFilter',
    scalars: {},
    methods: {
      apply: ([place]) => {
        mayFormat(sheet, 'AutoFilter.apply');
        sheet.filter = areaOf(place).area;
        return undefined;
      },
      remove: () => {
        mayFormat(sheet, 'AutoFilter.remove');
        sheet.filter = null;
        return undefined;
      },
    },
  };
}
