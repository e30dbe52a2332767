/**
 * `error`: the figure cannot be right or cannot be read, so it is not counted.
 * `warning`: it is counted, and somebody should explain it.
 * `remark`: worth knowing (a repair, a change after sealing), nothing to do.
 */
export type Severity = 'error' | 'warning' | 'remark';

interface Grave {
  readonly severity: Severity;
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, remark: 2 };

/** Sorts the gravest first. */
export function byGravity(a: Grave, b: Grave): number {
  return gravity[a.severity] - gravity[b.severity];
}

export function gravestOf(list: readonly Grave[]): Severity {
  return [...list].sort(byGravity)[0]?.severity ?? 'remark';
}
