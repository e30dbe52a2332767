import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, samples, vekha } from '../support/cli';

afterAll(removeFolders);

interface PlanDocument {
  readonly indicators: readonly unknown[];
  readonly activities: readonly {
    readonly section: string | null;
    readonly deadlines: readonly {
      readonly source: string;
      readonly periods: readonly { readonly start: string | null; readonly end: string | null }[];
      readonly recurrence: string;
      readonly certainty: string;
    }[];
  }[];
  readonly issues: readonly { readonly code: string; readonly severity: string }[];
}

/** The plan as the command reads it, its workbook in the folder. */
async function planned(folder: string, sample: string): Promise<PlanDocument> {
  const run = await vekha(folder, 'plan', join(samples, sample), '-o', 'municipal.xlsx', '--json');
  expect(run.code).toBe(0);
  return (JSON.parse(run.stdout) as { readonly documents: readonly [PlanDocument] }).documents[0];
}

/** How many activities each section has, in the order of the plan. */
function sectionSizes({ activities }: PlanDocument): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { section } of activities) sizes.set(section ?? '', (sizes.get(section ?? '') ?? 0) + 1);
  return [...sizes.values()];
}

/** Each wording of a deadline once, with how many rows have it and how it is read. */
function readings({ activities }: PlanDocument): readonly string[] {
  const counts = new Map<string, number>();
  for (const { deadlines } of activities) {
    const read = deadlines.map(({ periods, recurrence, certainty }) => {
      const spans = periods.map(({ start, end }) => `${start ?? ''}–${end ?? ''}`).join(', ');
      return [spans, recurrence === 'none' ? '' : recurrence, certainty === 'certain' ? '' : certainty]
        .join(' ')
        .trim();
    });
    const line = `${deadlines[0]?.source ?? ''}: ${read.join(' | ')}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => `${String(count)} × ${line}`);
}

interface CheckedFile {
  readonly school: string;
  readonly verdict: string;
  readonly issues: readonly { readonly code: string; readonly sheet: string; readonly severity: string }[];
}

async function checkedForms(folder: string, period: string, names: readonly string[]): Promise<readonly CheckedFile[]> {
  expect((await vekha(folder, 'forms', 'municipal.xlsx', '--period', period, '-o', 'forms')).code).toBe(0);
  const run = await vekha(folder, 'check', ...names.map((name) => `forms/${name}.xlsx`), '--json');
  return (JSON.parse(run.stdout) as { readonly files: readonly CheckedFile[] }).files;
}

const asked = ({ issues }: CheckedFile, sheet: string): number =>
  issues.filter((issue) => issue.sheet === sheet && issue.code === 'notFilled').length;

describe('The road map for 2021–2024', () => {
  const folder = newFolder();

  test('has 31 activities in five sections, every deadline read', async () => {
    const plan = await planned(folder, 'road-map-2021-2024.json');
    expect([plan.indicators.length, plan.activities.length, sectionSizes(plan)]).toEqual([2, 31, [8, 11, 3, 8, 1]]);
    expect(readings(plan)).toMatchInlineSnapshot(`
      [
        "1 × Июль, 2021 г.: 2021-07-01–2021-07-31",
        "4 × 2023 г.: 2023-01-01–2023-12-31",
        "1 × Июль, 2021 г. 2021-2024 г.: 2021-07-01–2021-07-31  ambiguous | 2021-01-01–2024-12-31  ambiguous",
        "1 × Разработка июль 2021 г., реализация – в течение всего периода: 2021-07-01–2021-07-31 | 2021-01-01–2024-12-31",
        "2 × 2022 г.: 2022-01-01–2022-12-31",
        "1 × 2021 г.: 2021-01-01–2021-12-31",
        "14 × В течение всего периода реализации проекта: 2021-01-01–2024-12-31",
        "1 × сентябрь: 2021-09-01–2021-09-30, 2022-09-01–2022-09-30, 2023-09-01–2023-09-30, 2024-09-01–2024-09-30 yearly ambiguous",
        "1 × В течение 2023 г.: 2023-01-01–2023-12-31",
        "2 × 2023,2024 г.г.: 2023-01-01–2023-12-31, 2024-01-01–2024-12-31  ambiguous",
        "1 × Два раза в год: 2021-01-01–2024-12-31 twiceAYear ambiguous",
        "1 × С 2023 г.: 2023-01-01–2024-12-31",
        "1 × В течение всего периода реализации проекта (1 раз в год): 2021-01-01–2024-12-31 yearly",
      ]
    `);
    expect(plan.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('asks each of four schools what falls due by the end of the period', async () => {
    const names = ['СОШ-1 Средняя школа № 1', 'ООШ-3 Основная школа № 3'].map((name) => `${name} 2024-Q4`);
    const files = await checkedForms(folder, '2024-Q4', names);
    expect(files.map((file) => [file.school, file.verdict, asked(file, 'Мероприятия')])).toEqual([
      ['СОШ-1', 'acceptedWithRemarks', 22],
      ['ООШ-3', 'acceptedWithRemarks', 22],
    ]);
  });
});

describe('The school plan for 2021/22', () => {
  const folder = newFolder();

  test('has 30 activities in five sections, every deadline read by the school calendar', async () => {
    const plan = await planned(folder, 'school-plan-2021-22.json');
    expect([plan.indicators.length, plan.activities.length, sectionSizes(plan)]).toEqual([0, 30, [2, 10, 6, 9, 3]]);
    expect(readings(plan)).toMatchInlineSnapshot(`
      [
        "2 × Сентябрь 2021: 2021-09-01–2021-09-30",
        "1 × Ежегодно октябрь-ноябрь: 2021-10-01–2021-11-30 yearly",
        "1 × Октябрь 2021: 2021-10-01–2021-10-31",
        "24 × В течение года: 2021-09-01–2022-08-31  ambiguous",
        "1 × До 15.09.2021: –2021-09-15",
        "1 × 2021: 2021-01-01–2021-12-31  ambiguous",
      ]
    `);
    expect(plan.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('asks its school for all thirty in the school year, for six in its first quarter', async () => {
    const [year] = await checkedForms(folder, '2021/22', ['СОШ-2 Средняя школа № 2 2021 22']);
    const [quarter] = await checkedForms(folder, '2021-Q4', ['СОШ-2 Средняя школа № 2 2021-Q4']);
    expect([year, quarter].map((file) => file && [file.verdict, asked(file, 'Мероприятия')])).toEqual([
      ['acceptedWithRemarks', 30],
      ['acceptedWithRemarks', 6],
    ]);
  });
});

test.each(['road-map-2021-2024.json', 'school-plan-2021-22.json'])('%s names posts, no persons', (sample) => {
  const { activities, schools } = JSON.parse(readFileSync(join(samples, sample), 'utf8')) as {
    readonly activities: readonly { readonly responsible: readonly string[] }[];
    readonly schools: readonly { readonly contactPost: string }[];
  };
  const parties = [...activities.flatMap(({ responsible }) => responsible), ...schools.map((one) => one.contactPost)];
  // Initials are the mark of a person: «Иванова А. Б.».
  expect(parties.filter((party) => /\p{Lu}\.\s?\p{Lu}\./u.test(party))).toEqual([]);
});
