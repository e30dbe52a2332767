import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DeadlineContext } from '../../src/domain/deadline/deadline-context';
import type { LocalDate } from '../../src/domain/local-date';

/** A real road map as it was transcribed by hand; the folder stands beside the project and is not part of it. */
export interface SeedDocument {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly municipality: string | null;
  readonly legalAct: { readonly date: LocalDate | null; readonly number: string } | null;
  readonly period: { readonly start: LocalDate; readonly end: LocalDate; readonly calendar: 'calendar' | 'school' };
  readonly tables: readonly SeedTable[];
  readonly freeTextCommitments: readonly SeedCommitment[];
}

export interface SeedTable {
  readonly id: string;
  readonly kind: 'activities' | 'results' | 'indicators' | 'order_form_header';
  readonly title?: string | null;
  /** Levels of a heading are parted by ` / `. */
  readonly columns: readonly { readonly text: string; readonly role: string }[];
  readonly sections?: readonly { readonly number: string; readonly heading: string; readonly rows: number }[];
  readonly rows: readonly SeedRow[];
}

export interface SeedRow {
  readonly id: string;
  readonly number: string;
  readonly section?: string | null;
  readonly responsible?: string | null;
  readonly documentKind?: string | null;
  readonly startText?: string | null;
  readonly endText?: string | null;
  readonly indicatorType?: string | null;
  readonly baseline?: { readonly value: number; readonly date: LocalDate; readonly dateText: string } | null;
  readonly targets?: Readonly<Record<string, number>>;
  readonly total?: { readonly value: number } | null;
  readonly title?: string | null;
  readonly expectedResult?: string | null;
  readonly deadlineText?: string | null;
  /** A deadline inside the words of a result. */
  readonly embeddedDeadlineText?: string | null;
  readonly deadline?: SeedDeadline | null;
}

export interface SeedDeadline {
  readonly periods: readonly { readonly start: LocalDate | null; readonly end: LocalDate | null }[];
  readonly recurrence: 'none' | 'monthly' | 'yearly' | 'twice_a_year' | 'every_3_years';
  readonly ambiguous: boolean;
}

export interface SeedCommitment {
  readonly text: string;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly comparison: '>=' | '<=' | '=' | 'range' | 'event';
  readonly byDate: LocalDate | null;
}

/** `VEKHA_SEEDS`, else the folder beside the project. */
export const seedFolder = resolve(process.env['VEKHA_SEEDS'] ?? join(__dirname, '../../../shared/seeds'));

/** A suite over the real road maps; where they are not, one line says so and the suite holds nothing. */
export function describeSeeds(name: string, suite: (documents: readonly SeedDocument[]) => void): void {
  const file = join(seedFolder, 'seeds.json');
  if (existsSync(file)) {
    const { documents } = JSON.parse(readFileSync(file, 'utf8')) as { readonly documents: readonly SeedDocument[] };
    describe(name, () => suite(documents));
    return;
  }
  process.stderr.write(`skipped: ${name}, no road maps here; name their folder in VEKHA_SEEDS\n`);
  // Jest calls a file without tests an error.
  test(`${name}: the road maps are not here`, () => expect(existsSync(file)).toBe(false));
}

export function seedContext({ period, legalAct }: SeedDocument): DeadlineContext {
  return {
    period: { start: period.start, end: period.end },
    calendar: period.calendar,
    actDate: legalAct?.date ?? null,
  };
}
