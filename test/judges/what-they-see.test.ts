import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { consolidatedSheets } from '../../src/reports/consolidated-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import type { Workbook } from '../../src/workbook/workbook';
import { files, newFolder, removeFolders } from '../support/cli';
import { consolidated, goodAnswers } from '../support/intake';
import { activity, indicator, municipality, pupilsShare, speedShare, yesNoShare } from '../support/municipality';
import { schoolForm } from '../support/school-report';
import { describeWith, gnumericSays, toolPatience } from '../support/tools';
import type { SeenWorkbook } from './meant';
import { asLibreOfficeSees, meant } from './meant';

afterAll(removeFolders);

const plan = municipality({
  indicators: [
    indicator('i1', speedShare),
    indicator('i2', pupilsShare),
    indicator('i3', yesNoShare),
    indicator('i4', { kind: 'count', count: { kind: 'typed', label: 'конкурсы' } }),
  ],
  activities: [activity('a1'), activity('a2', { reportedBy: 'municipality' }), activity('a3', { deadlines: [] })],
});
const consolidation = consolidated(plan, [
  { name: '1.xlsx', school: 0, answers: goodAnswers(100, { i2: { numerator: 40 }, i3: { fact: 'да' } }) },
  { name: '2.xlsx', school: 1, answers: goodAnswers(50, { i2: { numerator: '35%' } }) },
]);
const further = { reports: new Map(), period: '2021-Q4', modified: '2021-12-31T00:00:00Z' };
const workbooks: Readonly<Record<string, Workbook>> = {
  school: schoolForm(plan),
  municipal: completeWorkbook(municipalWorkbook({ ...further, municipality: plan, further: [] })),
  consolidated: completeWorkbook(
    municipalWorkbook({
      ...further,
      municipality: plan,
      further: consolidatedSheets(consolidation, { notes: new Map(), waivers: [] }),
    }),
  ),
};

/** The workbooks as files, in their order. */
async function written(values: readonly Workbook[] = Object.values(workbooks)): Promise<readonly string[]> {
  const folder = newFolder();
  return Promise.all(
    values.map(async (workbook, at) => {
      const path = join(folder, `${at}.xlsx`);
      writeFileSync(path, await files.write(workbook));
      return path;
    }),
  );
}

function walk(script: string, paths: readonly string[]): readonly SeenWorkbook[] {
  const words = [join(__dirname, script), ...paths];
  return JSON.parse(
    execFileSync('/usr/bin/python3', words, { encoding: 'utf8', timeout: toolPatience }),
  ) as readonly SeenWorkbook[];
}

describeWith('openpyxl', 'A school’s form, a municipal and a consolidated workbook', () => {
  test(
    'are seen with every rule, highlight, lock, link, title, merge and chart that was meant',
    async () => {
      expect(walk('walk_openpyxl.py', await written())).toEqual(Object.values(workbooks).map(meant));
    },
    toolPatience,
  );

  test(
    'are seen as others where a rule, a highlight or a lock is not written',
    async () => {
      const whole = schoolForm(plan);
      const without = (part: Partial<Workbook['sheets'][number]>): Workbook => ({
        ...whole,
        sheets: whole.sheets.map((sheet) => (sheet.name === 'Показатели' ? { ...sheet, ...part } : sheet)),
      });
      const lacking = [{ validations: [] }, { highlights: [] }, { protection: 'none' as const }, { merges: [] }];
      const paths = await written(lacking.map(without));
      for (const seen of walk('walk_openpyxl.py', paths)) expect(seen).not.toEqual(meant(whole));
    },
    toolPatience,
  );
});

describeWith('uno', 'A school’s form, a municipal and a consolidated workbook', () => {
  test(
    'are seen with every rule, highlight, lock, link, title, merge and chart that was meant',
    async () => {
      const expected = Object.values(workbooks).map((workbook) => asLibreOfficeSees(meant(workbook), workbook));
      expect(walk('walk_libreoffice.py', await written())).toEqual(expected);
    },
    toolPatience,
  );
});

/** What Gnumeric has none of: tables, and columns and rows repeated together (one name over two areas, as Excel writes it). */
const unknownToGnumeric = [
  /^Unexpected element 'tableParts' in state : $/,
  /^\tworksheet$/,
  /^At A1: ''[^']+'!\$A:\$[A-Z]+,'[^']+'!\$\d+:\$\d+' Multiple expressions are not supported/,
];

describeWith('gnumeric', 'A school’s form, a municipal and a consolidated workbook', () => {
  test(
    'open without a word of anything else that is lost',
    async () => {
      const said = (await written()).flatMap(gnumericSays);
      expect(said.filter((line) => !unknownToGnumeric.some((known) => known.test(line)))).toEqual([]);
    },
    toolPatience,
  );
});

test('the walkers are held against something: every thing that they count occurs', () => {
  const all = Object.values(workbooks).flatMap((workbook) => meant(workbook).sheets);
  const total = (of: (sheet: (typeof all)[number]) => number): number => all.reduce((sum, sheet) => sum + of(sheet), 0);
  const counts = {
    validations: total(({ validations }) => Object.keys(validations).length),
    highlights: total(({ highlightedCells }) => highlightedCells),
    unlocked: total(({ unlocked }) => unlocked),
    protected: total(({ isProtected }) => Number(isProtected)),
    links: total(({ links }) => links),
    titles: total(({ titleRows, titleColumns }) => Number(titleRows !== null) + Number(titleColumns !== null)),
    merges: total(({ merges }) => merges),
    charts: total(({ charts }) => charts),
    hidden: total(({ hiddenRows, hiddenColumns }) => hiddenRows * hiddenColumns),
    formulas: total(({ formulas }) => formulas),
    tables: total(({ tables = 0 }) => tables),
  };
  expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
});
