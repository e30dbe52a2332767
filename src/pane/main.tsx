import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browserBackground } from '../adapters/browser/background-client';
import { browserDelivery } from '../adapters/browser/browser-delivery';
import { workerWire } from '../adapters/browser/worker-wire';
import { excelQueue } from '../adapters/office/excel-queue';
import { officeDelivery } from '../adapters/office/office-delivery';
import type { OfficePlatform } from '../adapters/office/office-ready';
import { officeStart } from '../adapters/office/office-ready';
import { officeWorkbook } from '../adapters/office/office-workbook';
import type { LocalDate } from '../domain/local-date';
import { localDate } from '../domain/local-date';
import type { Language } from '../text/language';
import { madeFileName } from '../text/made-file-name';
import { Pane } from './pane';
import type { PaneWorld } from './pane-world';

const languageSetting = 'vekha.language';

void officeStart().then((start) => {
  switch (start.kind) {
    case 'ready':
      draw(excelWorld(start.platform), start.language.startsWith('ru') ? 'ru' : 'en');
      return;
    case 'tooOld':
      showInstead('too-old');
      return;
    case 'noExcel':
      showInstead('no-excel');
  }
});

type World = Omit<PaneWorld, 'language' | 'setLanguage'>;

function excelWorld(platform: OfficePlatform): World {
  const background = browserBackground(() =>
    workerWire(new Worker(new URL('../main.worker.ts', import.meta.url), { name: 'vekha' })),
  );
  const delivery = officeDelivery(platform, browserDelivery(document));
  return {
    workbook: officeWorkbook(excelQueue()),
    background,
    delivery,
    platform: {
      openWorkbook: async (workbook) =>
        delivery.save({
          name: madeFileName('workbook', workbook.properties.title),
          bytes: await background.writeWorkbook(workbook),
        }),
      // Excel saves its own workbooks.
      saveDocument: null,
      sample: background.sample,
    },
    today,
  };
}

function draw(world: World, first: Language): void {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<ExcelPane world={world} first={remembered() ?? first} />);
}

function ExcelPane({ world, first }: { readonly world: World; readonly first: Language }) {
  const [language, setLanguage] = useState(first);
  const whole = useMemo((): PaneWorld => {
    document.documentElement.lang = language;
    return {
      ...world,
      language,
      setLanguage: (chosen) => {
        remember(chosen);
        setLanguage(chosen);
      },
    };
  }, [world, language]);
  return <Pane world={whole} />;
}

function showInstead(id: 'too-old' | 'no-excel'): void {
  document.getElementById('root')?.setAttribute('hidden', '');
  document.getElementById(id)?.removeAttribute('hidden');
}

function today(): LocalDate {
  const now = new Date();
  const day = localDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('The clock has no day');
  return day;
}

/** Storage may be forbidden to a page in a frame: then nothing is remembered. */
function remembered(): Language | null {
  try {
    const language = localStorage.getItem(languageSetting);
    return language === 'ru' || language === 'en' ? language : null;
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(languageSetting, language);
  } catch {
    // The choice lasts as long as the pane.
  }
}
