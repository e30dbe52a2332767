import fc from 'fast-check';
import type { DraftPlan } from '../../src/recognition/draft-plan';
import { recognisePlan } from '../../src/recognition/recognise-plan';
import { readPlainText } from '../../src/recognition/text/read-plain-text';
import type { RawDocument } from '../../src/workbook/raw-table';
import { arbitraryDocument, arbitraryText } from '../support/arbitrary-document';
import { lostWords } from '../support/kept-words';
import { roadMaps } from '../support/road-maps';
import { describeSeeds } from '../support/seeds';
import { seedText } from '../support/seed-texts';

describe('any document', () => {
  test('is read, and none of its words is lost', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(lostWords(document, recognisePlan(document))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('as text is read, and none of its words is lost on the way to tables or to the draft', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const document = readPlainText(text, 'f.txt');
        const whole: RawDocument = {
          file: '',
          blocks: [{ kind: 'paragraph', text, address: { in: 'text', line: 0 } }],
          asides: [],
        };
        expect(lostWords(whole, recognisePlan(document))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has a place for every doubt and every unused text', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const addresses = new Set(
          document.blocks
            .flatMap((block) =>
              block.kind === 'paragraph' ? [block.address] : block.cells.map(({ address }) => address),
            )
            .map((one) => JSON.stringify(one)),
        );
        const draft = recognisePlan(document);
        const found = [...draft.doubts, ...draft.unused].filter(
          ({ address }) => address.in !== 'text' || address.line > 0,
        );
        expect(found.filter(({ address }) => !addresses.has(JSON.stringify(address)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the road maps', () => {
  const maps = roadMaps();

  test.each(maps.map(({ name, document }) => [name, document] as const))('%s loses no word', (_, document) => {
    expect(lostWords(document, recognisePlan(document))).toEqual([]);
  });

  test.each([
    ['double spaces', (text: string) => text.replaceAll(' ', '  ')],
    ['non-breaking spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['other dashes', (text: string) => text.replaceAll('–', '—')],
    ['other quotation marks', (text: string) => text.replaceAll('«', '“').replaceAll('»', '”')],
    ['spaces at the ends', (text: string) => (text === '' ? text : ` ${text} `)],
  ])('read the same with %s', (_, change) => {
    for (const { document } of maps) {
      if (
        document.blocks.some((block) => block.kind === 'table' && block.cells.some(({ guessed }) => guessed === true))
      )
        continue;
      expect(shapeOf(recognisePlan(changed(document, change)))).toEqual(shapeOf(recognisePlan(document)));
    }
  });

  test('read the same with headings in capitals', () => {
    for (const { document } of maps) {
      expect(shapeOf(recognisePlan(withLoudHeadings(document)))).toEqual(shapeOf(recognisePlan(document)));
    }
  });
});

describeSeeds('the real road maps', (documents) => {
  test.each(documents.map(({ file }) => file))('%s loses no word', (file) => {
    const text = seedText(file);
    const whole: RawDocument = {
      file,
      blocks: [{ kind: 'paragraph', text, address: { in: 'text', line: 0 } }],
      asides: [],
    };
    expect(lostWords(whole, recognisePlan(readPlainText(text, file)))).toEqual([]);
  });
});

function changed(document: RawDocument, change: (text: string) => string): RawDocument {
  const blocks = document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, text: change(block.text) }
      : { ...block, cells: block.cells.map((cell) => ({ ...cell, text: change(cell.text) })) },
  );
  return { ...document, blocks };
}

function withLoudHeadings(document: RawDocument): RawDocument {
  const blocks = document.blocks.map((block) => {
    if (block.kind === 'paragraph') return block;
    const heading = block.cells.findIndex(({ text }) => /^(?:№|N$|Дата$|Дела|Направление$)/.test(text));
    const row = block.cells[heading]?.row;
    return {
      ...block,
      cells: block.cells.map((cell) => (cell.row === row ? { ...cell, text: cell.text.toUpperCase() } : cell)),
    };
  });
  return { ...document, blocks };
}

/** What a reading is, spelling aside. */
function shapeOf({ plan, schools, tables }: DraftPlan): unknown {
  const plain = (text: string): string =>
    text
      .replaceAll(/[\s\u00a0]+/g, ' ')
      .replaceAll(/[«»“”"]/g, '"')
      .replaceAll(/[–—-]/g, '-')
      .trim();
  return {
    kinds: tables.map(({ kind, columns, rows }) => [kind, columns.map(({ field, year }) => [field, year]), rows]),
    period: plan.programme.period,
    sections: plan.sections.map(({ number, title }) => [number, plain(title)]),
    indicators: plan.indicators.map(({ number, title, unit, targets, baseline, measure }) => [
      number,
      plain(title),
      unit,
      targets,
      baseline,
      measure?.kind,
    ]),
    outcomes: plan.outcomes.map(({ number, title, commitments }) => [
      number,
      plain(title),
      commitments.map(({ value }) => value),
    ]),
    activities: plan.activities.map(({ number, level, title, expectedResult, deadlines, responsible, reportedBy }) => [
      number,
      level,
      plain(title),
      plain(expectedResult),
      deadlines.map(({ periods }) => periods),
      responsible.map(plain),
      reportedBy,
    ]),
    schools: schools.map((school) => ({ ...school, name: plain(school.name) })),
  };
}
