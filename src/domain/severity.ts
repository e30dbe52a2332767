/**
 * `error`: the figure cannot be right or cannot be read, so it is not counted.
 * `warning`: it is counted, and somebody should explain it.
 * `remark`: worth knowing (a repair, a change after sealing), nothing to do.
 */
export type Severity = 'error' | 'warning' | 'remark';
