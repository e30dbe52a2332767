import type { Area } from '../../../src/workbook/address';
import type { Json } from '../protocol/wire';
import type { CellFormat } from './cell-format';
import { normalFormat } from './cell-format';

/** A cell as Excel keeps it: what was put in, apart from what it comes to. */
export interface HostCell {
  content: number | string | boolean | null;
  /** `=A1+1`; the result is calculated when it is asked for. */
  formula: string | null;
  isError: boolean;
  format: CellFormat;
  link: string | null;
}

export interface HostValidation {
  area: Area;
  rule: Json;
  prompt: Json;
  errorAlert: Json;
  ignoreBlanks: boolean;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly area: Area;
  formula: string;
  stopIfTrue: boolean;
  fill: string;
  color: string;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
}

export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showBandedRows: boolean;
}

export interface HostSeries {
  name: string;
  chartType: string;
  color: string;
  values: string;
  categories: string;
}

export interface HostChart {
  readonly id: string;
  title: string;
  titleVisible: boolean;
  valueAxisTitle: string;
  legendPosition: string;
  series: HostSeries[];
  from: string;
  to: string;
}

export interface HostPage {
  orientation: string;
  paperSize: string;
  zoom: Json;
  titleRows: string;
  leftFooter: string;
  rightFooter: string;
  breaks: string[];
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  /** By row, then by column. */
  readonly cells: Map<number, Map<number, HostCell>>;
  /** How cells look that hold nothing of their own. */
  base: CellFormat;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  merges: Area[];
  frozen: { rows: number; columns: number };
  validations: HostValidation[];
  /** The first one wins. */
  conditionalFormats: HostConditionalFormat[];
  tables: HostTable[];
  charts: HostChart[];
  filter: Area | null;
  /** Null: not protected. */
  protection: { readonly options: Json; readonly password: string | null } | null;
  page: HostPage;
}

export interface HostName {
  readonly name: string;
  formula: string;
}

/** The workbook that is open in the host: a model of its own, which nothing of the product reads or writes. */
export interface HostWorkbook {
  sheets: HostSheet[];
  names: HostName[];
  readonly settings: Map<string, Json>;
  readonly properties: { title: string; subject: string };
  readonly custom: Map<string, Json>;
  /** Files of new workbooks that were opened beside this one, as the add-in gave them. */
  readonly opened: string[];
  /** A policy of the organisation: the code with which new workbooks are refused. */
  newWorkbooksRefused: string | null;
  activeSheet: string;
  selection: { sheet: string; area: Area };
  /** A chart or several areas are selected: there is no range to give. */
  selectsNoRange: boolean;
  isStructureProtected: boolean;
  nextId: number;
  /** Grows with every change of a value: results of formulas are kept for one state only. */
  version: number;
}

export function newHostWorkbook(sheetName: string): HostWorkbook {
  const workbook: HostWorkbook = {
    sheets: [],
    names: [],
    settings: new Map(),
    properties: { title: '', subject: '' },
    custom: new Map(),
    opened: [],
    newWorkbooksRefused: null,
    activeSheet: '',
    selection: { sheet: '', area: { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } } },
    selectsNoRange: false,
    isStructureProtected: false,
    nextId: 1,
    version: 0,
  };
  const { id } = addSheet(workbook, sheetName);
  workbook.activeSheet = id;
  workbook.selection.sheet = id;
  return workbook;
}

export function newId(workbook: HostWorkbook): string {
  workbook.nextId += 1;
  return `{00000000-0000-0000-0000-${String(workbook.nextId).padStart(12, '0')}}`;
}

export function addSheet(workbook: HostWorkbook, name: string): HostSheet {
  const sheet: HostSheet = {
    id: newId(workbook),
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    cells: new Map(),
    base: normalFormat,
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    tables: [],
    charts: [],
    filter: null,
    protection: null,
    page: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      zoom: { scale: 100 },
      titleRows: '',
      leftFooter: '',
      rightFooter: '',
      breaks: [],
    },
  };
  workbook.sheets.push(sheet);
  return sheet;
}
