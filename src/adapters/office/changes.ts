import type { SheetChange } from '../../app/ports';
import { contains, maxColumns, maxRows, parseAreaName } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { ExcelQueue } from './excel-queue';
import { nothing } from './excel-queue';

export interface Changes {
  subscribe(listener: (change: SheetChange) => void): () => void;
  /** What the add-in is about to write; null: the whole sheet. */
  expect(sheet: string, area: Area | null): void;
}

interface OwnWriting {
  readonly sheet: string;
  readonly area: Area | null;
  readonly until: number;
}

const wholeSheet: Area = { from: { row: 0, column: 0 }, to: { row: maxRows - 1, column: maxColumns - 1 } };

/** Milliseconds in which the events of an own writing arrive. */
const patience = 10_000;

/** Listens to Excel from the first subscription on, and tells the add-in's own writing from a person's. */
export function changes(queue: ExcelQueue): Changes {
  const listeners = new Set<(change: SheetChange) => void>();
  let own: readonly OwnWriting[] = [];
  let isListening = false;

  const isOwn = (event: Excel.WorksheetChangedEventArgs, sheet: string, area: Area): boolean => {
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return event.triggerSource === 'ThisLocalAddin';
    // An older Excel does not say who wrote: what was written just now, where, and not by others at the same time.
    own = own.filter(({ until }) => until > Date.now());
    const found = own.find((writing) => writing.sheet === sheet && covers(writing.area, area));
    // One cell is told once; a drawn sheet comes in many events.
    if (found !== undefined && found.area !== null) own = own.filter((writing) => writing !== found);
    return found !== undefined;
  };

  let waiting: Excel.WorksheetChangedEventArgs[] = [];
  let isAsking = false;

  // A drawing comes back in hundreds of events: the names of their sheets are asked for once.
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (listeners.size === 0) return;
    waiting.push(event);
    if (isAsking) return;
    isAsking = true;
    const asked = queue.run('mayRepeat', async ({ context, sync }) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await sync();
      const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
      const events = waiting;
      waiting = [];
      for (const own of events) announce(own, names.get(own.worksheetId));
      return nothing;
    });
    // However it ends: the next event asks again.
    await asked.finally(() => {
      isAsking = false;
    });
  };

  const announce = (event: Excel.WorksheetChangedEventArgs, sheet: string | undefined): void => {
    if (sheet === undefined) return;
    // Whole rows and columns («5:5») and several areas at once have no corners: anything may have changed.
    const area = parseAreaName(event.address) ?? wholeSheet;
    const origin = isOwn(event, sheet, area) ? 'pane' : 'user';
    for (const listener of [...listeners]) listener({ sheet, area, origin });
  };

  const listen = (): void => {
    if (isListening) return;
    isListening = true;
    void queue
      .run('mayRepeat', async ({ context, sync }) => {
        context.workbook.worksheets.onChanged.add(tell);
        await sync();
        return nothing;
      })
      .then(({ ok }) => {
        isListening = ok;
      });
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      listen();
      return () => {
        listeners.delete(listener);
      };
    },
    expect: (sheet, area) => {
      own = [...own, { sheet, area, until: Date.now() + patience }];
    },
  };
}

function covers(outer: Area | null, area: Area): boolean {
  return outer === null || (contains(outer, area.from) && contains(outer, area.to));
}
