import { consolidatedParts, submissionContext } from '../../src/app/consolidate-inbox';
import { fillForm } from '../../src/app/fill-form';
import type { MunicipalFile } from '../../src/app/open-municipality';
import type { Consolidation } from '../../src/consolidation/consolidate';
import { consolidate } from '../../src/consolidation/consolidate';
import { readSubmission } from '../../src/consolidation/read-submission';
import { cellOfBlock, findBlocks } from '../../src/forms/block/find-blocks';
import { analyticalNote } from '../../src/reports/analytical-note';
import { protocolBlock, waiverColumn } from '../../src/reports/waivers';
import { valuesOf } from '../../src/workbook/values-of';
import { withCells } from '../../src/workbook/with-cells';
import type { Workbook } from '../../src/workbook/workbook';
import { activity, day, municipality } from '../support/municipality';
import { period, schoolForm } from '../support/school-report';
import { municipalIn, plainMunicipal } from '../support/svod';

const asOf = day('2021-12-31');
const of = municipality({ indicators: [], activities: [activity('a1')] });
const reason = 'приказ утрачен при пожаре';

const plan = plainMunicipal(of);

/** The first school says that it is done, not when, which its form forbids; or all is well. */
function folded(municipal: MunicipalFile, quarter: string, doneOn: string | null): Consolidation {
  const request = { municipal, period: period(quarter), asOf };
  const form = schoolForm(of, { period: request.period });
  const answers = { activities: { 'a1/2021-12-01': { status: 'выполнено', doneOn } } };
  const { workbook, unplaced } = fillForm(form, answers, '2022-01-10T00:00:00Z');
  expect(unplaced).toEqual([]);
  const outcomes = [readSubmission('1.xlsx', valuesOf(workbook), submissionContext(request))];
  return consolidate({ municipality: of, ...request, outcomes, municipal: new Map(), known: [] });
}

const broken = (found: Consolidation): readonly string[] =>
  found.files.flatMap(({ issues }) =>
    issues
      .filter(({ severity, problem }) => severity === 'error' || problem.code === 'waived')
      .map(({ severity, problem }) => `${severity} ${problem.code}`),
  );

/** The reason typed beside the first line of the protocol that may be waived. */
function waivedIn(workbook: Workbook): Workbook {
  const block = findBlocks(valuesOf(workbook)).find(({ identity }) => identity.form === protocolBlock);
  const row = block?.rows.find(({ key }) => key.startsWith('waiver'));
  const cell = block === undefined || row === undefined ? null : cellOfBlock(block, row, waiverColumn);
  if (block === undefined || cell === null) throw new Error('nothing may be waived');
  return withCells(workbook, [{ sheet: block.sheet, ...cell, value: reason }]);
}

const first = folded(municipalIn(plan), '2021-Q4', null);
const waived = municipalIn(waivedIn(consolidatedParts(municipalIn(plan), first).workbook));

test('a rule is waived by a reason beside its line, for this school and period', () => {
  expect(first.files[0]?.verdict).toBe('returned');
  expect(broken(first)).toEqual(['error ruleBroken']);
  const again = folded(waived, '2021-Q4', null);
  expect(again.files[0]?.verdict).toBe('acceptedWithRemarks');
  expect(broken(again)).toEqual(['remark waived']);
  expect(again.coverage.accepted).toEqual(['1']);
});

test('the waiver is counted in the register and told in the note', () => {
  const again = folded(waived, '2021-Q4', null);
  const registry = findBlocks(valuesOf(consolidatedParts(waived, again).workbook)).find(
    ({ identity }) => identity.form === 'svod-registry',
  );
  expect(registry?.rows.map(({ cells }) => cells.get('waived') ?? null)).toEqual([1, null, null]);
  expect(JSON.stringify(analyticalNote(again))).toContain('Допущено нарушений правил заполнения: 1');
  expect(JSON.stringify(analyticalNote(first))).not.toContain('Допущено');
});

test('it stays through further consolidations, also while nothing asks for it', () => {
  const mended = folded(waived, '2021-Q4', '2021-11-20');
  expect(broken(mended)).toEqual([]);
  const later = municipalIn(consolidatedParts(waived, mended).workbook);
  expect(later.waivers).toEqual(waived.waivers);
  expect(broken(folded(later, '2021-Q4', null))).toEqual(['remark waived']);
});

test('it ends with its period', () => {
  const alone = { ...municipalIn(plan), waivers: waived.waivers };
  const next = folded(alone, '2022-Q1', null);
  expect(broken(next)).toEqual(['error ruleBroken']);
  expect(municipalIn(consolidatedParts(alone, next).workbook).waivers).toEqual([]);
});

test('nobody waives what cannot be read', () => {
  const form = fillForm(schoolForm(of), { equipment: { '': { pupils: 'много' } } }, '2022-01-10T00:00:00Z');
  const request = { municipal: waived, period: period('2021-Q4'), asOf };
  const outcomes = [readSubmission('1.xlsx', valuesOf(form.workbook), submissionContext(request))];
  const found = consolidate({ municipality: of, ...request, outcomes, municipal: new Map(), known: [] });
  const protocol = findBlocks(valuesOf(consolidatedParts(municipalIn(plan), found).workbook)).find(
    ({ identity }) => identity.form === protocolBlock,
  );
  expect(found.files[0]?.verdict).toBe('returned');
  expect(protocol?.rows.filter(({ key }) => key.startsWith('waiver'))).toEqual([]);
});
