import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import { markReady } from '../../../src/app/mark-ready';
import type { OpenWorkbook } from '../../../src/app/ports';
import { memoryWorkbook } from '../../../src/adapters/memory/memory-workbook';
import { readinessOf } from '../../../src/consolidation/readiness';
import { answerDesk } from '../../../src/pane/school/answer-desk';
import { readSchoolDocument } from '../../../src/pane/school/school-reading';
import type { Workbook } from '../../../src/workbook/workbook';
import { compareOpenWorkbook } from '../../host/compare-open-workbook';
import { excelHost } from '../../host/excel-host';
import { connectNode } from '../../host/transport/node-session';
import { drawnInHost } from '../../support/drawn-in-host';
import { asFiled } from '../../support/plan-scenarios';
import {
  answersIn,
  answersOfPane,
  answersOfSheet,
  at,
  cellOf,
  inPane,
  inSheet,
  sentForm,
  standsAt,
  unansweredForm,
  withAnswers,
} from '../../support/school-scenarios';
import { day } from '../../support/municipality';

async function opened(form: Workbook) {
  const host = excelHost(await drawnInHost(form));
  connectNode(host, '1.14');
  return { host, open: officeWorkbook(excelQueue()) };
}

async function readingOf(open: OpenWorkbook) {
  const values = await open.readValues();
  if (!values.ok) throw new Error(JSON.stringify(values.problem));
  return readSchoolDocument(values.value);
}

test('a form answered by pane and by sheet is in Excel what it is as data, and as a file', async () => {
  const form = await unansweredForm();
  const { host, open } = await opened(form);
  const reading = await readingOf(open);
  const desk = answerDesk(open);
  desk.read(reading.blocks);
  for (const [cell, answer] of answersIn(answersOfPane)) {
    const field = reading.forms.get(cell.form)?.content.spec.fields[cell.field];
    if (field === undefined) throw new Error(`no field ${cell.field}`);
    desk.choose({ at: cell, field }, inPane(answer));
  }
  for (const [cell, answer] of answersIn(answersOfSheet)) {
    const place = cellOf(form, cell);
    host.type(place.sheet, place, inSheet(answer));
  }
  while (desk.drafts().some(({ standing }) => standing.step === 'writing'))
    await new Promise((done) => setTimeout(done, 5));
  desk.close();

  const expected = withAnswers(withAnswers(form, answersOfPane), answersOfSheet);
  const { differences, compared, notCalculated } = compareOpenWorkbook(host.workbook, expected);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
  expect(notCalculated).toBe(0);
  expect(compareOpenWorkbook(host.workbook, await asFiled(expected)).differences).toEqual([]);
  expect(host.notImplemented).toEqual([]);
});

test('a wrong value is found, gone to, mended, and the form marked ready, the same as in memory', async () => {
  const form = await sentForm();
  const { host, open } = await opened(form);
  const printers = { form: 'equipment', row: '', field: 'printers' };
  const place = cellOf(form, printers);
  host.type(place.sheet, place, -5);
  const [finding, ...others] = (await readingOf(open)).findings.filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ at: printers, place, problem: { code: 'unreadableCell' } });
  const wrong = withAnswers(form, { equipment: { '': { printers: -5 } } });
  expect(compareOpenWorkbook(host.workbook, wrong).differences).toEqual([]);

  await open.select(finding?.place?.sheet ?? '', finding?.place ?? place);
  expect(standsAt(host.workbook)).toEqual(at(place));
  host.type(place.sheet, place, 18);
  expect(readinessOf((await readingOf(open)).findings).state).toBe('ready');

  const today = day('2022-01-11');
  expect(await markReady(open, today)).toEqual({ ok: true, value: null });
  const inMemory = memoryWorkbook(form);
  await markReady(inMemory, today);
  const { differences, compared } = compareOpenWorkbook(host.workbook, inMemory.current());
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
  expect(host.notImplemented).toEqual([]);
});
