import type { OpenWorkbook, OpenWorkbookProblem } from '../../../src/app/ports';
import { failure } from '../../../src/domain/result';
import type { AnswerCell } from '../../../src/forms/block/answer-cells';
import { findBlocks } from '../../../src/forms/block/find-blocks';
import { equipment } from '../../../src/forms/school/equipment';
import type { AnswerDesk } from '../../../src/pane/school/answer-desk';
import { answerDesk } from '../../../src/pane/school/answer-desk';
import type { CellValue } from '../../../src/workbook/cell-value';
import { valuesOf } from '../../../src/workbook/values-of';
import { equipmentCell, openForm, placeIn } from '../../support/school-document';

const pupils = equipmentCell('pupils');
const question = { at: pupils, field: equipment.fields.pupils };
const settlement = { at: equipmentCell('settlement'), field: equipment.fields.settlement };

/** A desk over a live document, which tells it every change as the pane does. */
function stand() {
  const memory = openForm({ equipment: { '': { pupils: 100 } } });
  const problems: OpenWorkbookProblem[] = [];
  const written: CellValue[] = [];
  // The document itself, which now and then is busy as Excel is.
  const workbook: OpenWorkbook = {
    ...memory,
    writeInput: (sheet, cell, value) => {
      const problem = problems.shift();
      if (problem !== undefined) return Promise.resolve(failure(problem));
      written.push(value);
      return memory.writeInput(sheet, cell, value);
    },
  };
  const desk = answerDesk(workbook);
  const read = (): void => desk.read(findBlocks(valuesOf(memory.current())));
  read();
  const holds = (at: AnswerCell = pupils): CellValue => placeIn(memory.current(), at).value;
  const typeInSheet = (value: CellValue): void => {
    const place = placeIn(memory.current(), pupils);
    memory.type(place.sheet, place.cell, value);
    read();
  };
  return { desk, problems, written, read, holds, typeInSheet };
}

function stepOf(desk: AnswerDesk): string {
  return desk
    .drafts()
    .map(({ text, standing }) => `${text}: ${standing.step}`)
    .join();
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('an answer is written when the person rests, and dropped when the document shows it', async () => {
  const { desk, written, read, holds } = stand();
  desk.type(question, '1');
  await jest.advanceTimersByTimeAsync(300);
  desk.type(question, '12');
  await jest.advanceTimersByTimeAsync(699);
  expect([stepOf(desk), holds()]).toEqual(['12: typing', 100]);
  await jest.advanceTimersByTimeAsync(1);
  expect([stepOf(desk), holds(), written]).toEqual(['12: written', 12, [12]]);
  read();
  expect(stepOf(desk)).toBe('');
});

test('leaving the control writes at once, and only what differs', async () => {
  const { desk, written, read } = stand();
  desk.type(question, '101');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  read();
  desk.type(question, ' 101 ');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  expect(written).toEqual([101]);
});

test('a choice is written without waiting', async () => {
  const { desk, holds } = stand();
  desk.choose(settlement, 'rural');
  await jest.advanceTimersByTimeAsync(0);
  expect(holds(settlement.at)).toBe('село');
});

test('a reading that is older than the writing does not bring the old value back', async () => {
  const { desk, read } = stand();
  const before = findBlocks(valuesOf(openForm({ equipment: { '': { pupils: 100 } } }).current()));
  desk.type(question, '101');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  desk.read(before);
  expect(stepOf(desk)).toBe('101: written');
  read();
  expect(stepOf(desk)).toBe('');
});

test('typing in the sheet does not take away what is being typed in the pane; Escape takes what the sheet has', async () => {
  const { desk, typeInSheet, holds } = stand();
  desk.type(question, '1');
  typeInSheet(555);
  expect(desk.drafts()).toMatchObject([{ text: '1', standing: { step: 'typing', clash: 555 } }]);
  desk.drop(pupils);
  await jest.advanceTimersByTimeAsync(5000);
  expect([stepOf(desk), holds()]).toEqual(['', 555]);
});

test('what was typed in the pane wins where the person goes on', async () => {
  const { desk, typeInSheet, holds } = stand();
  desk.type(question, '101');
  typeInSheet(555);
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  expect(holds()).toBe(101);
});

test('going on after a writing is no clash with what the pane itself wrote', async () => {
  const { desk, read, written } = stand();
  desk.type(question, '10');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  desk.type(question, '105');
  read();
  expect(desk.drafts()).toMatchObject([{ text: '105', standing: { step: 'typing', clash: null } }]);
  await jest.advanceTimersByTimeAsync(700);
  expect(written).toEqual([10, 105]);
});

test.each<[OpenWorkbookProblem]>([
  [{ code: 'cellIsBeingEdited' }],
  [{ code: 'otherWorkbookInFront' }],
  [{ code: 'unsuitableSelection' }],
])('%j is told, and the writing is tried again by itself', async (problem) => {
  const { desk, problems, holds } = stand();
  problems.push(problem, problem);
  desk.type(question, '101');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  expect(desk.drafts()).toMatchObject([{ text: '101', standing: { step: 'failed', problem } }]);
  await jest.advanceTimersByTimeAsync(3000);
  expect([stepOf(desk), holds()]).toEqual(['101: written', 101]);
});

test('a locked cell is told and waits for the person, who can try again', async () => {
  const { desk, problems, holds } = stand();
  problems.push({ code: 'cellIsLocked', sheet: 'Оснащение', cell: { row: 0, column: 0 } });
  desk.type(question, '101');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(60_000);
  expect([stepOf(desk), holds()]).toEqual(['101: failed', 100]);
  desk.retry(pupils);
  await jest.advanceTimersByTimeAsync(0);
  expect(holds()).toBe(101);
});

test('a cell that is gone is told', async () => {
  const { desk } = stand();
  desk.type({ at: equipmentCell('nothing'), field: equipment.fields.pupils }, '1');
  await jest.advanceTimersByTimeAsync(700);
  expect(desk.drafts()).toMatchObject([{ standing: { step: 'failed', problem: { code: 'noSuchCell' } } }]);
});

test('closing writes what was typed', async () => {
  const { desk, holds } = stand();
  desk.type(question, '101');
  desk.close();
  await jest.advanceTimersByTimeAsync(0);
  expect(holds()).toBe(101);
});

test('answers go one at a time, in the order they were given', async () => {
  const { desk, written } = stand();
  desk.type(question, '101');
  desk.choose(settlement, 'rural');
  desk.leave(pupils);
  await jest.advanceTimersByTimeAsync(0);
  expect(written).toEqual(['село', 101]);
});
