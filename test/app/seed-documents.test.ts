import { docxFiles } from '../../src/adapters/docx/docx-files';
import { pageFiles } from '../../src/adapters/html/page-files';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import type { DocumentSources } from '../../src/app/open-plan-document';
import { recogniseDocument } from '../../src/app/recognise-document';
import type { PlanDocument } from '../../src/app/background';
import { success } from '../../src/domain/result';
import type { DraftPlan } from '../../src/recognition/draft-plan';
import { wordsOf } from '../support/alike';
import { paperDocx, paperHtml, paperWorkbook } from '../support/paper-files';
import type { RoadMapPaper } from '../support/road-map-paper';
import type { PaperOptions } from '../support/seed-paper';
import { seedPaper } from '../support/seed-paper';
import type { SeedDocument, SeedRow } from '../support/seeds';
import { describeSeeds } from '../support/seeds';
import { describeWith, documentByLibreOffice, resavedByOpenpyxl, toolPatience } from '../support/tools';

const sources: DocumentSources = {
  files: xlsxFiles(nodeZipCodec),
  documents: docxFiles(nodeZipCodec),
  pages: pageFiles,
};

const fileOf = (bytes: Uint8Array): PlanDocument => ({
  kind: 'file',
  file: { name: 'план', size: bytes.length, read: () => Promise.resolve(success(bytes)) },
});

/** Every kind of file that a road map may come in. */
const writers: Readonly<Record<string, (paper: RoadMapPaper) => Promise<PlanDocument>>> = {
  docx: async (paper) => fileOf(paperDocx(paper)),
  'page of Word': async (paper) => fileOf(new TextEncoder().encode(paperHtml(paper, 'word'))),
  'clipboard of Excel': async (paper) => ({ kind: 'clipboard', html: paperHtml(paper, 'excel'), text: 'другое' }),
  xlsx: async (paper) => fileOf(await sources.files.write(paperWorkbook(paper))),
};

const settings: Readonly<Record<string, Partial<PaperOptions>>> = {
  'as it is': {},
  'columns shuffled': { columns: 'shuffled', seed: 2 },
  'headings in other words': { headings: 'synonyms', seed: 3 },
  'both, and the headings on every page': { columns: 'shuffled', headings: 'synonyms', headingsEvery: 7, seed: 4 },
};

describeSeeds('road maps set anew in every kind of file give the same rows', (documents) => {
  for (const document of documents) {
    describe(document.id, () => {
      for (const [setting, options] of Object.entries(settings)) {
        test.each(Object.entries(writers))(`${setting}: %s`, async (_, write) => {
          expect(await rowsRead(await write(seedPaper(document, options)))).toEqual(rowsWritten(document, 'typed'));
        });
      }

      test('numbers that Word counts: docx', async () => {
        const paper = seedPaper(document, { numbers: 'counted' });
        expect(await rowsRead(fileOf(paperDocx(paper)))).toEqual(rowsWritten(document, 'counted'));
      });
    });
  }

  describeWith('libreoffice', 'a page that LibreOffice made a Word file of', () => {
    test.each(documents.map((document) => [document.id, document] as const))(
      '%s',
      async (_, document) => {
        const bytes = documentByLibreOffice(paperHtml(seedPaper(document), 'word'));
        expect(await rowsRead(fileOf(bytes))).toEqual(rowsWritten(document, 'typed'));
      },
      toolPatience,
    );
  });

  describeWith('openpyxl', 'a workbook that openpyxl wrote', () => {
    test.each(documents.map((document) => [document.id, document] as const))('%s', async (_, document) => {
      const bytes = resavedByOpenpyxl(await sources.files.write(paperWorkbook(seedPaper(document))));
      expect(await rowsRead(fileOf(bytes))).toEqual(rowsWritten(document, 'typed'));
    });
  });
});

/** A row by its fields, each as its words: blanks, quotes and ends of lines are not compared. */
type ReadRow = Readonly<Record<string, string>>;

async function rowsRead(from: PlanDocument): Promise<readonly ReadRow[]> {
  const { draft } = await recogniseDocument(sources, from);
  return draft.ok ? draftRows(draft.value) : [{ problem: draft.problem.code }];
}

function draftRows({ plan }: DraftPlan): readonly ReadRow[] {
  return [
    ...plan.indicators.map(({ number, title, baseline, targets, total }) =>
      rowOf({
        number,
        title,
        targets: targets.map(({ year, value }) => `${year} ${value}`).join(' '),
        baseline: String(baseline?.value ?? ''),
        total: String(total ?? ''),
      }),
    ),
    ...plan.outcomes.map(({ number, title, description }) => rowOf({ number, title, description })),
    ...plan.activities.map(({ number, title, expectedResult, deadlineText, responsible, documentKind }) =>
      rowOf({ number, title, expectedResult, deadlineText, responsible: responsible.join(' '), documentKind }),
    ),
  ];
}

function rowsWritten({ tables }: SeedDocument, numbers: PaperOptions['numbers']): readonly ReadRow[] {
  const ofKind = (kind: string) => tables.filter((table) => table.kind === kind);
  const numbered = (rows: readonly SeedRow[]): readonly SeedRow[] => {
    if (numbers === 'typed') return rows;
    let section: string | null | undefined;
    let count = 0;
    const hasSections = tables.some((table) => table.rows === rows && (table.sections?.length ?? 0) > 0);
    return rows.map((row) => {
      if (hasSections && row.section !== section) count = 0;
      section = row.section;
      count += 1;
      return { ...row, number: `${count}.` };
    });
  };
  return [
    ...ofKind('indicators').flatMap(({ rows }) =>
      numbered(rows).map(({ number, title, targets, baseline, total }) =>
        rowOf({
          number,
          title,
          targets: Object.entries(targets ?? {})
            .flat()
            .join(' '),
          baseline: String(baseline?.value ?? ''),
          total: String(total?.value ?? ''),
        }),
      ),
    ),
    ...ofKind('results').flatMap(({ rows }) =>
      numbered(rows).map(({ number, title, expectedResult }) => rowOf({ number, title, description: expectedResult })),
    ),
    ...ofKind('activities').flatMap(({ rows }) =>
      numbered(rows).map((row) => {
        const { number, title, expectedResult, responsible, documentKind } = row;
        return rowOf({ number, title, expectedResult, deadlineText: deadlineOf(row), responsible, documentKind });
      }),
    ),
  ];
}

/** Where two columns give the time and the start is a dash, what is left is said as a person would. */
function deadlineOf({ deadlineText, startText, endText }: SeedRow): string | null | undefined {
  return startText === '-' ? `до ${endText ?? ''}` : deadlineText;
}

function rowOf(fields: Readonly<Record<string, string | null | undefined>>): ReadRow {
  return Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, wordsOf(text ?? '').join(' ')]));
}
