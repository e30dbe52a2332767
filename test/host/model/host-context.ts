import type { Area } from '../../../src/workbook/address';
import type { HostObject } from '../protocol/host-object';
import type { Calculation } from './calculation';
import type { HostSheet, HostWorkbook } from './host-workbook';

/** What the objects of the API share. */
export interface HostContext {
  readonly workbook: HostWorkbook;
  readonly calculation: Calculation;
  /** The API's object for a sheet. */
  worksheet(sheet: HostSheet): HostObject;
  /** A value changed: results are stale and whoever listens is told. */
  changed(sheet: HostSheet, area: Area): void;
}
