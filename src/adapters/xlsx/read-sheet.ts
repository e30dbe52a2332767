import type { Chart } from '../../workbook/chart';
import type { RangeReference } from '../../workbook/expression/expression';
import type { Row, Sheet } from '../../workbook/sheet';
import { readRows } from './cells/sheet-data';
import type { CellContext } from './cells/sheet-data';
import { readChart } from './charts/chart-part';
import { readDrawing } from './charts/drawing';
import type { WrittenName } from './defined-names';
import { readRepeatColumns, readRepeatRows } from './defined-names';
import type { OfficePackage } from '../xml/package/office-package';
import { targetById } from '../xml/package/office-package';
import { readArea } from './sheet/areas';
import { readColumns } from './sheet/columns';
import { readHighlights } from './sheet/conditional-formats';
import { readDataValidations } from './sheet/data-validations';
import { readLinks, withLinks } from './sheet/links';
import { readMerges } from './sheet/merges';
import { readFooter, readOrientation, readPages } from './sheet/page-setup';
import { readProtection } from './sheet/protection';
import { readTabColor } from './sheet/sheet-properties';
import { readSheetView } from './sheet/sheet-view';
import { readTable } from './sheet/tables';
import type { Palette } from './styles/colors';
import type { Look } from './styles/differential-formats';
import { readLook } from './styles/differential-formats';
import type { SheetEntry } from './workbook-part';
import { scanWorksheet } from './worksheet-part';
import { attributeOf, childOf, childrenOf, findAll, numberOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { largestTree, readElement } from '../xml/xml-tree';

/** What the sheets of one workbook have in common. */
export interface SheetContext {
  readonly files: OfficePackage;
  readonly cells: CellContext;
  readonly palette: Palette;
  /** The looks that highlights name by number. */
  readonly looks: readonly Look[];
  readonly writtenNames: readonly WrittenName[];
  /** Ranges by their names in lower case. */
  readonly ranges: ReadonlyMap<string, RangeReference>;
}

/** Reads the sheet in a part; null for a part: a sheet that has no cells, as one of a chart. */
export function readSheet(
  { name, visibility }: SheetEntry,
  index: number,
  part: string | null,
  context: SheetContext,
): Sheet {
  const { rows, elements } = part === null ? noContent : readContent(part, context);
  const only = (element: string): XmlElement | null => elements.get(element)?.[0] ?? null;
  const extensions = elements.get('extLst') ?? [];
  const extended = (element: string): readonly XmlElement[] => extensions.flatMap((list) => findAll(list, element));
  const lookOf = (rule: XmlElement): Look =>
    context.looks[numberOf(rule, 'dxfId') ?? -1] ?? readLook(childOf(rule, 'dxf'), context.palette);
  return {
    name,
    visibility,
    tabColor: readTabColor(only('sheetPr'), context.palette),
    columns: readColumns(only('cols'), only('sheetFormatPr')),
    rows: withLinks(rows, readLinks(only('hyperlinks')), context.cells.budget),
    merges: readMerges(only('mergeCells')),
    ...readSheetView(only('sheetViews')),
    validations: [only('dataValidations'), ...extended('dataValidations')].flatMap((list) =>
      readDataValidations(list, context.ranges),
    ),
    highlights: readHighlights(
      [...(elements.get('conditionalFormatting') ?? []), ...extended('conditionalFormatting')],
      lookOf,
    ),
    tables: part === null ? [] : readTables(only('tableParts'), part, context.files),
    filter: readArea(attributeOf(only('autoFilter'), 'ref')),
    charts: part === null ? [] : readCharts(only('drawing'), part, context.files),
    protection: readProtection(only('sheetProtection')),
    print: {
      orientation: readOrientation(only('pageSetup')),
      pages: readPages(only('sheetPr'), only('pageSetup'), only('rowBreaks')),
      repeatRows: readRepeatRows(context.writtenNames, index),
      ...readRepeatColumns(context.writtenNames, index),
      footer: readFooter(only('headerFooter')),
    },
  };
}

interface SheetContent {
  readonly rows: readonly Row[];
  readonly elements: ReadonlyMap<string, readonly XmlElement[]>;
}

const noContent: SheetContent = { rows: [], elements: new Map() };
const wanted: ReadonlySet<string> = new Set([
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetProtection', 'autoFilter', 'mergeCells'],
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageSetup', 'headerFooter', 'rowBreaks', 'drawing'],
  ...['tableParts', 'extLst'],
]);

/** The cells are read as they come; the elements round them are small and become trees. */
function readContent(part: string, { files, cells }: SheetContext): SheetContent {
  const scanner = files.scan(part);
  const budget = { left: largestTree };
  const elements = new Map<string, XmlElement[]>();
  let rows: readonly Row[] = [];
  scanWorksheet(scanner, {
    sheetData: () => {
      rows = readRows(scanner, cells);
    },
    element: (name) => {
      if (!wanted.has(name)) return false;
      const element = readElement(scanner, budget);
      const known = elements.get(name);
      if (known === undefined) elements.set(name, [element]);
      else known.push(element);
      return true;
    },
  });
  return { rows, elements };
}

function readTables(tableParts: XmlElement | null, part: string, files: OfficePackage): Sheet['tables'] {
  const references = childrenOf(tableParts, 'tablePart');
  const relationships = references.length === 0 ? [] : files.relationships(part);
  return references.flatMap((reference) => {
    const { target } = targetById(relationships, attributeOf(reference, 'id'), part);
    return readTable(files.tree(target)) ?? [];
  });
}

function readCharts(reference: XmlElement | null, part: string, files: OfficePackage): readonly Chart[] {
  if (reference === null) return [];
  const drawing = targetById(files.relationships(part), attributeOf(reference, 'id'), part).target;
  const relationships = files.relationships(drawing);
  return readDrawing(files.tree(drawing)).flatMap(({ anchor, relationship }) => {
    const { target } = targetById(relationships, relationship, drawing);
    return readChart(files.tree(target), anchor) ?? [];
  });
}
