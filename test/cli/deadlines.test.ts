import { newFolder, removeFolders, vekhaWithInput } from '../support/cli';

afterAll(removeFolders);

const years = ['--from', '2021', '--to', '2024'];

interface Answer {
  readonly text: string;
  readonly deadlines: readonly {
    readonly periods: readonly { readonly start: string | null; readonly end: string | null }[];
    readonly recurrence: string;
    readonly certainty: string;
  }[];
}

async function ask(lines: readonly string[], ...words: readonly string[]) {
  const { code, stdout, stderr } = await vekhaWithInput(newFolder(), lines, 'deadlines', ...words);
  const answers = stdout === '' ? [] : stdout.split('\n').map((line) => JSON.parse(line) as Answer);
  return { code, stderr, answers };
}

test('answers a JSON line for each phrase, by the plan of the options', async () => {
  const { code, stderr, answers } = await ask(['до 1 сентября 2021 г.', '', 'ежемесячно'], ...years);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(answers.map(({ text }) => text)).toEqual(['до 1 сентября 2021 г.', '', 'ежемесячно']);
  expect(answers[0]).toEqual({
    text: 'до 1 сентября 2021 г.',
    deadlines: [
      {
        source: 'до 1 сентября 2021 г.',
        periods: [{ start: null, end: '2021-09-01' }],
        recurrence: 'none',
        dueDay: null,
        certainty: 'certain',
        reason: null,
      },
    ],
  });
  expect(answers[1]?.deadlines[0]?.certainty).toBe('undated');
  expect(answers[2]?.deadlines[0]).toMatchObject({ recurrence: 'monthly' });
});

test('a JSON line brings its own plan', async () => {
  const whole = 'в течение всего периода';
  const { answers } = await ask([
    JSON.stringify({ text: whole, from: 2020, to: '2021', calendar: 'calendar', actDate: null }),
    JSON.stringify({ text: whole, from: 2021, to: 2021, calendar: 'school' }),
    JSON.stringify({ text: whole, from: 2021, to: 2022, calendar: 'school' }),
    JSON.stringify({ text: whole, from: '2021-07-01', to: '2021-12-31', actDate: '2021-07-12' }),
  ]);
  expect(answers.map(({ deadlines }) => deadlines[0]?.periods)).toEqual([
    [{ start: '2020-01-01', end: '2021-12-31' }],
    [{ start: '2021-09-01', end: '2022-08-31' }],
    [{ start: '2021-09-01', end: '2022-08-31' }],
    [{ start: '2021-07-01', end: '2021-12-31' }],
  ]);
});

test.each<[readonly string[], readonly string[], RegExp, number]>([
  [['март 2021', '{"text": '], years, /^Строка 2: не JSON \(/, 1],
  [['март 2021', '{"from": 2021}', 'май 2021'], years, /^Строка 2: нет фразы/, 1],
  [['{"text": "май", "calender": "school"}'], years, /^Строка 1: неизвестное слово «calender»: бывают text,/, 0],
  [['{"text": "май", "from": [1]}'], years, /^Строка 1: «from» должно быть текстом или числом$/, 0],
  [['{"text": "май", "to": 2019}'], years, /^Строка 1: период «2021 – 2019» не понят/, 0],
  [['{"text": "май", "actDate": "12.07.2021"}'], years, /^Строка 1: дата акта «12.07.2021» не понята/, 0],
  [['май'], ['--from', '2021'], /^период плана назван наполовину/, 0],
  [['май'], [...years, '--calendar', 'lunar'], /^календарь «lunar» не понят: пишите calendar или school$/, 0],
  [['май'], [...years, 'лишнее'], /^Лишнее: «лишнее»$/, 0],
])('%j with %j says why, and the lines before are answered', async (lines, words, message, answered) => {
  const { code, stderr, answers } = await ask(lines, ...words);
  expect({ code, answered: answers.length }).toEqual({ code: 2, answered });
  expect(stderr).toMatch(message);
});
