import plan from '../assets/samples/plan.json';
import answers from '../assets/samples/answers-2021-Q4.json';
import { workOf } from './adapters/browser/do-work';
import { serveWorker } from './adapters/browser/serve-worker';
import type { WorkerScope } from './adapters/browser/worker-wire';
import { scopeWire, workerWire } from './adapters/browser/worker-wire';
import { docxFiles } from './adapters/docx/docx-files';
import { pageFiles } from './adapters/html/page-files';
import { xlsxFiles } from './adapters/xlsx/xlsx-files';
import { fflateCodec } from './adapters/zip/fflate-codec';
import type { SampleAnswers } from './app/sample-municipality';

const files = xlsxFiles(fflateCodec);

serveWorker(
  // The compiler takes every file for one of a page.
  scopeWire(self as unknown as WorkerScope),
  files,
  workOf({
    files,
    documents: docxFiles(fflateCodec),
    pages: pageFiles,
    // The same script again: a worker inside this one, which can be ended while this one goes on.
    startReader: typeof Worker === 'undefined' ? null : () => workerWire(new Worker(self.location.href)),
    sample: { plan, answers: answers as unknown as SampleAnswers },
  }),
);
