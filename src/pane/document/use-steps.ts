import { startTransition, useEffect, useState } from 'react';
import type { Steps } from '../../domain/steps';
import { inSlices } from '../parts/in-slices';

/** The result of a long work on `of`, done in slices between which the page answers; the last result until then. */
export function useSteps<Of, Value>(of: Of, work: (of: Of) => Steps<Value>): Value | null {
  const [result, setResult] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void inSlices(work(of), () => isWanted).then((value) => {
      // What hangs on a large document is drawn in steps, between which the page answers.
      if (isWanted) startTransition(() => setResult({ value }));
    });
    return () => {
      isWanted = false;
    };
  }, [of, work]);
  return result?.value ?? null;
}
