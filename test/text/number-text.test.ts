import { numberText } from '../../src/text/number-text';

// Each as a cell of the format 0.0 or 0.00 shows it, without the zeros at its end.
test.each([
  [29.95, 1, '30'],
  [1.005, 2, '1,01'],
  [29.94, 1, '29,9'],
  [-0.25, 1, '-0,3'],
  [-0.01, 1, '0'],
  [66.66666666666666, 1, '66,7'],
  [12_345_678_901_234, 10, '12345678901234'],
  [85.5, 10, '85,5'],
])('%d to %d decimals reads %s', (value, decimals, text) => {
  expect(numberText(value, 'ru', decimals)).toBe(text);
});
