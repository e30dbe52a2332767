import type { AnswerCell } from '../forms/block/answer-cells';
import type { Finding } from './findings';

/** Whether a form can be sent, counted as its own «Проверка» does: by cells. */
export interface Readiness {
  readonly state: 'ready' | 'notReady';
  readonly errors: number;
  /** Cells with a warning that nobody has explained. */
  readonly unexplained: number;
}

export function readinessOf(findings: readonly Finding[]): Readiness {
  const errors = distinctCells(findings.filter(({ severity }) => severity === 'error'));
  const open = findings.filter(({ severity, reasonAt }) => severity === 'warning' && reasonAt !== null);
  const unexplained = distinctCells(open);
  return { state: errors + unexplained === 0 ? 'ready' : 'notReady', errors, unexplained };
}

/** What is about no cell counts by itself. */
function distinctCells(findings: readonly Finding[]): number {
  const cells = new Map<string, Map<string, Set<string>>>();
  let without = 0;
  for (const { at } of findings) {
    if (at === null) without += 1;
    else addCell(cells, at);
  }
  return [...cells.values()].flatMap((rows) => [...rows.values()]).reduce((sum, fields) => sum + fields.size, without);
}

function addCell(cells: Map<string, Map<string, Set<string>>>, { form, row, field }: AnswerCell): void {
  const rows = cells.get(form) ?? new Map<string, Set<string>>();
  cells.set(form, rows.set(row, (rows.get(row) ?? new Set<string>()).add(field)));
}
