import { formTable, join } from '../../../src/domain/deadline/grammar/join';
import { unknownNames } from '../../../src/domain/deadline/grammar/form-pattern';
import { grammar } from '../../../src/domain/deadline/grammar/parse';
import type { Piece } from '../../../src/domain/deadline/grammar/piece';
import type { DeadlineContext } from '../../../src/domain/deadline/deadline-context';
import { printDeadlines } from '../../../src/domain/deadline/print-deadlines';
import { readDeadlines } from '../../../src/domain/deadline/read-deadlines';
import { normalText } from '../../../src/domain/deadline/text/normal-text';
import { fillerWords } from '../../../src/domain/deadline/words/fillers';
import { splitWords, wordLists } from '../../../src/domain/deadline/words/split-words';
import type { LocalDate } from '../../../src/domain/local-date';
import { corpusPlans } from '../../support/deadline-corpus';

const rows = grammar.flatMap((table, index) => table.map((row) => [row.example, row, index] as const));
const words = wordLists.flat();

describe('each row of the grammar', () => {
  test.each(rows)('reads its example «%s»', (example, row) => {
    const context: DeadlineContext = { ...corpusPlans[row.plan ?? '2021'], actDate: '2021-02-01' as LocalDate };
    expect(printDeadlines(readDeadlines(example, context))).toBe(row.reads);
  });

  test.each(rows)('takes part in its example «%s»', (example, row, index) => {
    const before = grammar.slice(0, index).reduce(joined, splitWords(normalText(example)));
    expect(join(before, formTable([row]))).not.toEqual(before);
  });

  test.each(rows)('names only kinds of words: «%s»', (_, row) => {
    expect(unknownNames(row.form)).toEqual([]);
  });
});

test.each(words.map((row) => [row.example, row.kind] as const))('«%s» is a word of kind %s', (example, kind) => {
  expect(splitWords(normalText(`а ${example}`)).map((piece) => piece.kind)).toContain(kind);
});

test.each(fillerWords.map((row) => row.example))('«%s» is dropped', (example) => {
  const dropped = splitWords(normalText(`${example} до 2021 года`)).map((piece) => piece.kind);
  expect(dropped.slice(-3)).toEqual(['till', 'yearNumber', 'yearWord']);
});

function joined(pieces: readonly Piece[], table: (typeof grammar)[number]): readonly Piece[] {
  return join(pieces, formTable(table));
}
