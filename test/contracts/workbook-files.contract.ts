import fc from 'fast-check';
import type { WorkbookFiles } from '../../src/app/ports';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookValues } from '../../src/workbook/workbook-values';
import { anyWorkbook } from '../support/arbitrary-workbook';
import { blankSheet, sampleWorkbook } from '../support/sample-workbook';

/** Milliseconds, for the tests that go through many files. */
const patience = 60_000;

/** What every adapter of the port `WorkbookFiles` has to keep. */
export function describeWorkbookFiles(name: string, make: () => WorkbookFiles): void {
  describe(`${name} as WorkbookFiles`, () => {
    const files = make();

    test('reads back the whole of a workbook that says everything', async () => {
      const workbook = sampleWorkbook();
      expect(await files.readWorkbook(await files.write(workbook))).toEqual({ ok: true, value: workbook });
    });

    test('reads back the whole of an empty workbook', async () => {
      const workbook: Workbook = {
        sheets: [blankSheet('Лист1')],
        names: [],
        activeSheet: 'Лист1',
        properties: { title: '', subject: '', modified: null, custom: {} },
      };
      expect(await files.readWorkbook(await files.write(workbook))).toEqual({ ok: true, value: workbook });
    });

    test(
      'reads back the whole of any workbook, and its values alone',
      async () => {
        await fc.assert(
          fc.asyncProperty(anyWorkbook, async (workbook) => {
            const bytes = await files.write(workbook);
            expect(await files.readWorkbook(bytes)).toStrictEqual({ ok: true, value: workbook });
            expect(await files.readValues(bytes)).toStrictEqual({ ok: true, value: valuesOf(workbook) });
          }),
          { numRuns: 100 },
        );
      },
      patience,
    );

    test('writes the same bytes of the same workbook', async () => {
      expect(await files.write(sampleWorkbook())).toEqual(await files.write(sampleWorkbook()));
    });

    test('writes equal styles once, however often they are made', async () => {
      const withFreshStyles = (count: number): Workbook => ({
        ...sampleWorkbook(),
        sheets: [
          {
            ...blankSheet('Отчёт'),
            rows: Array.from({ length: count }, () => ({ cells: [{ value: 1, style: { font: { bold: true } } }] })),
          },
        ],
      });
      const grown = (await files.write(withFreshStyles(400))).length - (await files.write(withFreshStyles(200))).length;
      expect(grown).toBeLessThan(2000);
    });

    test('reads every shortened file as torn', async () => {
      const bytes = await files.write(sampleWorkbook());
      for (let length = 1; length < bytes.length; length += 97) {
        const problem = { ok: false, problem: { code: 'torn' } };
        expect(await files.readValues(bytes.subarray(0, length))).toEqual(problem);
        expect(await files.readWorkbook(bytes.subarray(0, length))).toEqual(problem);
      }
    });

    test(
      'reads a file with a changed byte as it was, or says that it cannot',
      async () => {
        const workbook = sampleWorkbook();
        const bytes = await files.write(workbook);
        const values = { ok: true, value: valuesOf(workbook) };
        const outcomes = new Set<boolean>();
        await fc.assert(
          fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
            const changed = bytes.map((byte, index) => (index === at ? byte ^ change : byte));
            const read = await files.readValues(changed);
            const full = await files.readWorkbook(changed);
            outcomes.add(read.ok);
            if (read.ok) expect(read).toEqual(values);
            if (full.ok) expect(full.value).toEqual(workbook);
          }),
          { numRuns: 500 },
        );
        // Both happen: dates and the like have no checksum, and what cells hold has one.
        expect(outcomes).toEqual(new Set([true, false]));
      },
      patience,
    );
  });
}

/** The same by another way: no file between. */
function valuesOf({ sheets, properties }: Workbook): WorkbookValues {
  return {
    sheets: sheets.map(({ name, visibility, rows }) => {
      const filled = rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column) =>
          cell === null || cell.value === null ? [] : [{ row, column, value: cell.value }],
        ),
      );
      return {
        name,
        visibility,
        rows: filled.map(({ row }) => row),
        columns: filled.map(({ column }) => column),
        values: filled.map(({ value }) => value),
      };
    }),
    properties,
  };
}
