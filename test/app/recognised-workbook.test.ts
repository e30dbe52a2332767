import { docxFiles } from '../../src/adapters/docx/docx-files';
import { pageFiles } from '../../src/adapters/html/page-files';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import { checkDraft } from '../../src/app/check-draft';
import { joinDrafts } from '../../src/app/join-drafts';
import { mergeDraft } from '../../src/app/merge-draft';
import { openMunicipality } from '../../src/app/open-municipality';
import { recogniseDocument } from '../../src/app/recognise-document';
import { success } from '../../src/domain/result';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import { paperDocx } from '../support/paper-files';
import { seedPaper } from '../support/seed-paper';
import { seedText } from '../support/seed-texts';
import { describeSeeds } from '../support/seeds';

const files = xlsxFiles(nodeZipCodec);
const sources = { files, documents: docxFiles(nodeZipCodec), pages: pageFiles };
const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  read: () => Promise.resolve(success(bytes)),
});

describeSeeds('a recognised road map in its workbook', (documents) => {
  const papers = documents.flatMap((document) => [
    [`${document.id}.txt`, new TextEncoder().encode(seedText(document.file))] as const,
    [`${document.id}.docx`, paperDocx(seedPaper(document))] as const,
  ]);

  test.each(papers)('%s: nothing is lost, and the same document again changes nothing', async (name, bytes) => {
    const { draft } = await recogniseDocument(sources, { kind: 'file', file: fileOf(name, bytes) });
    if (!draft.ok) throw new Error(draft.problem.code);
    const joined = joinDrafts([{ draft: draft.value, reports: new Map(), checks: checkDraft(draft.value) }]);
    const drawn = completeWorkbook(
      municipalWorkbook({ ...joined, further: [], period: '', modified: '2021-01-01T00:00:00Z' }),
    );
    const opened = await openMunicipality(files, fileOf('книга.xlsx', await files.write(drawn)));
    if (!opened.ok) throw new Error(opened.problem.code);
    const { municipality, margin, issues } = opened.value.reading;
    const codes: readonly string[] = ['unreadableCell', 'rowWithoutTitle', 'repeatedKey', 'unknownField'];
    expect(issues.filter(({ problem }) => codes.includes(problem.code))).toEqual([]);
    expect(margin).toEqual(joined.margin);
    expect(margin.sourceTexts.size).toBe(
      [...municipality.plan.indicators, ...municipality.plan.outcomes, ...municipality.plan.activities].length,
    );
    const { plan } = municipality;
    expect(plan.indicators.map(({ source: _, ...row }) => row)).toEqual(
      joined.municipality.plan.indicators.map(({ source: _, ...row }) => row),
    );
    expect(plan.outcomes.map(({ key, number, title, description }) => ({ key, number, title, description }))).toEqual(
      joined.municipality.plan.outcomes.map(({ key, number, title, description }) => ({
        key,
        number,
        title,
        description,
      })),
    );
    expect(plan.sections.map(({ number, title }) => ({ number, title }))).toEqual(
      joined.municipality.plan.sections.map(({ number, title }) => ({ number, title })),
    );
    // The whole cell is the source of a deadline that was read back; what it says must be the same.
    const wording = ({ deadlines, ...row }: (typeof plan.activities)[number]) => ({
      ...row,
      deadlines: deadlines.map(({ source: _, ...reading }) => reading),
    });
    expect(plan.activities.map(wording)).toEqual(joined.municipality.plan.activities.map(wording));
    expect(mergeDraft(opened.value.reading, joined, 'книга').changes).toEqual([]);
  });
});
