import type { LocalDate } from '../../src/domain/local-date';
import type { RecognitionProblem } from '../../src/recognition/recognition-problem';
import { recognitionText } from '../../src/text/recognition-text';

const start = '2021-01-01' as LocalDate;

/** One of each: a new problem does not compile until it stands here. */
const samples: { readonly [Code in RecognitionProblem['code']]: Extract<RecognitionProblem, { code: Code }> } = {
  noTables: { code: 'noTables' },
  noProgrammeTitle: { code: 'noProgrammeTitle' },
  noMunicipality: { code: 'noMunicipality' },
  noPlanPeriod: { code: 'noPlanPeriod' },
  periodFromYears: { code: 'periodFromYears', start, end: '2024-12-31' as LocalDate },
  furtherPlan: {
    code: 'furtherPlan',
    title: 'План на 2023 год',
    period: { start, end: '2024-12-31' as LocalDate },
    taken: 'План на 2022 год',
    takenAt: { in: 'text', line: 3 },
  },
  actDatesDiffer: { code: 'actDatesDiffer', taken: start, other: '2021-01-02' as LocalDate },
  tableNotUsed: { code: 'tableNotUsed', rows: 2 },
  planFromList: { code: 'planFromList' },
  columnsByContent: { code: 'columnsByContent' },
  columnsOfTableBefore: { code: 'columnsOfTableBefore' },
  columnNotUsed: { code: 'columnNotUsed', heading: 'Источник', cells: 5 },
  guessedCells: { code: 'guessedCells' },
  joinedRow: { code: 'joinedRow' },
  hiddenRow: { code: 'hiddenRow' },
  missingPart: { code: 'missingPart', part: 'deadline' },
  numberMissing: { code: 'numberMissing', missing: '1.6', next: '1.7' },
  repeatedNumber: { code: 'repeatedNumber', number: '7' },
  cellWithoutValue: { code: 'cellWithoutValue' },
  cellError: { code: 'cellError', shown: '#ССЫЛКА!' },
  unreadableNumber: { code: 'unreadableNumber', shown: 'много', heading: '2023' },
  unreadableDate: { code: 'unreadableDate', shown: 'весна', heading: 'Дата' },
  unreadableSettlement: { code: 'unreadableSettlement', shown: 'остров' },
  contradiction: { code: 'contradiction', one: 'не менее 17 %', other: 'не менее 8 %', otherRow: 'o3' },
  deadlineDoubtful: { code: 'deadlineDoubtful', source: 'сентябрь', understood: '01.09.2021–30.09.2021' },
  deadlineUndated: { code: 'deadlineUndated', source: 'по графику' },
  targetYearFromPlan: { code: 'targetYearFromPlan', year: 2023 },
  targetAboveWhole: { code: 'targetAboveWhole', year: 2023, value: 190 },
  percentOrFraction: { code: 'percentOrFraction', value: 0.35 },
  measureProposed: { code: 'measureProposed', measure: { kind: 'value' } },
  measureUnknown: { code: 'measureUnknown' },
  reportedByProposed: { code: 'reportedByProposed', by: 'schools' },
  reportedByUnknown: { code: 'reportedByUnknown' },
};

test.each(Object.values(samples))('$code is said in Russian and in English', (problem) => {
  const [ru, en] = [recognitionText(problem, 'ru'), recognitionText(problem, 'en')];
  expect([/[а-яё]/i.test(ru), /undefined|null|\[object/.test(ru + en), ru === en]).toEqual([true, false, false]);
  const facts = Object.entries(problem).flatMap(([name, fact]) =>
    name !== 'code' && typeof fact === 'string' && !/^\d{4}-/.test(fact) && name !== 'part' && name !== 'by'
      ? [fact]
      : [],
  );
  expect(facts.filter((fact) => !ru.includes(fact) || !en.includes(fact))).toEqual([]);
});
