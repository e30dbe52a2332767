import { consolidatedSheets } from '../../src/reports/consolidated-workbook';
import { consolidated } from '../support/intake';
import { municipality } from '../support/municipality';

/** The line under the tiles of «Сводка», of a municipality where no school has submitted. */
function silentLine(count: number): string {
  const [school] = municipality().schools;
  if (school === undefined) throw new Error('the municipality has no school');
  const name = (at: number): string => `МБОУ «Средняя общеобразовательная школа № ${at}»`;
  const schools = Array.from({ length: count }, (_, at) => ({ ...school, code: `s${at}`, name: name(at + 1) }));
  const [summary] = consolidatedSheets(consolidated(municipality({ schools }), []), { notes: new Map(), waivers: [] });
  const texts = (summary?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value));
  return texts.filter((text) => typeof text === 'string').find((text) => text.startsWith('Не сдали')) ?? '';
}

test('names the schools that have not submitted where there is room for them', () => {
  expect(silentLine(2)).toBe(
    'Не сдали: МБОУ «Средняя общеобразовательная школа № 1»; МБОУ «Средняя общеобразовательная школа № 2».',
  );
});

test('leaves the page to the figures where many have not, and says how many more and where they stand', () => {
  const text = silentLine(60);
  const named = text.match(/МБОУ/g)?.length ?? 0;
  expect(text.length).toBeLessThan(640);
  expect(named).toBeGreaterThan(5);
  expect(text).toMatch(new RegExp(` и ещё ${60 - named} — на листе «Реестр сдачи»\\.$`));
});
