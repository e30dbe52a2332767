/** A long piece of work that can be left between two steps and taken up again, where somebody else needs the thread. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** The same work at one go. */
export function allSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
