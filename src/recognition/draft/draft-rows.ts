import type { DeadlineContext } from '../../domain/deadline/deadline-context';
import type { Activity } from '../../domain/plan/activity';
import type { Indicator } from '../../domain/plan/indicator';
import type { Outcome } from '../../domain/plan/outcome';
import type { Section } from '../../domain/plan/section';
import type { School } from '../../domain/school';
import type { RawAddress } from '../../workbook/raw-table';
import type { Doubt, TableKind } from '../draft-plan';
import type { ReadPart } from '../read-part';
import { isSectionLine } from '../section-line';
import type { DataRow } from '../table/body-row';
import { sectionParts } from '../table/section-words';
import { draftActivity } from './draft-activity';
import { draftIndicator } from './draft-indicator';
import type { Drafted } from './draft-of-table';
import { draftOutcome } from './draft-outcome';
import type { DraftRow } from './draft-row';
import { draftRow, numberOf, textOf } from './draft-row';
import { draftSchool } from './draft-school';

/** A row of the draft with its place in the document. */
export interface PlacedRow {
  readonly key: string;
  readonly kind: TableKind;
  readonly number: string;
  readonly address: RawAddress;
  /** As the document words it. */
  readonly source: string;
  /** Index of its table part. */
  readonly part: number;
  readonly joined: boolean;
  readonly guessed: boolean;
  /** The source hides its row. */
  readonly hidden: boolean;
}

export interface DraftRows {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly outcomes: readonly Outcome[];
  readonly activities: readonly Activity[];
  readonly schools: readonly School[];
  readonly placed: readonly PlacedRow[];
  readonly doubts: readonly Doubt[];
}

/** The rows of all tables in order; keys count through the document. Each table is read in the context of its plan. */
export function draftRows(parts: readonly ReadPart[], contextOf: (part: ReadPart) => DeadlineContext): DraftRows {
  const found: Found = {
    sections: [],
    indicators: [],
    outcomes: [],
    activities: [],
    schools: [],
    placed: [],
    doubts: [],
  };
  for (const [index, part] of parts.entries()) {
    const { placed, rows } = part;
    const { kind, columns } = placed.part;
    const context = contextOf(part);
    let section = kind === 'activities' ? captionSection(placed.caption?.text ?? '', found.sections) : null;
    let columnSection = '';
    for (const row of rows) {
      if (row.kind === 'section' && kind === 'activities') section = addSection(found.sections, row.number, row.title);
      if (row.kind !== 'data') continue;
      const draft = draftRow(columns, row);
      const named = textOf(draft, 'section');
      if (kind === 'activities' && named !== '' && named !== columnSection) {
        columnSection = named;
        const { number, title } = sectionParts(named);
        section = addSection(found.sections, number, title);
      }
      const first = row.cells.flat()[0];
      const hidden = first !== undefined && placed.table.hiddenRows.includes(first.row);
      add(found, kind, draft, row, { part: index, hidden }, section, context);
    }
  }
  return found;
}

interface Found {
  readonly sections: Section[];
  readonly indicators: Indicator[];
  readonly outcomes: Outcome[];
  readonly activities: Activity[];
  readonly schools: School[];
  readonly placed: PlacedRow[];
  readonly doubts: Doubt[];
}

function add(
  found: Found,
  kind: TableKind,
  draft: DraftRow,
  row: DataRow,
  { part, hidden }: { readonly part: number; readonly hidden: boolean },
  section: string | null,
  context: DeadlineContext,
): void {
  const keep = <Row extends Activity | Indicator | Outcome | School>(
    list: Row[],
    key: string,
    drafted: Drafted<Row>,
  ): void => {
    list.push(drafted.row);
    found.doubts.push(...drafted.doubts);
    const guessed = row.cells.some((cells) => cells.some((cell) => cell.guessed === true));
    const { address } = draft;
    const joined = draft.joined !== null;
    found.placed.push({
      key,
      kind,
      number: numberOf(draft),
      address,
      source: drafted.source,
      part,
      joined,
      guessed,
      hidden,
    });
  };
  switch (kind) {
    case 'indicators': {
      const key = `i${found.indicators.length + 1}`;
      keep(found.indicators, key, draftIndicator(draft, key, context.period));
      return;
    }
    case 'outcomes': {
      const key = `o${found.outcomes.length + 1}`;
      keep(found.outcomes, key, draftOutcome(draft, key, context));
      return;
    }
    case 'activities': {
      const key = `a${found.activities.length + 1}`;
      const under = found.sections.find((one) => one.key === section) ?? null;
      keep(found.activities, key, draftActivity(draft, key, under, context));
      return;
    }
    case 'schools': {
      const drafted = draftSchool(draft, found.schools.length);
      keep(found.schools, drafted.row.code, drafted);
      return;
    }
    case 'equipment':
    case 'other':
  }
}

function addSection(sections: Section[], number: string, title: string): string {
  const last = sections.at(-1);
  // Repeated over the continuation of a table.
  if (last !== undefined && last.number === number && last.title === title) return last.key;
  const key = `n${sections.length + 1}`;
  sections.push({ key, number, title });
  return key;
}

/** The line over a table may name a section; a table that goes on keeps the one before. */
function captionSection(caption: string, sections: Section[]): string | null {
  if (caption === '' || !isSectionLine(caption)) return caption === '' ? (sections.at(-1)?.key ?? null) : null;
  const { number, title } = sectionParts(caption);
  return addSection(sections, number, title);
}
