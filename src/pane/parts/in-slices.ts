import type { Steps } from '../../domain/steps';

/** Milliseconds of work after which the page has its turn. */
const slice = 8;

/** Does a long work in slices, between which the page answers; never ends once `isWanted` says no. */
export function inSlices<Value>(steps: Steps<Value>, isWanted: () => boolean = always): Promise<Value> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const until = performance.now() + slice;
      while (isWanted()) {
        const { done, value } = steps.next();
        if (done === true) {
          port1.close();
          resolve(value);
          return;
        }
        if (performance.now() < until) continue;
        port2.postMessage(null);
        return;
      }
      port1.close();
    };
    port2.postMessage(null);
  });
}

/** A task of its own for what comes next. */
export function nextTask(): Promise<void> {
  return inSlices(nothing());
}

function always(): boolean {
  return true;
}

function* nothing(): Steps<void> {
  // The turn itself is what is wanted.
}
