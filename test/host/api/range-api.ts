import type { Area } from '../../../src/workbook/address';
import { HostError } from '../protocol/host-error';
import type { Argument, HostObject } from '../protocol/host-object';
import { aFlag, aNumber, aText, invalidArgument, isHostObject, plain, readOnly, scalar } from '../protocol/host-object';
import type { Json } from '../protocol/wire';
import { fullAddress, parseAddress } from '../model/addresses';
import { normalFormat } from '../model/cell-format';
import { enter } from '../model/coercion';
import type { HostContext } from '../model/host-context';
import type { HostSheet } from '../model/host-workbook';
import { cellAt, cellFor, cellsIn, formatAt, isUnbounded, overlap, setFormat, usedArea } from '../model/sheet-cells';
import { conditionalFormatsApi } from './conditional-format-api';
import { copyCells } from './copy-cells';
import { areaOf, rememberArea } from './range-area';
import { rangeFormatApi } from './range-format-api';
import { mayChange, mayFormat } from './sheet-guard';
import { validationApi } from './validation-api';

/** More merged areas than this are not given, as the documentation says. */
const mostMerges = 512;

export function rangeApi(host: HostContext, sheet: HostSheet, area: Area): HostObject {
  const { from, to } = area;
  const rowCount = to.row - from.row + 1;
  const columnCount = to.column - from.column + 1;

  const grid = (read: (row: number, column: number) => Json): readonly (readonly Json[])[] => {
    if (isUnbounded(area)) throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range is too large to read.');
    return Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) => read(from.row + row, from.column + column)),
    );
  };
  const write = (value: Argument, each: (row: number, column: number, own: Json) => void): void => {
    const rows = plain(value);
    // A single value stands for every cell.
    const at = Array.isArray(rows)
      ? (row: number, column: number): Json => ((rows as Json[][])[row] as Json[])[column] as Json
      : () => rows;
    if (
      Array.isArray(rows) &&
      (rows.length !== rowCount || rows.some((row) => (row as Json[]).length !== columnCount))
    ) {
      throw new HostError(
        'InvalidArgument',
        'The number of rows or columns in the input array does not match the range.',
      );
    }
    for (let row = 0; row < rowCount; row += 1) {
      for (let column = 0; column < columnCount; column += 1) {
        const own = at(row, column);
        if (own !== null) each(from.row + row, from.column + column, own);
      }
    }
  };
  const shown = (row: number, column: number) => host.calculation.shown(sheet, row, column);
  const writeContents = (value: Argument): void => {
    mayChange(sheet, area, 'Range.values');
    write(value, (row, column, own) => {
      const cell = cellFor(sheet, row, column);
      const { format, ...entry } = enter(own, cell.format.numberFormat);
      Object.assign(cell, entry);
      if (format !== null && cell.format.numberFormat === 'General')
        cell.format = { ...cell.format, numberFormat: format };
    });
    host.changed(sheet, area);
  };
  const hide = (which: 'hiddenRows' | 'hiddenColumns', first: number, last: number) =>
    scalar(
      () => {
        const hidden = Array.from({ length: last - first + 1 }, (_, index) => sheet[which].has(first + index));
        return hidden.every((own) => own === hidden[0]) ? (hidden[0] ?? false) : null;
      },
      (value) => {
        mayFormat(sheet, which);
        if (last - first > 100_000) {
          if (aFlag(value)) throw invalidArgument();
          sheet[which].clear();
        } else for (let at = first; at <= last; at += 1) aFlag(value) ? sheet[which].add(at) : sheet[which].delete(at);
      },
    );
  const range = (own: Area): HostObject => rangeApi(host, sheet, own);

  const object: HostObject = {
    type: 'Range',
    scalars: {
      address: readOnly(() => fullAddress(sheet.name, area)),
      rowIndex: readOnly(() => from.row),
      columnIndex: readOnly(() => from.column),
      rowCount: readOnly(() => rowCount),
      columnCount: readOnly(() => columnCount),
      values: scalar(() => grid((row, column) => (shown(row, column).value as Json) ?? ''), writeContents),
      formulas: scalar(
        () => grid((row, column) => cellAt(sheet, row, column)?.formula ?? (shown(row, column).value as Json) ?? ''),
        writeContents,
      ),
      text: readOnly(() => grid((row, column) => String(shown(row, column).value ?? ''))),
      valueTypes: readOnly(() => grid((row, column) => valueType(shown(row, column)))),
      numberFormat: scalar(
        () => grid((row, column) => formatAt(sheet, row, column).numberFormat),
        (value) => {
          mayFormat(sheet, 'cells');
          write(value, (row, column, own) => {
            const cell = cellFor(sheet, row, column);
            cell.format = { ...cell.format, numberFormat: aText(own) };
          });
        },
      ),
      rowHidden: hide('hiddenRows', from.row, to.row),
      columnHidden: hide('hiddenColumns', from.column, to.column),
    },
    parts: {
      format: () => rangeFormatApi(sheet, area),
      dataValidation: () => validationApi(host, sheet, area),
      conditionalFormats: () => conditionalFormatsApi(host, sheet, area),
      worksheet: () => host.worksheet(sheet),
    },
    methods: {
      clear: () => {
        mayChange(sheet, area, 'Range.clear');
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
        for (const [row, column, cell] of cellsIn(sheet, area)) {
          Object.assign(cell, { content: null, formula: null, isError: false, link: null });
          if (!isUnbounded(area)) continue;
          sheet.cells.get(row)?.delete(column);
        }
        setFormat(sheet, area, () => normalFormat);
        host.changed(sheet, area);
        return undefined;
      },
      merge: () => {
        mayFormat(sheet, 'merges');
        if (sheet.merges.some((merge) => overlap(merge, area))) throw invalidArgument();
        sheet.merges.push(area);
        return undefined;
      },
      unmerge: () => {
        mayFormat(sheet, 'merges');
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
        return undefined;
      },
      setCellProperties: ([properties]) => {
        mayFormat(sheet, 'cells');
        write(properties ?? null, (row, column, own) => {
          const { hyperlink, ...others } = own as { readonly [key: string]: Json };
          if (Object.keys(others).length > 0) throw invalidArgument();
          if (hyperlink === undefined) return;
          const { documentReference } = hyperlink as { readonly [key: string]: Json };
          const cell = cellFor(sheet, row, column);
          cell.link = aText(documentReference);
          // Excel shows where the link leads in a blank cell, and gives it the look of a link.
          if (cell.content === null && cell.formula === null) cell.content = cell.link;
          cell.format = { ...cell.format, fontColor: '#0563C1', underline: 'Single' };
        });
        return undefined;
      },
      getRowProperties: ([wanted]) => {
        if (JSON.stringify(wanted) !== '{"rowHidden":true}') throw invalidArgument();
        return Array.from({ length: rowCount }, (_, row) => ({ rowHidden: sheet.hiddenRows.has(from.row + row) }));
      },
      getUsedRangeOrNullObject: ([valuesOnly]) => {
        const used = usedArea(sheet, valuesOnly === true ? 'values' : 'everything');
        return used === null || !overlap(used, area) ? null : range(common(used, area));
      },
      getRow: ([row]) => range({ from: at(row, 0), to: { row: at(row, 0).row, column: to.column } }),
      getCell: ([row, column]) => range({ from: at(row, column), to: at(row, column) }),
      getBoundingRect: ([other]) => {
        const own = isHostObject(other) ? areaOf(other).area : parseAddress(aText(other));
        return range({
          from: { row: Math.min(from.row, own.from.row), column: Math.min(from.column, own.from.column) },
          to: { row: Math.max(to.row, own.to.row), column: Math.max(to.column, own.to.column) },
        });
      },
      copyFrom: ([source, kind]) => {
        mayChange(sheet, area, 'Range.copyFrom');
        copyCells(areaOf(source), { sheet, area }, kind === undefined || kind === null ? 'All' : aText(kind));
        host.changed(sheet, area);
        return undefined;
      },
      getMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlap(merge, area));
        if (merges.length > mostMerges) {
          throw new HostError('GeneralException', 'There was an internal error.', 'Range.getMergedAreasOrNullObject');
        }
        return merges.length === 0 ? null : rangeAreasApi(host, sheet, merges);
      },
      select: () => {
        if (sheet.visibility !== 'Visible') throw invalidArgument();
        host.workbook.activeSheet = sheet.id;
        host.workbook.selection = { sheet: sheet.id, area };
        return undefined;
      },
    },
  };
  const at = (row: Argument | undefined, column: Argument | undefined) => ({
    row: from.row + aNumber(row),
    column: from.column + aNumber(column),
  });
  rememberArea(object, { sheet, area });
  return object;
}

function rangeAreasApi(host: HostContext, sheet: HostSheet, merged: readonly Area[]): HostObject {
  const items = (): readonly HostObject[] => merged.map((area) => rangeApi(host, sheet, area));
  return {
    type: 'RangeAreas',
    scalars: { areaCount: readOnly(() => merged.length) },
    parts: { areas: () => ({ type: 'RangeCollection', scalars: { count: readOnly(() => merged.length) }, items }) },
  };
}

function common(one: Area, other: Area): Area {
  return {
    from: { row: Math.max(one.from.row, other.from.row), column: Math.max(one.from.column, other.from.column) },
    to: { row: Math.min(one.to.row, other.to.row), column: Math.min(one.to.column, other.to.column) },
  };
}

function valueType({ value, isError }: { readonly value: unknown; readonly isError: boolean }): string {
  if (isError) return 'Error';
  if (value === null) return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
