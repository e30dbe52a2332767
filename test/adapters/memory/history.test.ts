import { memoryWorkbook } from '../../../src/adapters/memory/memory-workbook';
import { contractWorkbook } from '../../contracts/open-workbook.contract';

const number = { row: 0, column: 1 };

test('goes back and forth over what was typed and drawn, and keeps settings', async () => {
  const open = memoryWorkbook(contractWorkbook);
  const told: string[] = [];
  open.subscribe(({ sheet }) => told.push(sheet));
  open.type('Форма', number, 5);
  await open.writeInput('Форма', number, 6);
  await open.writeSetting('выбор', 'да');
  const valueNow = () => open.current().sheets[0]?.rows[1]?.cells[1]?.value;
  expect(valueNow()).toBe(12);
  open.history.undo();
  expect(valueNow()).toBe(10);
  open.history.undo();
  expect([valueNow(), open.history.canUndo()]).toEqual([4, false]);
  open.history.redo();
  expect(valueNow()).toBe(10);
  open.type('Форма', number, 1);
  expect(open.history.canRedo()).toBe(false);
  expect(await open.readSetting('выбор')).toBe('да');
  expect(told).toHaveLength(6);
});
