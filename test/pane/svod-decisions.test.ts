import type { FileVerdict } from '../../src/app/background';
import { periodId } from '../../src/domain/period/reporting-period';
import { byConcern } from '../../src/pane/coordinator/svod/by-concern';
import { otherPeriodOf } from '../../src/pane/coordinator/svod/other-period';
import { verdictsLine } from '../../src/pane/coordinator/svod/verdicts-line';
import { inboxFileFrom } from '../../src/pane/parts/inbox-files';
import { mailtoLink, reminderLetter } from '../../src/text/letter-text';

const bytes = new Uint8Array();

function verdict(found: string | null): FileVerdict {
  const titles = { foundTitle: null, expectedTitle: { ru: '', en: '' } };
  const problem = { code: 'otherPeriod', found: found ?? '', expected: '2024-Q4', ...titles } as const;
  return {
    file: 'a.xlsx',
    school: '1',
    verdict: found === null ? 'accepted' : 'otherFormOrPeriod',
    issues: found === null ? [] : [{ severity: 'error', place: null, row: '', problem }],
  };
}

test('names the period that most of the files are about', () => {
  const other = otherPeriodOf(['2021-Q4', null, '2021-Q3', '2021-Q4'].map(verdict));
  expect(other === null ? null : [periodId(other.period), other.files]).toEqual(['2021-Q4', 2]);
  expect(otherPeriodOf([verdict(null)])).toBeNull();
  expect(otherPeriodOf([verdict('')])).toBeNull();
});

test('puts the files that somebody has to do something about first, else as they were chosen', () => {
  const came = { 'a.xlsx': 'accepted', 'b.xlsx': 'returned', 'c.xlsx': 'duplicate', 'd.xlsx': 'unreadable' } as const;
  const files = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'].map((name) => inboxFileFrom({ name, bytes }));
  const verdicts = new Map(Object.entries(came).map(([file, own]) => [file, { ...verdict(null), file, verdict: own }]));
  const sorted = byConcern([...files].reverse(), verdicts).map(({ name }) => name);
  expect(sorted).toEqual(['e.xlsx', 'd.xlsx', 'b.xlsx', 'c.xlsx', 'a.xlsx']);
  expect(byConcern(files, new Map())).toEqual(files);
});

test('counts the verdicts in the order of their worth', () => {
  expect(verdictsLine([verdict('2021-Q4'), verdict(null), verdict(null)], 'ru')).toBe(
    'принято 2 · другая форма или период 1',
  );
});

test('a reminder names the schools and goes to the person’s own e-mail without addresses', () => {
  const facts = { period: 'IV квартал 2021 года', asOf: '31.12.2021', programme: 'План', sendTo: 'отдел образования' };
  const letter = reminderLetter(facts, ['Школа 6', 'Школа 9']);
  expect(letter.body).toContain('— Школа 6\n— Школа 9');
  expect(letter.body).toContain('отдел образования');
  expect(decodeURIComponent(mailtoLink(letter))).toMatch(/^mailto:\?subject=Не сдан отчёт .* 2021 года&body=Уважаемые/);
});
