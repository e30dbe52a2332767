import type { FormAnswers } from '../../../src/app/fill-form';
import { readinessOf } from '../../../src/consolidation/readiness';
import { findBlocks } from '../../../src/forms/block/find-blocks';
import { activityViews } from '../../../src/pane/school/activity-view';
import { askedNow, isSettled } from '../../../src/pane/school/activity-fields';
import { checkGroups } from '../../../src/pane/school/check-groups';
import { indicatorViews } from '../../../src/pane/school/indicator-view';
import { progressText } from '../../../src/pane/school/progress-text';
import { listGroups } from '../../../src/pane/school/list-view';
import type { SchoolReading } from '../../../src/pane/school/school-reading';
import { readSchoolDocument } from '../../../src/pane/school/school-reading';
import { reportFacts, sectionProgress } from '../../../src/pane/school/school-state';
import { withDrafts } from '../../../src/pane/school/with-drafts';
import { equipment } from '../../../src/forms/school/equipment';
import { schoolPaneText } from '../../../src/text/school-pane-text';
import { calculate } from '../../../src/workbook/calculate';
import { valuesOf } from '../../../src/workbook/values-of';
import type { Workbook } from '../../../src/workbook/workbook';
import { goodAnswers } from '../../support/intake';
import { activity, deadline, indicator, municipality, pupilsShare, yesNoShare } from '../../support/municipality';
import { equipmentCell, filledForm, placeIn } from '../../support/school-document';

function reading(workbook: Workbook): SchoolReading {
  return readSchoolDocument(valuesOf(workbook));
}

const good = goodAnswers(100, { i2: { numerator: 30 }, i3: { fact: 'да' } });
const done: FormAnswers = {
  ...good,
  activities: { 'a1/2021-12-01': { status: 'выполнено', doneOn: '2021-11-30' } },
};

test('the title page is told, and each section says how far it is', () => {
  const half = reading(filledForm({ ...good, equipment: { '': { ...good['equipment']?.[''], computersOnline: 7 } } }));
  expect(reportFacts(half)).toEqual({
    school: 'Школа 1',
    programme: 'Дорожная карта',
    period: 'IV квартал 2021 года',
    submitTo: 'Управление образования',
  });
  expect(sectionProgress(half)).toEqual([
    { id: 'cover', sheet: 'Титул', filled: 1, asked: 1, explained: 0, errors: 0, warnings: 0 },
    { id: 'equipment', sheet: 'Оснащение', filled: 15, asked: 15, explained: 0, errors: 1, warnings: 0 },
    { id: 'indicators', sheet: 'Показатели', filled: 2, asked: 2, explained: 0, errors: 0, warnings: 0 },
    { id: 'activities', sheet: 'Мероприятия', filled: 0, asked: 1, explained: 0, errors: 0, warnings: 0 },
  ]);
});

test('what is left open with a reason counts as told, what is left open without one does not', () => {
  const check = { 'equipment//pupils': { explanation: 'нет сведений' } };
  const [, told] = sectionProgress(reading(filledForm({ ...done, equipment: {}, check })));
  expect(told).toMatchObject({ id: 'equipment', asked: 15, explained: 1 });
  expect(told === undefined ? '' : progressText(told, schoolPaneText('ru'))).toContain('заполнено · пояснено 1');
});

test.each<[string, FormAnswers]>([
  ['blank', {}],
  ['filled in', done],
  ['with errors and warnings on one cell', { ...done, equipment: { '': { computersTeaching: 5, pupils: 1 } } }],
  ['unreadable', { ...done, equipment: { '': { pupils: '17 %', teachers: 'много', settlement: 'деревня' } } }],
  ['with reasons', { ...done, equipment: {}, check: { 'equipment//pupils': { explanation: 'нет сведений' } } }],
  ['done without a date', { ...done, activities: { 'a1/2021-12-01': { status: 'выполнено' } } }],
])('a form that is %s is as ready as its own sheet says', (_name, answers) => {
  const workbook = calculate(filledForm(answers));
  const told = placeIn(workbook, { form: 'cover', row: '', field: 'readiness' }).value;
  const { state, errors, unexplained } = readinessOf(reading(workbook).findings);
  const expected =
    state === 'ready'
      ? 'Готово к сдаче'
      : errors > 0
        ? `Не готово: ошибок — ${errors}`
        : `Не готово: предупреждений без пояснения — ${unexplained}`;
  expect(told).toBe(expected);
});

test('a list form shows its groups, last values and no cell that is not asked', () => {
  const groups = listGroups(reading(filledForm(good)), 'cover', 'en');
  expect(groups.map(({ title, facts, answers }) => [title, facts.length, answers.map(({ label }) => label)])).toEqual([
    ['Report', 6, []],
    ['For the school to fill in', 0, ['Filled in by (post)', 'Filled in on', 'Message to the office']],
  ]);
});

const shares = municipality({
  indicators: [
    indicator('i1', pupilsShare, { targets: [{ year: 2021, value: 50 }] }),
    indicator('i2', pupilsShare, { targets: [{ year: 2021, value: 10 }], direction: 'decrease' }),
    indicator('i3', pupilsShare, { targets: [] }),
    indicator('i4', yesNoShare),
  ],
  activities: [],
});

test('a share is told with what is missing to the plan of the municipality', () => {
  const answers = goodAnswers(99, { i1: { numerator: 30 }, i2: { numerator: 12 }, i3: { numerator: 1 } });
  const views = indicatorViews(reading(filledForm(answers, shares)), 'ru');
  expect(views.map(({ share }) => share)).toEqual([
    { percent: (30 / 99) * 100, target: 50, gap: { side: 'below', points: expect.closeTo(19.697, 3), count: 20 } },
    { percent: (12 / 99) * 100, target: 10, gap: { side: 'above', points: expect.closeTo(2.121, 3), count: 3 } },
    { percent: (1 / 99) * 100, target: null, gap: null },
    null,
  ]);
  expect(views[0]?.parts).toMatchObject([
    { kind: 'asked', answer: { label: 'Обучающиеся с профилем', text: '30' } },
    { kind: 'linked', label: 'Все обучающиеся', value: 99 },
  ]);
});

test('without one of its numbers there is no share', () => {
  const views = indicatorViews(reading(filledForm({ equipment: { '': { pupils: 99 } } }, shares)), 'ru');
  expect(views.map(({ share }) => share)).toEqual([null, null, null, null]);
});

const twice = municipality({
  activities: [
    activity('a1', { deadlines: [deadline(null, '2021-06-30'), deadline(null, '2021-12-31')] }),
    activity('a2', { deadlines: [deadline(null, '2021-12-01')] }),
  ],
});

test('each occurrence has its state on the day of the report', () => {
  const answers: FormAnswers = {
    activities: {
      'a1/2021-06-30': { status: 'выполнено', doneOn: '2021-07-05' },
      'a1/2021-12-31': { status: 'выполняется' },
      'a2/2021-12-01': { status: 'не начато' },
    },
  };
  const views = activityViews(reading(filledForm(answers, twice)), 'ru');
  expect(views.map(({ key, state, daysLate }) => [key, state, daysLate])).toEqual([
    ['a1/2021-06-30', 'doneLate', 0],
    ['a1/2021-12-31', 'inProgress', 0],
    ['a2/2021-12-01', 'overdue', 30],
  ]);
  expect(views.map((view) => [isSettled(view), askedNow(view).map(({ at }) => at.field)])).toEqual([
    [true, ['status', 'doneOn', 'document', 'comment']],
    [true, ['status', 'comment']],
    [false, ['status', 'comment']],
  ]);
});

test('«Проверка» names the place, says how to mend it, and takes one reason for a cell', () => {
  const answers: FormAnswers = {
    ...done,
    equipment: { '': { pupils: 2, teachers: 5, computersTeaching: 50, internetSpeed: '85,5', boards: '3 шт' } },
    check: { 'equipment//projectors': { explanation: 'на ремонте' } },
  };
  const groups = checkGroups(reading(filledForm(answers)), 'ru');
  const told = groups.map(({ section, items, unfilled }) => ({
    section,
    items: items.map(({ kind, where, message, reason }) => [kind, where, message, reason === null ? '' : 'reason']),
    unfilled: unfilled.map(({ kind, where }) => `${where}: ${kind}`),
  }));
  expect(told).toMatchInlineSnapshot(`
    [
      {
        "items": [
          [
            "error",
            "Интерактивные доски и панели",
            "«3 шт» — не число: введите число цифрами",
            "",
          ],
          [
            "warning",
            "Педагогические работники",
            "Педагогов больше, чем обучающихся: не перепутаны ли строки?",
            "reason",
          ],
          [
            "warning",
            "Компьютеры для учебной деятельности",
            "Учебных компьютеров больше двух на обучающегося: проверьте оба числа",
            "reason",
          ],
          [
            "remark",
            "Скорость доступа к Интернету",
            "Текст «85,5» прочитан как число 85,5",
            "",
          ],
        ],
        "section": "equipment",
        "unfilled": [
          "из них подключены к Интернету: warning",
          "Компьютеры для административной деятельности: warning",
          "Стационарные компьютерные классы: warning",
          "Мобильные компьютерные классы: warning",
          "Кабинеты с видео-конференц-связью: warning",
          "Мультимедийные проекторы: explained",
          "Сканеры: warning",
          "Принтеры: warning",
          "МФУ: warning",
        ],
      },
      {
        "items": [
          [
            "error",
            "2. Показатель i2, % · Число",
            "Часть больше целого: число не может превышать общее",
            "",
          ],
        ],
        "section": "indicators",
        "unfilled": [],
      },
    ]
  `);
});

test('answers on their way count before the sheet has them', () => {
  const workbook = filledForm(good);
  const document = valuesOf(workbook);
  const blocks = findBlocks(document);
  const draft = {
    at: equipmentCell('computersOnline'),
    field: equipment.fields.computersOnline,
    text: '7',
    expected: [0],
    standing: { step: 'writing', value: 7 },
  } as const;
  const ahead = readSchoolDocument(withDrafts(document, blocks, [draft]));
  expect(readinessOf(ahead.findings)).toEqual({ state: 'notReady', errors: 1, unexplained: 1 });
  const typing = { ...draft, standing: { step: 'typing', clash: null } } as const;
  expect(withDrafts(document, blocks, [typing])).toBe(document);
});
