import type { FieldProblem, Repair } from '../readers/field-problem';
import type { Wording } from '../spec/wording';

/** What can be wrong with the content of a form. `field` names the cell to people. */
export type FormProblem =
  | { readonly code: 'unreadableCell'; readonly field: Wording; readonly problem: FieldProblem }
  | { readonly code: 'repaired'; readonly field: Wording; readonly repair: Repair }
  | { readonly code: 'notFilled'; readonly field: Wording; readonly explanation: string | null }
  | {
      readonly code: 'ruleBroken';
      readonly field: Wording;
      readonly rule: string;
      readonly message: Wording;
      readonly explanation: string | null;
    }
  /** The form has no block in the workbook: its sheet or its hidden row was deleted. */
  | { readonly code: 'missingForm'; readonly form: Wording }
  | { readonly code: 'missingRow'; readonly form: Wording }
  | { readonly code: 'missingColumn'; readonly form: Wording; readonly field: Wording }
  /** The sheet was copied: two blocks of one form, of which the first visible one is read. */
  | { readonly code: 'repeatedForm'; readonly form: Wording; readonly sheet: string }
  | { readonly code: 'repeatedRow'; readonly form: Wording }
  /** Sorted or copied without the hidden column of keys: read as the row that it names. */
  | { readonly code: 'movedRow'; readonly form: Wording }
  /** Something typed where the form asks nothing. */
  | { readonly code: 'strayContent'; readonly shown: string };
