import { workOf } from '../../src/adapters/browser/do-work';
import { serveWorker } from '../../src/adapters/browser/serve-worker';
import type { FromWorker, ScopeEnd, ToWorker, WorkerEnd, Wire } from '../../src/adapters/browser/wire';
import { docxFiles } from '../../src/adapters/docx/docx-files';
import { pageFiles } from '../../src/adapters/html/page-files';
import { nodeZipCodec } from '../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../src/adapters/xlsx/xlsx-files';
import type { WorkbookFiles } from '../../src/app/ports';
import type { SampleAnswers } from '../../src/app/sample-municipality';
import answers from '../../assets/samples/answers-2021-Q4.json';
import plan from '../../assets/samples/plan.json';

/** The page's end of a worker that runs in this thread: messages are copied as between real threads. */
export function startedWorker(files: WorkbookFiles = xlsxFiles(nodeZipCodec)): WorkerEnd {
  const { port1, port2 } = new MessageChannel();
  const scope: ScopeEnd = portWire<FromWorker, ToWorker>(port2);
  serveWorker(
    scope,
    files,
    workOf({
      files,
      documents: docxFiles(nodeZipCodec),
      pages: pageFiles,
      startReader: () => startedWorker(files),
      sample: { plan, answers: answers as unknown as SampleAnswers },
    }),
  );
  const page = portWire<ToWorker, FromWorker>(port1);
  return {
    ...page,
    end: () => {
      port1.close();
      port2.close();
    },
  };
}

function portWire<Sent, Received>(port: MessagePort): Wire<Sent, Received> {
  return {
    send: (message, transfer = []) => port.postMessage(message, [...transfer]),
    listen: (onMessage) => {
      port.onmessage = ({ data }: { data: Received }) => onMessage(data);
    },
    end: () => port.close(),
  };
}
