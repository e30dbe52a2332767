import type { BrowserBackground } from '../../../src/adapters/browser/background-client';
import { browserBackground } from '../../../src/adapters/browser/background-client';
import { timedReader } from '../../../src/adapters/browser/timed-reader';
import type { WorkerEnd } from '../../../src/adapters/browser/wire';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { readZipDirectory } from '../../../src/adapters/zip/zip-directory';
import type { MadeFile, ReportPeriod, Watch } from '../../../src/app/background';
import { draftWorkbook, planWorkbook } from '../../../src/app/draft-workbook';
import type { InboxFile } from '../../../src/app/inbox-file';
import { parseReportingPeriod, periodSpan } from '../../../src/domain/period/reporting-period';
import { success } from '../../../src/domain/result';
import { valuesOf } from '../../../src/workbook/values-of';
import type { Workbook } from '../../../src/workbook/workbook';
import { startedWorker } from '../../support/threads';

const files = xlsxFiles(nodeZipCodec);
const unwatched: Watch = { onProgress: () => undefined, mayContinue: () => 'go' };

function fileOf({ name, bytes }: MadeFile): InboxFile {
  return { name, size: bytes.length, read: () => Promise.resolve(success(bytes)) };
}

function report(): ReportPeriod {
  const period = parseReportingPeriod('2021-Q4');
  if (period === null) throw new Error('no period');
  return { period, asOf: periodSpan(period).end };
}

describe('the background of a page', () => {
  const workers: WorkerEnd[] = [];
  let background: BrowserBackground;
  beforeEach(() => {
    background = browserBackground(() => {
      const worker = startedWorker(files);
      workers.push(worker);
      return worker;
    });
  });
  afterEach(() => {
    for (const worker of workers.splice(0)) worker.end();
  });
  const openSample = async (): Promise<{ workbook: Workbook; inbox: readonly InboxFile[] }> => {
    const inbox = await background.sample.inbox();
    return { workbook: await background.sample.workbook(), inbox: inbox.files.map(fileOf) };
  };
  const sampleFile = async (): Promise<MadeFile> => {
    const workbook = await background.sample.workbook();
    return { name: 'пример.xlsx', bytes: await background.writeWorkbook(workbook) };
  };

  test('opens a workbook as the reader of files does, and writes it to the same bytes', async () => {
    const municipal = await sampleFile();
    const opened = await background.openWorkbook(fileOf(municipal));
    expect(opened).toEqual(await files.readWorkbook(municipal.bytes));
    if (opened.ok)
      expect(Buffer.from(await background.writeWorkbook(opened.value))).toEqual(Buffer.from(municipal.bytes));
  });

  test('says why a file does not open', async () => {
    const bytes = new TextEncoder().encode('не книга');
    const opened = await background.openWorkbook(fileOf({ name: 'a.xlsx', bytes }));
    expect(opened).toEqual({ ok: false, problem: { code: 'otherFormat', format: 'text' } });
  });

  test('makes a form for every school, telling how far it is', async () => {
    const { workbook } = await openSample();
    const told: string[] = [];
    const made = await background.createForms(valuesOf(workbook), report(), {
      ...unwatched,
      onProgress: ({ done, total }) => told.push(`${done}/${total}`),
    });
    if (!made.ok) throw new Error(made.problem.code);
    expect(told).toEqual(['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7']);
    expect(made.value.name).toBe('Формы школ 2021-Q4.zip');
    expect(namesIn(made.value.bytes)).toContain('ООШ-6 Основная школа № 6 2021-Q4.xlsx');
  });

  test('folds the inbox: every file a verdict, sheets with results, and what is given away of it', async () => {
    const { workbook, inbox } = await openSample();
    const verdicts: (string | undefined)[] = [];
    const folded = await background.consolidate(valuesOf(workbook), report(), inbox, {
      ...unwatched,
      onProgress: ({ verdict }) => verdicts.push(verdict?.verdict),
    });
    if (!folded.ok) throw new Error(folded.problem.code);
    const { summary, sheets } = folded.value;
    expect(verdicts).toHaveLength(inbox.length);
    expect(summary.coverage).toMatchObject({ registered: 7, returned: ['СОШ-17'] });
    expect(summary.files.find(({ file }) => file === 'Школа 6.xlsx')?.verdict).toBe('unreadable');
    expect(sheets.map(({ name }) => name)).toContain('Сводка');
    const formulas = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula)));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((cell) => cell?.value === null)).toEqual([]);
    const returns = await background.returnWorkbooks();
    expect(returns.ok && namesIn(returns.value.bytes)).toEqual(['СОШ-17 Средняя школа № 17 2021-Q4 на доработку.xlsx']);
    const whole = await background.consolidatedWorkbook();
    const read = whole.ok ? await files.readWorkbook(whole.value.bytes) : whole;
    expect(read.ok && read.value.activeSheet).toBe('Сводка');
    expect(await background.analyticalNote()).toMatchObject({ ok: true });
  });

  test('has nothing to give before a consolidation, and none of a workbook that is not municipal', async () => {
    expect(await background.analyticalNote()).toEqual({ ok: false, problem: { code: 'nothingConsolidated' } });
    const { workbook } = await openSample();
    const other = valuesOf({ ...workbook, sheets: workbook.sheets.slice(0, 0) });
    expect(await background.consolidate(other, report(), [], unwatched)).toEqual({
      ok: false,
      problem: { code: 'notMunicipal' },
    });
  });

  test('recognises road maps; a source that cannot be read costs only itself', async () => {
    const table = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const html = `<table>${table(['№', 'Мероприятие', 'Срок', 'Ответственные'])}${table(['1', 'Обучить педагогов', 'до 1 июня 2021 г.', 'школы'])}</table>`;
    const torn = fileOf({ name: 'план.docx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) });
    const sources = [{ kind: 'file', file: torn } as const, { kind: 'clipboard', html, text: '' } as const];
    const told: string[] = [];
    const found = await background.recognise(sources, { ...unwatched, onProgress: ({ file }) => told.push(file) });
    if (!found.ok) throw new Error(found.problem.code);
    expect(found.value.map(({ draft }) => draft.ok)).toEqual([false, true]);
    const [, page] = found.value;
    expect(page?.draft.ok === true && page.draft.value.plan.activities.map(({ title }) => title)).toEqual([
      'Обучить педагогов',
    ]);
    expect(told).toHaveLength(2);
  });

  test('merges and draws recognised plans as it is done in one thread', async () => {
    const { workbook } = await openSample();
    const html =
      '<table><tr><td>№</td><td>Мероприятие</td><td>Срок</td></tr><tr><td>1</td><td>Обучить педагогов</td><td>до 1 июня 2021 г.</td></tr></table>';
    const found = await background.recognise([{ kind: 'clipboard', html, text: '' }], unwatched);
    const drafts = found.ok ? found.value.flatMap(({ draft }) => (draft.ok ? [draft.value] : [])) : [];
    expect(drafts).toHaveLength(1);
    const open = valuesOf(workbook);
    const drawn = await background.draftWorkbook(drafts, open, 'книга');
    expect(drawn).toEqual(draftWorkbook(drafts, open, 'книга'));
    expect(drawn.changes?.length).toBeGreaterThan(0);
    expect(await background.planWorkbook(drafts)).toEqual(planWorkbook(drafts));
  });

  test('stops within a fifth of a second, and works on', async () => {
    const { workbook, inbox } = await openSample();
    const many = [...Array(10).keys()].flatMap((at) =>
      inbox.map((file) => ({ ...file, name: `${String(at)} ${file.name}` })),
    );
    const stopped = async (): Promise<number> => {
      let asked = 0;
      const folded = await background.consolidate(valuesOf(workbook), report(), many, {
        onProgress: () => {
          asked = asked === 0 ? performance.now() : asked;
        },
        mayContinue: () => (asked === 0 ? 'go' : 'stop'),
      });
      expect(folded).toEqual({ ok: false, problem: { code: 'stopped' } });
      return performance.now() - asked;
    };
    // The least of three, since other work of the machine counts too.
    expect(Math.min(await stopped(), await stopped(), await stopped())).toBeLessThan(200);
    expect((await background.consolidate(valuesOf(workbook), report(), inbox, unwatched)).ok).toBe(true);
  });

  test('tells of a worker that died, and starts another', async () => {
    const municipal = await sampleFile();
    const dying = browserBackground(() => {
      const worker = startedWorker(files);
      workers.push(worker);
      return workers.length % 2 === 0 ? dyingWorker(worker) : worker;
    });
    expect(await dying.openWorkbook(fileOf(municipal))).toEqual({
      ok: false,
      problem: { code: 'readerFailed', detail: 'out of memory' },
    });
    expect((await dying.openWorkbook(fileOf(municipal))).ok).toBe(true);
  });
});

test('a file that takes too long costs only itself', async () => {
  const started: WorkerEnd[] = [];
  // Bytes that begin with 255 stand for a file whose reading never ends.
  const endless = {
    ...files,
    readValues: (bytes: Uint8Array) =>
      bytes[0] === 255 ? new Promise<never>(() => undefined) : files.readValues(bytes),
  };
  const { period, asOf } = report();
  const municipality = { plan: {}, schools: [] } as never;
  const reader = timedReader(
    () => {
      started.push(startedWorker(endless));
      return started.at(-1) as WorkerEnd;
    },
    { municipality, period, asOf, previous: new Map(), waivers: [] },
    () => 'go',
    0.2,
  );
  const problemOf = async (bytes: Uint8Array) => (await reader.read(fileOf({ name: 'a', bytes }))).issues[0]?.problem;
  expect(await problemOf(new Uint8Array([1]))).toMatchObject({ code: 'otherFormat' });
  expect(await problemOf(new Uint8Array([255]))).toEqual({ code: 'tookTooLong', seconds: 0.2 });
  expect(await problemOf(new Uint8Array([1]))).toMatchObject({ code: 'otherFormat' });
  expect(started).toHaveLength(2);
  for (const worker of started) worker.end();
});

/** Dies of the first request. */
function dyingWorker(worker: WorkerEnd): WorkerEnd {
  let die: (detail: string) => void = () => undefined;
  return {
    ...worker,
    listen: (onMessage, onDeath) => {
      die = onDeath;
      worker.listen(onMessage, onDeath);
    },
    send: (message, transfer) => (message.kind === 'start' ? die('out of memory') : worker.send(message, transfer)),
  };
}

function namesIn(bytes: Uint8Array): readonly string[] {
  return readZipDirectory(bytes).map(({ name }) => name);
}
