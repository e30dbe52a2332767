import type { DraftPlan } from '../../src/recognition/draft-plan';
import { recognisePlan } from '../../src/recognition/recognise-plan';
import { readPlainText } from '../../src/recognition/text/read-plain-text';
import { likeness, wordsOf } from '../support/alike';
import type { SeedDocument, SeedRow } from '../support/seeds';
import { describeSeeds } from '../support/seeds';
import { seedText } from '../support/seed-texts';

const recurrences = {
  none: 'none',
  monthly: 'monthly',
  yearly: 'yearly',
  twice_a_year: 'twiceAYear',
  every_3_years: 'every3Years',
} as const;

/** The parts of a row that a transcription and a draft share. */
interface Parts {
  readonly number: string;
  readonly title: string;
  readonly expectedResult: string;
  readonly deadline: string;
  readonly responsible: string;
}

describeSeeds('the real road maps from their texts', (documents) => {
  const read = documents.map((document) => {
    const draft = recognisePlan(readPlainText(seedText(document.file), document.file));
    return { document, draft, pairs: pairsOf(document, draft) };
  });
  const figures: string[] = [];

  afterAll(() => {
    process.stdout.write(`${figures.join('\n')}\n`);
  });

  test('every row is found, in its order', () => {
    const found = read.map(({ pairs }) => pairs.filter(({ draft }) => draft !== null).length);
    figures.push(
      `rows found: ${found.reduce((sum, one) => sum + one, 0)} of ${read.flatMap(({ pairs }) => pairs).length}`,
    );
    expect(read.flatMap(({ pairs }) => pairs)).toHaveLength(134);
    expect(read.flatMap(({ pairs }) => pairs.filter(({ draft }) => draft === null).map(({ seed }) => seed.id))).toEqual(
      [],
    );
    const counts = read.map(
      ({ draft: { plan } }) => plan.indicators.length + plan.outcomes.length + plan.activities.length,
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(134);
  });

  test.each(['title', 'expectedResult', 'deadline', 'responsible'] as const)('%s is alike by words', (part) => {
    const wrong = read.flatMap(({ document, pairs }) => {
      const scores = pairs.map(({ seed, draft }) => ({
        id: seed.id,
        score: likeness(partsOfSeed(seed)[part], draft?.[part] ?? ''),
      }));
      const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
      const least = Math.min(...scores.map(({ score }) => score));
      figures.push(
        `${document.id} ${part}: ${(mean * 100).toFixed(1)} % alike, the least ${(least * 100).toFixed(1)} %`,
      );
      // The borders of cells are lost in 002: two of its rows also cross a page.
      const needed = document.id === '002' ? 0.8 : 0.9;
      return scores.filter(({ score }) => score < needed);
    });
    expect(wrong).toEqual([]);
  });

  test('targets, baselines and totals are exact', () => {
    const indicators = read.flatMap(({ draft }) => draft.plan.indicators);
    const rows = documents.flatMap(({ tables }) =>
      tables.flatMap(({ rows: all }) => all.filter(({ targets }) => targets !== undefined)),
    );
    const found = indicators.map(({ targets, baseline, total }) => ({
      targets: Object.fromEntries(targets.map(({ year, value }) => [String(year), value])),
      baseline: [baseline?.value, baseline?.date],
      total,
    }));
    const count = indicators.reduce((sum, { targets }) => sum + targets.length, 0);
    figures.push(`targets: ${count}, baselines: ${indicators.filter(({ baseline }) => baseline !== null).length}`);
    expect(found).toEqual(
      rows.map(({ targets, baseline, total }) => ({
        targets,
        baseline: [baseline?.value, baseline?.date],
        total: total?.value,
      })),
    );
    expect(count).toBe(30);
  });

  test('sections are right', () => {
    for (const { document, draft } of read) {
      const sections = document.tables.flatMap(({ kind, sections: named }) =>
        kind === 'activities' ? (named ?? []) : [],
      );
      const counts = draft.plan.sections.map(
        ({ key }) => draft.plan.activities.filter(({ section }) => section === key).length,
      );
      const found = draft.plan.sections.map(({ number, title }, at) => [number, wordsOf(title).join(' '), counts[at]]);
      expect(found).toEqual(
        sections.map(({ number, heading, rows }) => [number, wordsOf(withoutNumber(heading)).join(' '), rows]),
      );
    }
  });

  test('the programme is what the document says', () => {
    for (const { document, draft } of read) {
      const { programme } = draft.plan;
      expect([programme.period?.start, programme.period?.end, programme.calendar]).toEqual([
        document.period.start,
        document.period.end,
        document.period.calendar,
      ]);
      expect([programme.actDate, programme.actNumber]).toEqual([
        document.legalAct?.date ?? null,
        document.legalAct?.number ?? '',
      ]);
      expect(likeness(programme.title, document.title)).toBeGreaterThanOrEqual(0.9);
      expect(programme.municipality).toBe(document.municipality ?? '');
    }
  });

  test('deadlines end, recur and are certain as transcribed', () => {
    const rows = read
      .flatMap(({ pairs }) => pairs)
      .filter(({ seed }) => seed.deadline !== null && seed.deadline !== undefined);
    const compared = rows.map(({ seed, draft }) => {
      const deadlines = draft?.deadlines ?? [];
      const wanted = seed.deadline;
      return {
        id: seed.id,
        ends: [
          deadlines.flatMap(({ periods }) => periods.map(({ end }) => end)),
          wanted?.periods.map(({ end }) => end),
        ],
        recurrence: [
          [...new Set(deadlines.map(({ recurrence }) => recurrence))],
          [recurrences[wanted?.recurrence ?? 'none']],
        ],
        certainty: [
          [...new Set(deadlines.map(({ certainty }) => certainty))],
          [wanted?.ambiguous === true ? 'ambiguous' : 'certain'],
        ],
      };
    });
    const wrong = compared.filter(({ ends, recurrence, certainty }) =>
      [ends, recurrence, certainty].some(([found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted)),
    );
    figures.push(`deadlines: ${compared.length - wrong.length} of ${compared.length} as transcribed`);
    expect(wrong).toEqual([]);
  });

  test('the contradictions of 001, the lost cells of 000 and the gaps are reported, each with its place', () => {
    const doubts = read.flatMap(({ document, draft }) =>
      draft.doubts.map((doubt) => ({ ...doubt, id: document.id, draft })),
    );
    const numberOf = (draft: DraftPlan, key: string): string =>
      [...draft.plan.outcomes, ...draft.plan.activities].find((row) => row.key === key)?.number ?? '';
    const contradictions = doubts.flatMap(({ id, row, problem, draft }) =>
      problem.code === 'contradiction' ? [[id, numberOf(draft, row), numberOf(draft, problem.otherRow)]] : [],
    );
    expect(contradictions).toEqual([
      ['001', '1.2', '1.2'],
      ['001', '1.7', '1'],
    ]);
    const missing = doubts.flatMap(({ id, row, problem, draft }) =>
      problem.code === 'missingPart' ? [[id, numberOf(draft, row), problem.part]] : [],
    );
    expect(missing).toEqual([
      ['000', '2', 'expectedResult'],
      ['000', '3', 'title'],
      ['000', '3', 'responsible'],
    ]);
    const gaps = doubts.flatMap(({ id, problem }) => (problem.code === 'numberMissing' ? [[id, problem.missing]] : []));
    expect(gaps).toEqual([
      ['001', '1.6'],
      ['002', '7.4'],
    ]);
    expect(doubts.every(({ address }) => address.in === 'lines')).toBe(true);
  });

  test('every row of 002 says that its cells were guessed', () => {
    const guessed = read.filter(({ document }) => document.id === '002').flatMap(({ draft }) => draft.doubts);
    expect(guessed.filter(({ problem }) => problem.code === 'guessedCells')).toHaveLength(29);
  });
});

function withoutNumber(heading: string): string {
  return heading.replace(/^(?:Направление )?[\dIVX]+\.\s*/, '');
}

interface Pair {
  readonly seed: SeedRow;
  readonly draft: (Parts & { readonly deadlines: DraftPlan['plan']['activities'][number]['deadlines'] }) | null;
}

/** Rows of the same kind in the same order belong together where their numbers agree. */
function pairsOf(document: SeedDocument, { plan }: DraftPlan): readonly Pair[] {
  const drafts: Readonly<Record<string, readonly NonNullable<Pair['draft']>[]>> = {
    indicators: plan.indicators.map(({ number, title }) => ({
      number,
      title,
      expectedResult: '',
      deadline: '',
      responsible: '',
      deadlines: [],
    })),
    results: plan.outcomes.map(({ number, title, description, deadlines }) => ({
      number,
      title,
      expectedResult: description,
      deadline: '',
      responsible: '',
      deadlines,
    })),
    activities: plan.activities.map(({ number, title, expectedResult, deadlineText, responsible, deadlines }) => ({
      number,
      title,
      expectedResult,
      deadline: deadlineText,
      responsible: responsible.join(', '),
      deadlines,
    })),
  };
  return document.tables.flatMap(({ kind, rows }) =>
    kind === 'order_form_header'
      ? []
      : rows.map((seed, at) => {
          const draft = drafts[kind]?.[at];
          const isSame = draft !== undefined && draft.number === (seed.number ?? '').trim().replace(/\.$/, '');
          return { seed, draft: isSame ? draft : null };
        }),
  );
}

function partsOfSeed({ number, title, expectedResult, deadlineText, startText, endText, responsible }: SeedRow): Parts {
  const span = startText === '-' ? `до ${endText ?? ''}` : `${startText ?? ''} – ${endText ?? ''}`;
  return {
    number: number ?? '',
    title: title ?? '',
    expectedResult: expectedResult ?? '',
    deadline: endText === undefined ? (deadlineText ?? '') : span,
    responsible: responsible ?? '',
  };
}
