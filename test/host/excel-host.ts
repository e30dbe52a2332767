import type { Area, Position } from '../../src/workbook/address';
import { areaName, columnName, maxColumns, maxRows } from '../../src/workbook/address';
import { workbookApi } from './api/workbook-api';
import { worksheetApi } from './api/worksheet-api';
import { mayChange } from './api/sheet-guard';
import { calculation } from './model/calculation';
import { enter } from './model/coercion';
import type { HostContext } from './model/host-context';
import type { HostSheet, HostWorkbook } from './model/host-workbook';
import { cellFor, cellsIn } from './model/sheet-cells';
import { HostError, notImplementedCode } from './protocol/host-error';
import { interpreter } from './protocol/interpreter';
import type { Json, WireError, WireRequest, WireResponse } from './protocol/wire';

/** What can go wrong while an add-in works; each is set by a test when it wants it. */
export interface Faults {
  /** This action of the coming ones fails, counted from 1 over all requests. */
  failAtAction: number | null;
  /** The code of that failure. */
  failWith: string;
  /** Requests larger than this are refused. */
  payloadLimit: number;
  /** Answers larger than this are not given. */
  answerLimit: number;
  /** Milliseconds before an answer. */
  latency: number;
  /** Requests are refused while a cell is edited, even those that would wait. */
  neverWaits: boolean;
  /** So many requests find another workbook in front. */
  otherWorkbookFor: number;
}

/** One request as it came: what tests count. */
export interface RequestRecord {
  readonly bytes: number;
  /** The bytes of its answer. */
  readonly answered: number;
  readonly actions: number;
  readonly error: WireError | null;
}

/** An event as the library takes it. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
  readonly isRemoteOverride: boolean;
}

export interface ExcelHost {
  readonly workbook: HostWorkbook;
  readonly faults: Faults;
  readonly requests: RequestRecord[];
  /** Members that were used and are not there: empty after every test. */
  readonly notImplemented: string[];
  /** Answers the text of a request with the text of an answer; `waits`: it is held back while a cell is edited. */
  process(body: string, waits: boolean): Promise<string>;
  onMessages(listener: (messages: readonly HostMessage[]) => void): void;
  heldReferences(): number;
  /** A person types into a cell, as into an unprotected or an unlocked one. */
  type(sheet: string, cell: Position, value: number | string | boolean): void;
  /** A person selects whole rows and presses Delete. */
  emptyRows(sheet: string, first: number, last: number): void;
  startEditing(): void;
  stopEditing(): void;
}

const dataChanged = { category: 65_536, type: 10 };

export function excelHost(workbook: HostWorkbook): ExcelHost {
  const faults: Faults = {
    failAtAction: null,
    failWith: 'GeneralException',
    payloadLimit: 5_000_000,
    answerLimit: 5_000_000,
    latency: 0,
    neverWaits: false,
    otherWorkbookFor: 0,
  };
  const requests: RequestRecord[] = [];
  const notImplemented: string[] = [];
  const listeners: ((messages: readonly HostMessage[]) => void)[] = [];
  const watched = new Set<string>();
  let pending: HostMessage[] = [];
  let author: 'ThisLocalAddin' | 'Unknown' = 'Unknown';
  let editing: Promise<void> | null = null;
  let endEditing = (): void => undefined;

  const context: HostContext = {
    workbook,
    calculation: calculation(workbook),
    worksheet: (sheet) => worksheetApi(context, sheet),
    changed: (sheet, area) => {
      workbook.version += 1;
      for (const target of [sheet.id, 'Workbook']) if (watched.has(target)) pending.push(change(sheet, area, target));
    },
  };

  const change = (sheet: HostSheet, area: Area, targetId: string): HostMessage => ({
    messageCategory: dataChanged.category,
    messageType: dataChanged.type,
    targetId,
    message: JSON.stringify({
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: sheet.id,
      address: eventAddress(area),
      shiftDirection: 'None',
      triggerSource: author,
    }),
    id: pending.length + 1,
    isRemoteOverride: false,
  });

  const flush = (): void => {
    const messages = pending;
    pending = [];
    if (messages.length > 0) for (const listener of listeners) listener(messages);
  };

  const { answer, heldReferences } = interpreter({
    root: () => workbookApi(context),
    onAction: () => {
      if (faults.failAtAction === null) return;
      faults.failAtAction -= 1;
      if (faults.failAtAction > 0) return;
      faults.failAtAction = null;
      throw new HostError(faults.failWith, 'There was an internal error while processing the request.', 'injected');
    },
    registerEvent: (object, name) => {
      const target = object.type === 'WorksheetCollection' ? 'Workbook' : String(object.identity?.['Id']);
      if (!name.endsWith('DataChangedEvent')) throw new HostError(notImplementedCode, name, name);
      if (name.startsWith('_Register')) watched.add(target);
      else watched.delete(target);
    },
  });

  return {
    workbook,
    faults,
    requests,
    notImplemented,
    heldReferences,
    onMessages: (listener) => listeners.push(listener),
    process: async (body, waits) => {
      if (faults.latency > 0) await new Promise((done) => setTimeout(done, faults.latency));
      if (editing !== null && waits && !faults.neverWaits) await editing;
      const bytes = Buffer.byteLength(body);
      const request = JSON.parse(body) as WireRequest;
      author = 'ThisLocalAddin';
      let response = refused(bytes) ?? answer(request);
      author = 'Unknown';
      let text = JSON.stringify(response);
      if (Buffer.byteLength(text) > faults.answerLimit) {
        // What was asked for is done all the same.
        response = refusal('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
        text = JSON.stringify(response);
      }
      const answered = Buffer.byteLength(text);
      requests.push({ bytes, answered, actions: request.Actions.length, error: response.Error ?? null });
      if (response.Error?.Code === notImplementedCode) notImplemented.push(response.Error.Location);
      setTimeout(flush, 0);
      return text;
    },
    type: (name, cell, value) => {
      const sheet = workbook.sheets.find((own) => own.name === name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      const area = { from: cell, to: cell };
      mayChange(sheet, area, 'typing');
      const own = cellFor(sheet, cell.row, cell.column);
      const { format: _format, ...entry } = enter(value, own.format.numberFormat);
      Object.assign(own, entry);
      context.changed(sheet, area);
      flush();
    },
    emptyRows: (name, first, last) => {
      const sheet = workbook.sheets.find((own) => own.name === name);
      if (sheet === undefined) throw new Error(`no sheet ${name}`);
      const area = { from: { row: first, column: 0 }, to: { row: last, column: maxColumns - 1 } };
      for (const [, , cell] of cellsIn(sheet, area)) Object.assign(cell, { content: null, formula: null });
      context.changed(sheet, area);
      flush();
    },
    startEditing: () => {
      editing = new Promise((done) => {
        endEditing = done;
      });
    },
    stopEditing: () => {
      editing = null;
      endEditing();
    },
  };

  /** Refusals before anything is done. */
  function refused(bytes: number): WireResponse | null {
    if (editing !== null) return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (bytes > faults.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    if (faults.otherWorkbookFor > 0) {
      faults.otherWorkbookFor -= 1;
      return refusal('GeneralException', 'There was an internal error while processing the request.');
    }
    return null;
  }
}

/** Whole rows and columns are named without corners. */
function eventAddress(area: Area): string {
  const { from, to } = area;
  const [hasAllColumns, hasAllRows] = [
    from.column === 0 && to.column === maxColumns - 1,
    from.row === 0 && to.row === maxRows - 1,
  ];
  if (hasAllColumns && !hasAllRows) return `${String(from.row + 1)}:${String(to.row + 1)}`;
  if (hasAllRows && !hasAllColumns) return `${columnName(from.column)}:${columnName(to.column)}`;
  return areaName(area);
}

function refusal(Code: string, Message: string): WireResponse {
  const results: { readonly ActionId: number; readonly Value: Json }[] = [];
  return {
    Results: results,
    TraceIds: [],
    Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
  };
}
