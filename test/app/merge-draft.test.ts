import fc from 'fast-check';
import type { PlanState } from '../../src/app/merge-draft';
import { mergeDraft } from '../../src/app/merge-draft';
import type { Activity } from '../../src/domain/plan/activity';
import type { Plan } from '../../src/domain/plan/plan';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import type { PlanQuestion } from '../../src/forms/municipal/plan-margin';
import { emptyMargin } from '../../src/forms/municipal/plan-margin';
import { planSourceOf } from '../../src/forms/municipal/plan-source';
import { readMunicipality } from '../../src/forms/municipal/read-municipality';
import { calculate } from '../../src/workbook/calculate';
import { valuesOf } from '../../src/workbook/values-of';
import type { Programme } from '../../src/domain/plan/programme';
import { activity as anyActivity, indicator } from '../support/municipality';

const programme: Programme = {
  title: 'План мероприятий',
  municipality: 'Городской округ',
  period: null,
  calendar: 'calendar',
  actDate: null,
  actNumber: '',
  coordinator: '',
};

function activity(key: string, number: string, title: string, more: Partial<Activity> = {}): Activity {
  const blank = { section: null, expectedResult: '', deadlineText: '', deadlines: [], responsible: [] };
  return anyActivity(key, { ...blank, number, title, documentKind: null, reportedBy: null, ...more });
}

function state(
  activities: readonly Activity[],
  more: Partial<Plan> = {},
  questions: readonly PlanQuestion[] = [],
): PlanState {
  const plan: Plan = { programme, sections: [], indicators: [], outcomes: [], activities, ...more };
  const worded = activities.map((row) => [row.key, [row.number, row.title, row.deadlineText].join(' | ')] as const);
  return { municipality: { plan, schools: [] }, margin: { ...emptyMargin, sourceTexts: new Map(worded), questions } };
}

const group = activity('a1', '1', 'Создание рабочей группы по внедрению модели', { deadlineText: 'май 2021' });
const training = activity('a2', '2', 'Обучение педагогических работников на курсах', { deadlineText: '2022 год' });
const report = activity('a3', '3', 'Размещение отчёта на официальном сайте', { deadlineText: 'ежегодно' });
const before = state([group, training, report]);
const merge = (now: PlanState, old = before) => mergeDraft(old, now, 'книга');
const keysOf = ({ municipality }: PlanState) => municipality.plan.activities.map(({ key }) => key);

describe('a corrected document over an earlier plan', () => {
  test('a row keeps its key when it moves, is renumbered and gets new neighbours', () => {
    const moved = [
      activity('a1', '1', 'Мониторинг скорости Интернета'),
      activity('a2', '2', report.title, { deadlineText: 'ежегодно' }),
      activity('a3', '3', group.title, { deadlineText: 'май 2021' }),
      activity('a4', '4', training.title, { deadlineText: '2022 год' }),
    ];
    const merged = merge(state(moved));
    expect(Object.fromEntries(merged.municipality.plan.activities.map(({ key, title }) => [title, key]))).toEqual({
      [group.title]: 'a1',
      [training.title]: 'a2',
      [report.title]: 'a3',
      'Мониторинг скорости Интернета': 'a4',
    });
    expect(merged.changes.map(({ kind, key }) => [kind, key])).toEqual([
      ['added', 'a4'],
      ['changed', 'a3'],
      ['changed', 'a1'],
      ['changed', 'a2'],
    ]);
  });

  test('what changed is told by field, what a person set stays', () => {
    const corrected = state([{ ...group, reportedBy: 'schools', responsible: ['Отдел'] }, training, report]);
    const now = state([{ ...group, deadlineText: 'июнь 2021', reportedBy: 'municipality' }, training, report]);
    const merged = merge(now, corrected);
    expect(merged.changes).toEqual([
      { kind: 'changed', key: 'a1', title: group.title, fields: ['deadlineText', 'responsible'] },
    ]);
    expect(merged.municipality.plan.activities[0]).toMatchObject({ deadlineText: 'июнь 2021', reportedBy: 'schools' });
  });

  test('corrections of a row that is worded as before stay', () => {
    const corrected = {
      ...before,
      municipality: state([{ ...group, title: 'Исправлено' }, training, report]).municipality,
    };
    expect(merge(before, corrected).municipality).toEqual(corrected.municipality);
  });

  test('a row that is gone is kept and asked about, and its key is not given again', () => {
    const merged = merge(state([group, training, activity('a3', '3', 'Мониторинг скорости Интернета')]));
    expect(keysOf(merged)).toEqual(['a1', 'a2', 'a4', 'a3']);
    expect(merged.changes.map(({ kind, key }) => [kind, key])).toEqual([
      ['added', 'a4'],
      ['gone', 'a3'],
    ]);
    expect(merged.margin.questions).toMatchObject([{ kind: 'warning', row: 'a3', decision: '' }]);
    const again = merge(state([group, training, activity('a3', '3', 'Мониторинг скорости Интернета')]), merged);
    expect({ keys: keysOf(again), questions: again.margin.questions }).toEqual({
      keys: keysOf(merged),
      questions: merged.margin.questions,
    });
  });

  test('measure and facts of an indicator stay, targets come anew', () => {
    const old = { ...indicator('i1', { kind: 'value' }), actuals: [{ year: 2020, value: 10 }] };
    const now = { ...old, measure: null, actuals: [], targets: [{ year: 2021, value: 60 }] };
    const merged = merge(state([], { indicators: [now] }), state([], { indicators: [old] }));
    expect(merged.municipality.plan.indicators).toEqual([{ ...now, measure: old.measure, actuals: old.actuals }]);
    expect(merged.changes).toMatchObject([{ kind: 'changed', fields: ['targets'] }]);
  });

  test('a decision stays with its question, also where the question no longer stands', () => {
    const question = (text: string, decision: string): PlanQuestion => ({
      kind: 'warning',
      text,
      where: 'таблица 1',
      row: 'a1',
      decision,
    });
    const old = state([group], {}, [question('первый', 'решено'), question('второй', 'тоже'), question('третий', '')]);
    const { questions } = merge(state([group], {}, [question('первый', '')]), old).margin;
    expect(questions.map(({ text, decision }) => [text, decision])).toEqual([
      ['первый', 'решено'],
      ['второй', 'тоже'],
    ]);
  });

  test('what the programme says first counts, and another saying is a question', () => {
    const now = state([group, training, report], { programme: { ...programme, title: 'Другой план' } });
    const merged = merge(now);
    expect(merged.municipality.plan.programme).toEqual(programme);
    expect(merged.margin.questions.map(({ text }) => text)).toEqual([
      `В документах разное: название плана. Взято «${programme.title}», здесь «Другой план». Проверьте лист «Программа»`,
    ]);
  });
});

/** Few words and numbers, so that rows repeat each other. */
const anyState = fc
  .array(
    fc.record({
      number: fc.constantFrom('1', '1.', '2', '2.1', ''),
      title: fc.array(fc.constantFrom('обучение', 'мониторинг', 'сайта', 'педагогов', 'школы'), {
        minLength: 1,
        maxLength: 4,
      }),
      deadlineText: fc.constantFrom('май 2021', 'ежегодно', ''),
      section: fc.constantFrom(null, 's1', 's2'),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    state(
      rows.map(({ number, title, ...more }, at) => activity(`a${at + 1}`, number, title.join(' '), more)),
      {
        sections: [
          { key: 's1', number: 'I', title: 'Первый' },
          { key: 's2', number: 'II', title: 'Второй' },
        ],
      },
    ),
  );

describe('of any plan', () => {
  test('the same document changes nothing', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        expect(merge(any, any)).toEqual({ ...any, changes: [], differences: [] });
      }),
    );
  });

  test('no row is lost, no key stands twice or is given to another row', () => {
    fc.assert(
      fc.property(anyState, anyState, (old, now) => {
        const merged = merge(now, old);
        const keys = keysOf(merged);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining([...keysOf(old)]));
        const titles = merged.municipality.plan.activities.map(({ title }) => title);
        for (const { title } of now.municipality.plan.activities) {
          expect(titles).toContain(title);
          titles.splice(titles.indexOf(title), 1);
        }
        const added = merged.changes.filter(({ kind }) => kind === 'added');
        expect(keys).toHaveLength(keysOf(old).length + added.length);
        expect(added.filter(({ key }) => keysOf(old).includes(key))).toEqual([]);
      }),
    );
  });

  test('the same document changes nothing in the workbook that it was drawn into', () => {
    fc.assert(
      fc.property(anyState, (any) => {
        const drawn = municipalWorkbook({
          municipality: any.municipality,
          reports: new Map(),
          margin: any.margin,
          further: [],
          period: '',
          modified: '2021-01-01T00:00:00Z',
        });
        const source = planSourceOf(valuesOf(calculate(drawn)), 'книга');
        if (source === null) throw new Error('the workbook is not known again');
        const { municipality, margin } = readMunicipality(source);
        expect(margin).toEqual(any.margin);
        expect(merge(any, { municipality, margin }).changes).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
