import { memoryWorkbook } from '../../../src/adapters/memory/memory-workbook';
import { contractWorkbook, describeOpenWorkbook } from '../../contracts/open-workbook.contract';

describeOpenWorkbook('memory', (workbook) => {
  const open = memoryWorkbook(workbook);
  return Promise.resolve({
    open,
    userTypes: (sheet, cell, value) => {
      open.type(sheet, cell, value);
      return Promise.resolve();
    },
  });
});

test('a selection is remembered', async () => {
  const open = memoryWorkbook(contractWorkbook);
  await open.select('Форма', { row: 1, column: 1 });
  expect(open.selection()).toEqual({
    sheet: 'Форма',
    area: { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } },
  });
});
