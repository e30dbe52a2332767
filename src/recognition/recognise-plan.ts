import type { DeadlineContext } from '../domain/deadline/deadline-context';
import type { RawAddress, RawDocument } from '../workbook/raw-table';
import { contradictionDoubts } from './contradiction-doubts';
import type { Doubt, DraftPlan, RecognisedTable } from './draft-plan';
import type { PlacedRow } from './draft/draft-rows';
import { draftRows } from './draft/draft-rows';
import { furtherPlans } from './further-plans';
import { withLevels } from './levels';
import type { TextLine } from './programme/text-line';
import { readProgramme } from './programme/read-programme';
import type { ReadPart } from './read-part';
import { readTables } from './read-tables';
import { isSectionLine } from './section-line';
import { bodyRows } from './table/body-rows';
import { tableDoubts } from './table-doubts';
import { readableDocument, shownErrors, unreadableDoubts } from './unreadable-cells';
import { unusedTexts } from './unused-texts';
import { periodOfTables } from './period-of-tables';

/**
 * Reads a road map as it is: which table is which, what its columns and rows are, and what the plan says of itself.
 * What is not certain is a doubt with its place; what did not become a part of the plan is listed. Never fails.
 */
export function recognisePlan(source: RawDocument): DraftPlan {
  const { document, unreadable } = readableDocument(source);
  const tables = readTables(document);
  const parts = tables.parts.map((placed) => ({ placed, rows: bodyRows(placed.part) }));
  const { programme, title, doubts, used } = readProgramme(tables.lines, tables.firstTable, periodOfTables(parts));
  const { period, calendar, actDate } = programme;
  const context: DeadlineContext = { period, calendar, actDate };
  const further = furtherPlans(tables.lines, parts, title, period);
  const rows = draftRows(parts, (part) => ({ ...context, ...further.periodOf(part) }));
  const { sections, indicators, outcomes, schools, placed } = rows;
  const activities = withLevels(rows.activities);
  const addresses = new Map(placed.map(({ key, address }) => [key, address]));
  const addressOf = (key: string): RawAddress => addresses.get(key) ?? documentStart;
  const namedSections = parts.flatMap(({ placed: { caption, part } }) =>
    caption !== null && part.kind === 'activities' && isSectionLine(caption.text) ? [caption] : [],
  );
  return {
    source: document.file,
    plan: { programme, sections, indicators, outcomes, activities },
    schools,
    tables: parts.map((part, index) => recognisedTable(part, index, placed)),
    doubts: [
      ...(placed.length === 0 ? [nothingFound] : []),
      ...doubts,
      ...further.doubts,
      ...unreadableDoubts(unreadable, placed),
      ...tableDoubts(parts, placed),
      ...rows.doubts,
      ...contradictionDoubts({ outcomes, activities }, addressOf, context),
    ],
    unused: [...unusedTexts(document, tables, parts, [...used, ...namedSections]), ...shownErrors(unreadable)],
    sourceTexts: new Map(placed.map(({ key, source }) => [key, source])),
  };
}

const documentStart: RawAddress = { in: 'text', line: 0 };

const nothingFound: Doubt = { severity: 'error', problem: { code: 'noTables' }, address: documentStart, row: '' };

function recognisedTable(
  { placed: { part, caption } }: ReadPart,
  index: number,
  rows: readonly PlacedRow[],
): RecognisedTable {
  return {
    kind: part.kind,
    title: tableTitle(caption, part.name),
    columns: part.columns.map(({ heading, field, year }) => ({
      heading,
      field,
      year: field === 'target' ? year : null,
    })),
    rows: rows.filter((row) => row.part === index).length,
    address: part.address,
  };
}

function tableTitle(caption: TextLine | null, sheet: string): string {
  return caption !== null && !isSectionLine(caption.text) ? caption.text : sheet;
}
