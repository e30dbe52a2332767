/** Gaps and repetitions in the numbers of rows that follow one another: what was lost or copied. */
export interface NumberFault {
  readonly at: number;
  readonly kind: 'missing' | 'repeated';
  /** The number that should have come, or that came again. */
  readonly number: string;
}

/** Numbers as the rows have them; a restart at 1 and a step up or down the levels are no faults. */
export function numberFaults(numbers: readonly string[]): readonly NumberFault[] {
  return numbers.flatMap((number, at): readonly NumberFault[] => {
    const above = partsOf(numbers[at - 1] ?? '');
    const own = partsOf(number);
    if (above === null || own === null || above.length !== own.length) return [];
    const last = own.length - 1;
    if (own.slice(0, last).join() !== above.slice(0, last).join()) return [];
    const [before, now] = [above[last] ?? 0, own[last] ?? 0];
    if (now === before) return [{ at, kind: 'repeated', number }];
    if (now < before || now === before + 1 || now - before > 3) return [];
    return [{ at, kind: 'missing', number: [...own.slice(0, last), before + 1].join('.') }];
  });
}

function partsOf(number: string): readonly number[] | null {
  return /^\d+(?:\.\d+)*$/.test(number) ? number.split('.').map(Number) : null;
}
