/** Lets events and drawing have their turn; without the delays that timers have. */
export function pause(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

/** A turn for everything that waits, messages of other threads among it. */
export function turn(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}
