import type { PaperColumn, PaperRow, PaperTable, RoadMapPaper } from './road-map-paper';
import type { SeedDocument, SeedTable } from './seeds';

/** How a road map is set anew: all of it follows from the seed. */
export interface PaperOptions {
  readonly seed: number;
  readonly headings: 'as they are' | 'synonyms';
  readonly columns: 'as they are' | 'shuffled';
  readonly numbers: 'typed' | 'counted';
  /** Every so many rows the headings stand again; 0: never. */
  readonly headingsEvery: number;
}

const plainPaper: PaperOptions = {
  seed: 1,
  headings: 'as they are',
  columns: 'as they are',
  numbers: 'typed',
  headingsEvery: 0,
};

/** Words that offices use for one and the same column. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  number: ['№', '№ п/п', '№ пп', 'Номер'],
  'activities title': ['Мероприятие', 'Наименование мероприятия', 'Содержание мероприятия', 'Мероприятия'],
  'results title': ['Наименование результата', 'Результат', 'Наименование задачи, результата'],
  'indicators title': ['Показатель', 'Наименование показателя', 'Наименование целевого показателя'],
  'activities expectedResult': ['Ожидаемый результат', 'Планируемый результат', 'Ожидаемые результаты'],
  'results expectedResult': ['Характеристика результата', 'Описание результата'],
  deadline: ['Срок реализации', 'Сроки исполнения', 'Срок выполнения', 'Период реализации', 'Срок'],
  responsible: ['Ответственный исполнитель', 'Ответственные', 'Исполнители', 'Ответственные лица'],
};

/** The road map as its transcription has it, with its tables set as the options say. */
export function seedPaper(document: SeedDocument, options: Partial<PaperOptions> = {}): RoadMapPaper {
  const chosen = { ...plainPaper, ...options };
  const random = randomFrom(chosen.seed);
  const { year, lastYear } = yearsOf(document);
  return {
    blocks: [
      { kind: 'line', text: document.title },
      { kind: 'line', text: `${document.municipality ?? ''}. Срок реализации: ${year} – ${lastYear} годы` },
      ...document.tables
        .filter(({ kind }) => kind !== 'order_form_header')
        .flatMap((table) => [{ kind: 'line', text: table.title ?? '' } as const, paperTable(table, chosen, random)]),
    ],
  };
}

function yearsOf({ period }: SeedDocument): { readonly year: string; readonly lastYear: string } {
  return { year: period.start.slice(0, 4), lastYear: period.end.slice(0, 4) };
}

interface SeedColumn extends PaperColumn {
  readonly valueOf: (row: SeedTable['rows'][number]) => string;
}

function paperTable(table: SeedTable, options: PaperOptions, random: () => number): PaperTable {
  const named = table.columns.map(({ text, role }): SeedColumn => {
    const [group = '', inner] = text.split(' / ');
    const words = synonyms[role] ?? synonyms[`${table.kind} ${role}`];
    const renamed = options.headings === 'synonyms' && inner === undefined && words !== undefined;
    return {
      heading: renamed ? (words[Math.floor(random() * words.length)] ?? text) : (inner ?? text),
      group: inner === undefined ? null : group,
      isCounted: role === 'number' && options.numbers === 'counted',
      valueOf: (row) => valueOf(row, role, inner ?? text),
    };
  });
  const columns = options.columns === 'shuffled' ? shuffled(named, random) : named;
  return { kind: 'table', columns, rows: paperRows(table, columns, options.headingsEvery) };
}

/** Columns under one heading stay together. */
function shuffled(columns: readonly SeedColumn[], random: () => number): readonly SeedColumn[] {
  const bundles: SeedColumn[][] = [];
  columns.forEach((column, at) => {
    if (column.group !== null && columns[at - 1]?.group === column.group) bundles.at(-1)?.push(column);
    else bundles.push([column]);
  });
  for (let at = bundles.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [bundles[at], bundles[other]] = [bundles[other]!, bundles[at]!];
  }
  return bundles.flat();
}

function paperRows(table: SeedTable, columns: readonly SeedColumn[], headingsEvery: number): readonly PaperRow[] {
  let section: string | null = null;
  return table.rows.flatMap((row, at): readonly PaperRow[] => {
    const starts = (table.sections?.length ?? 0) > 0 && row.section !== section;
    section = row.section ?? null;
    const heading = table.sections?.find(({ number }) => number === row.section)?.heading;
    return [
      ...(headingsEvery > 0 && at > 0 && at % headingsEvery === 0 ? [{ kind: 'headings' } as const] : []),
      ...(starts && heading !== undefined ? [{ kind: 'section', text: heading } as const] : []),
      { kind: 'row', cells: columns.map((column) => column.valueOf(row)) },
    ];
  });
}

function valueOf(row: SeedTable['rows'][number], role: string, heading: string): string {
  switch (role) {
    case 'number':
      return row.number;
    case 'deadline':
      return row.deadlineText ?? '';
    case 'start':
      return row.startText ?? '';
    case 'end':
      return row.endText ?? '';
    case 'baselineValue':
      return String(row.baseline?.value ?? '');
    case 'baselineDate':
      return row.baseline?.dateText ?? '';
    case 'target':
      return String(row.targets?.[heading] ?? '');
    case 'total':
      return String(row.total?.value ?? '');
    case 'title':
    case 'expectedResult':
    case 'responsible':
    case 'documentKind':
    case 'indicatorType':
      return row[role] ?? '';
    default:
      throw new Error(`a column of the road maps that nothing fills: ${role}`);
  }
}

/** Numbers from 0 to 1 that the seed alone decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
