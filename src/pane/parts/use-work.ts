import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Watch, WorkProgress } from '../../app/background';
import type { Result } from '../../domain/result';
import { failure } from '../../domain/result';

/** A bug of ours, told instead of swallowed. */
export interface BrokenWork {
  readonly code: 'broken';
  readonly detail: string;
}

/** How a long work stands. */
export type Work<Value, Problem> =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly seen: readonly WorkProgress[]; readonly stopping: boolean }
  | { readonly step: 'done'; readonly value: Value; readonly seen: readonly WorkProgress[] }
  | { readonly step: 'failed'; readonly problem: Problem | BrokenWork }
  | { readonly step: 'cancelled'; readonly seen: readonly WorkProgress[] };

export interface WorkControl<Value, Problem> {
  readonly work: Work<Value, Problem>;
  readonly start: (run: (watch: Watch) => Promise<Result<Value, Problem>>) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One long work at a time, watched and stopped. `stopped` among its problems is a cancellation, no failure. */
export function useWork<Value, Problem extends { readonly code: string }>(): WorkControl<Value, Problem> {
  const [work, setWork] = useState<Work<Value, Problem>>({ step: 'idle' });
  const turn = useRef(0);
  const mayContinue = useRef<'go' | 'stop'>('go');
  useEffect(
    () => () => {
      turn.current += 1;
      mayContinue.current = 'stop';
    },
    [],
  );

  const start = useCallback((run: (watch: Watch) => Promise<Result<Value, Problem>>) => {
    turn.current += 1;
    const mine = turn.current;
    const seen: WorkProgress[] = [];
    mayContinue.current = 'go';
    setWork({ step: 'busy', seen, stopping: false });
    const watch: Watch = {
      onProgress: (progress) => {
        seen.push(progress);
        if (mine === turn.current) setWork((now) => (now.step === 'busy' ? { ...now, seen: [...seen] } : now));
      },
      mayContinue: () => (mine === turn.current ? mayContinue.current : 'stop'),
    };
    void run(watch)
      .catch((error: unknown) => failure<BrokenWork>({ code: 'broken', detail: String(error) }))
      .then((result) => {
        if (mine !== turn.current) return;
        // Results of hundreds of files are drawn in steps, between which the page answers.
        if (result.ok) startTransition(() => setWork({ step: 'done', value: result.value, seen }));
        else if (result.problem.code === 'stopped') setWork({ step: 'cancelled', seen });
        else setWork({ step: 'failed', problem: result.problem });
      });
  }, []);
  const cancel = useCallback(() => {
    mayContinue.current = 'stop';
    setWork((now) => (now.step === 'busy' ? { ...now, stopping: true } : now));
  }, []);
  const reset = useCallback(() => {
    turn.current += 1;
    mayContinue.current = 'stop';
    setWork({ step: 'idle' });
  }, []);
  return { work, start, cancel, reset };
}
