import { createRoot } from 'react-dom/client';
import { browserBackground } from '../adapters/browser/background-client';
import { browserDelivery } from '../adapters/browser/browser-delivery';
import { workerWire } from '../adapters/browser/worker-wire';
import { memoryWorkbook } from '../adapters/memory/memory-workbook';
import { localDate } from '../domain/local-date';
import type { LocalDate } from '../domain/local-date';
import { inSlices } from '../pane/parts/in-slices';
import type { Language } from '../text/language';
import { Workbench } from './workbench';
import type { WorkbenchTools } from './workbench-tools';

const languageKey = 'vekha.language';

const background = browserBackground(() =>
  workerWire(new Worker(new URL('../main.worker.ts', import.meta.url), { name: 'vekha' })),
);

const tools: WorkbenchTools = {
  background,
  delivery: browserDelivery(document),
  sample: background.sample,
  openDocument: (workbook) => memoryWorkbook(workbook, 'calculated', inSlices),
  today,
  language: { first: rememberedLanguage(), remember: rememberLanguage },
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Workbench tools={tools} />);

function today(): LocalDate {
  const now = new Date();
  const day = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('The clock has no day');
  return day;
}

/** A browser may forbid the storage: then nothing is remembered. */
function rememberedLanguage(): Language {
  try {
    return localStorage.getItem(languageKey) === 'en' ? 'en' : 'ru';
  } catch {
    return 'ru';
  }
}

function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(languageKey, language);
  } catch {
    // Nothing to do: the choice lasts as long as the page.
  }
}
