import type { ScopeEnd, WorkerEnd } from './wire';

/** The page's end of a worker. */
export function workerWire(worker: Worker): WorkerEnd {
  return {
    send: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    listen: (onMessage, onDeath) => {
      worker.onmessage = ({ data }) => onMessage(data);
      worker.onerror = (event) => {
        event.preventDefault();
        onDeath(event.message);
      };
      worker.onmessageerror = () => onDeath('messageerror');
    },
    end: () => worker.terminate(),
  };
}

/** The parts of a worker's global scope that are used; the compiler knows the scope of a page only. */
export interface WorkerScope {
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** The worker's own end. */
export function scopeWire(scope: WorkerScope): ScopeEnd {
  return {
    send: (message, transfer = []) => scope.postMessage(message, [...transfer]),
    listen: (onMessage) => {
      scope.onmessage = ({ data }) => onMessage(data);
    },
    end: () => scope.close(),
  };
}
