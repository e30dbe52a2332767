import { fileLimits } from '../../../workbook/file-problem';
import { stopReading } from '../../zip/unreadable-file';

/** What may still be taken from a workbook that is read in full. */
export interface CellBudget {
  /** Cells, the empty places between them included. */
  takeCells(count: number): void;
  /** Rows, the empty ones between them included. */
  takeRows(count: number): void;
  /** Signs of a formula: shared ones are short in the file and long in memory. */
  takeFormula(length: number): void;
}

export function cellBudget(): CellBudget {
  let cells: number = fileLimits.cells;
  let rows: number = fileLimits.cells;
  let formulas = mostFormulaSigns;
  return {
    takeCells: (count) => {
      cells -= count;
      if (cells < 0) stopReading({ code: 'tooLarge', what: 'cells', limit: fileLimits.cells });
    },
    takeRows: (count) => {
      rows -= count;
      if (rows < 0) stopReading({ code: 'tooLarge', what: 'cells', limit: fileLimits.cells });
    },
    takeFormula: (length) => {
      formulas -= length;
      if (formulas < 0) stopReading({ code: 'tooLarge', what: 'content', limit: fileLimits.content });
    },
  };
}

/** A formula as data takes up to forty bytes a sign. */
const mostFormulaSigns = fileLimits.content / 16;
