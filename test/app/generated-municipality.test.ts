import { createHash } from 'node:crypto';
import { consolidatedParts, consolidateInbox, outcomeReader, submissionContext } from '../../src/app/consolidate-inbox';
import { openMunicipality } from '../../src/app/open-municipality';
import type { MunicipalFile } from '../../src/app/open-municipality';
import type { InboxFile } from '../../src/app/inbox-file';
import type { Consolidation } from '../../src/consolidation/consolidate';
import { periodId, periodSpan } from '../../src/domain/period/reporting-period';
import { success } from '../../src/domain/result';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { schoolObligations } from '../../src/forms/school/obligations';
import { completeWorkbook } from '../../src/workbook/complete';
import { files } from '../support/cli';
import { generatedFiles } from '../support/generated/inbox';
import { generatedMunicipality } from '../support/generated/municipality';
import { period } from '../support/school-report';

const seed = 4;

function asFile(name: string, bytes: Uint8Array): InboxFile {
  return { name, size: bytes.length, read: () => Promise.resolve(success(bytes)) };
}

async function opened(bytes: Uint8Array): Promise<MunicipalFile> {
  const municipal = await openMunicipality(files, asFile('свод.xlsx', bytes));
  if (!municipal.ok) throw new Error(JSON.stringify(municipal.problem));
  return municipal.value;
}

function firstWorkbook(schools: number): Promise<Uint8Array> {
  const { municipality, reports } = generatedMunicipality({ seed, schools });
  const parts = { municipality, reports, further: [], period: '', modified: '2021-07-12T00:00:00Z' };
  return files.write(completeWorkbook(municipalWorkbook(parts)));
}

interface Turn {
  readonly consolidation: Consolidation;
  readonly inbox: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly svod: Uint8Array;
}

/** One period: the forms made from the last consolidated workbook, filled, and consolidated into the next. */
async function turn(workbook: Uint8Array, id: string): Promise<Turn> {
  const municipal = await opened(workbook);
  const { municipality } = municipal.reading;
  const inbox = await generatedFiles(files, { seed, municipality, period: period(id), known: municipal.facts });
  const request = { municipal, period: period(id), asOf: periodSpan(period(id)).end };
  const consolidation = await consolidateInbox(
    outcomeReader(files, submissionContext(request)),
    { ...request, inbox: inbox.map(({ name, bytes }) => asFile(name, bytes)) },
    () => undefined,
    () => 'go',
  );
  if (consolidation === null) throw new Error('stopped');
  return { consolidation, inbox, svod: await files.write(consolidatedParts(municipal, consolidation).workbook) };
}

const years = ['2021', '2022', '2023', '2024'];
const schools = 60;

describe('A municipality of 60 schools', () => {
  const turns: Turn[] = [];

  beforeAll(async () => {
    let workbook = await firstWorkbook(schools);
    for (const id of years) {
      turns.push(await turn(workbook, id));
      workbook = turns.at(-1)?.svod ?? workbook;
    }
  }, 300_000);

  test('consolidates four periods in turn, every file accepted', () => {
    expect(
      turns.map(({ consolidation: { period: of, coverage, files: read }, inbox }) => ({
        period: periodId(of),
        silent: coverage.missing.length,
        accepted: coverage.accepted.length + coverage.missing.length,
        files: inbox.length - read.length,
        verdicts: [...new Set(read.map(({ verdict }) => verdict))].sort(),
      })),
    ).toMatchInlineSnapshot(`
      [
        {
          "accepted": 60,
          "files": 0,
          "period": "2021",
          "silent": 1,
          "verdicts": [
            "accepted",
            "acceptedWithRemarks",
          ],
        },
        {
          "accepted": 60,
          "files": 0,
          "period": "2022",
          "silent": 3,
          "verdicts": [
            "accepted",
            "acceptedWithRemarks",
          ],
        },
        {
          "accepted": 60,
          "files": 0,
          "period": "2023",
          "silent": 2,
          "verdicts": [
            "accepted",
            "acceptedWithRemarks",
          ],
        },
        {
          "accepted": 60,
          "files": 0,
          "period": "2024",
          "silent": 2,
          "verdicts": [
            "accepted",
            "acceptedWithRemarks",
          ],
        },
      ]
    `);
  });

  test('carries what was closed: no obligation that a school closed is asked again', () => {
    const closed = new Set<string>();
    const askedAgain: string[] = [];
    let open = 0;
    for (const { consolidation } of turns) {
      const id = periodId(consolidation.period);
      const now = consolidation.facts.filter((fact) => fact.period === id && fact.form === 'activities');
      for (const { school, row } of now) if (closed.has(`${school} ${row}`)) askedAgain.push(`${id} ${school} ${row}`);
      for (const { school, row, field, value } of now) {
        if (field === 'status' && (value === 'done' || value === 'cancelled')) closed.add(`${school} ${row}`);
        else if (field === 'status') open += 1;
      }
    }
    const { plan } = turns[0]!.consolidation.municipality;
    expect(askedAgain).toEqual([]);
    // Some were closed and some were not, or nothing was shown.
    expect(closed.size).toBeGreaterThan(schools * 10);
    expect(closed.size).toBeLessThan(schools * schoolObligations(plan, periodSpan(period('2024')).end).length);
    expect(open).toBeGreaterThan(schools);
  });

  test('keeps the facts of all periods', () => {
    const counts = turns.map(({ consolidation: { facts } }) => new Set(facts.map((fact) => fact.period)).size);
    expect(counts).toEqual([1, 2, 3, 4]);
  });
});

test('The same seed gives the same bytes, another seed gives others', async () => {
  const hashOf = async (of: number): Promise<string> => {
    const { municipality } = generatedMunicipality({ seed: of, schools: 5 });
    const sent = await generatedFiles(files, { seed: of, municipality, period: period('2022'), known: [] });
    return createHash('sha256')
      .update(sent.map(({ name, bytes }) => name + Buffer.from(bytes).toString('base64')).join('\n'))
      .digest('hex');
  };
  const [first, again, other] = [await hashOf(1), await hashOf(1), await hashOf(2)];
  expect([first === again, first === other]).toEqual([true, false]);
  // On every machine and with every version: a change here is a change of what schools receive.
  expect(first.slice(0, 16)).toMatchInlineSnapshot(`"94e0e9eeebad6281"`);
});
