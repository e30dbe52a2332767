import { excelQueue } from '../../../src/adapters/office/excel-queue';
import { officeWorkbook } from '../../../src/adapters/office/office-workbook';
import type { SheetChange } from '../../../src/app/ports';
import { paneProblemText } from '../../../src/text/pane-problem-text';
import type { Cell } from '../../../src/workbook/sheet';
import { compareWithWorkbook } from '../../host/compare-with-workbook';
import { excelHost } from '../../host/excel-host';
import { newHostWorkbook } from '../../host/model/host-workbook';
import { connectNode } from '../../host/transport/node-session';
import { blankSheet } from '../../support/sample-workbook';

function excel(requirementSet = '1.14') {
  const host = excelHost(newHostWorkbook('Лист1'));
  connectNode(host, requirementSet);
  const queue = excelQueue();
  return { host, open: officeWorkbook(queue) };
}

async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 40));
}

// OfficeDev/office-js#2268: by design there is no range where a chart or several areas are selected.
test('a selected chart is told as such, and not as another workbook', async () => {
  const { host, open } = excel();
  host.workbook.selectsNoRange = true;
  const selected = await open.readSelection();
  expect(selected).toEqual({ ok: false, problem: { code: 'unsuitableSelection' } });
  expect(paneProblemText({ code: 'unsuitableSelection' }, 'ru')).toContain('выделите');
  host.workbook.selectsNoRange = false;
  expect((await open.readSelection()).ok).toBe(true);
});

test.each(['1.9', '1.14'])(
  'whole rows that a person empties are heard of, over ExcelApi %s',
  async (requirementSet) => {
    const { host, open } = excel(requirementSet);
    const changes: SheetChange[] = [];
    open.subscribe((change) => changes.push(change));
    await settled();
    host.emptyRows('Лист1', 4, 5);
    await settled();
    expect(changes.map(({ sheet, origin }) => [sheet, origin])).toEqual([['Лист1', 'user']]);
  },
);

test('a change is heard of after Excel had failed to say where one before it was', async () => {
  const { host, open } = excel();
  const changes: SheetChange[] = [];
  open.subscribe((change) => changes.push(change));
  await settled();
  host.faults.otherWorkbookFor = 2;
  host.type('Лист1', { row: 0, column: 0 }, 1);
  await settled();
  expect(changes).toEqual([]);
  host.type('Лист1', { row: 0, column: 1 }, 2);
  await settled();
  expect(changes.map(({ area }) => area.from.column)).toEqual([0, 1]);
});

test('numbers, days and truth values stay what they are under the text format', async () => {
  const { host, open } = excel();
  const cells = [30, true, { date: '2021-09-01' }, '30'].map((value): Cell => ({
    value: value as Cell['value'],
    style: { format: '@' },
  }));
  const sheet = { ...blankSheet('Числа'), rows: [{ cells }] };
  expect(await open.drawSheets([sheet])).toEqual({ ok: true, value: null });
  expect(compareWithWorkbook(host.workbook, [sheet]).differences).toEqual([]);
});

test('a table with more merged cells than Excel tells of is read as an older Excel gives it', async () => {
  const { host, open } = excel();
  const [sheet] = host.workbook.sheets;
  for (let row = 0; row < 600; row += 1) {
    host.type('Лист1', { row, column: 0 }, `строка ${String(row)}`);
    sheet!.merges.push({ from: { row, column: 0 }, to: { row, column: 1 } });
  }
  const selected = await open.readSelection();
  if (!selected.ok) throw new Error(JSON.stringify(selected.problem));
  expect(selected.value.cells.length).toBe(600);
  expect(selected.value.cells.every(({ columnSpan }) => columnSpan === 1)).toBe(true);
  sheet!.merges.splice(500);
  const fewer = await open.readSelection();
  expect(fewer.ok && fewer.value.cells.filter(({ columnSpan }) => columnSpan === 2).length).toBe(500);
});
