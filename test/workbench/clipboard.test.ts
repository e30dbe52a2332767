import { memoryWorkbook } from '../../src/adapters/memory/memory-workbook';
import { copiedText, paste, pastedLines } from '../../src/workbench/clipboard';
import { contractWorkbook } from '../contracts/open-workbook.contract';

test.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb\r\n', [['a', 'b']]],
  ['"two\nlines"\t"say ""hi"""', [['two\nlines', 'say "hi"']]],
  ['\tx', [['', 'x']]],
  ['one', [['one']]],
])('%j is these cells', (text, cells) => {
  expect(pastedLines(text)).toEqual(cells);
});

test('what is copied is pasted as it was', () => {
  const document = memoryWorkbook(contractWorkbook);
  const sheet = document.current().sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  expect(copiedText(sheet, { from: { row: 0, column: 0 }, to: { row: 1, column: 1 } })).toBe('Число\t2\nВдвое\t4');
});

test('a paste that meets a locked cell changes nothing', () => {
  const document = memoryWorkbook(contractWorkbook);
  const before = document.current();
  const [sheet] = before.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  expect(paste(document, sheet, { row: 0, column: 1 }, '7\n8', 'ru')).toContain('B2');
  expect(document.current()).toBe(before);
  expect(paste(document, sheet, { row: 0, column: 1 }, '7', 'ru')).toBeNull();
  expect(document.current().sheets[0]?.rows[1]?.cells[1]?.value).toBe(14);
});
