import type { OpenWorkbookProblem } from '../../app/ports';

/** What Excel says by its error, as a problem with a sentence of its own. */
export function problemOf(error: unknown): OpenWorkbookProblem {
  const code = codeOf(error);
  if (code === 'InvalidOperationInCellEditMode') return { code: 'cellIsBeingEdited' };
  if (code === null) throw error;
  if (isTooMuchAtOnce(error)) return { code: 'tooMuchAtOnce' };
  return { code: 'hostRefused', detail: detailOf(error, code) };
}

/** The same of work that was tried twice: what was said once may have passed, what is said again has a lasting reason. */
export function problemAfterRetry(error: unknown): OpenWorkbookProblem {
  if (!isFocusLoss(error)) return problemOf(error);
  return { code: codeOf(error) === 'InvalidSelection' ? 'unsuitableSelection' : 'otherWorkbookInFront' };
}

/** Excel answers so when another of its windows came to the front; the second also where no cells are selected. */
export function isFocusLoss(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'GeneralException' || code === 'InvalidSelection';
}

/** Excel on the web takes and gives 5 MB at once. */
export function isTooMuchAtOnce(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'RequestPayloadSizeLimitExceeded' || code === 'ResponsePayloadSizeLimitExceeded';
}

/** Whether it was the merged areas that Excel did not give. */
export function isOfMergedAreas(error: unknown): boolean {
  const place = error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : undefined;
  return place !== undefined && /MergedAreas|RangeAreas/.test(place);
}

function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** The message is in the person's language; the place helps whoever is asked about it. */
function detailOf(error: unknown, code: string): string {
  if (!(error instanceof OfficeExtension.Error)) return code;
  const place = error.debugInfo.errorLocation;
  return [code, error.message, place].filter((part) => part !== undefined && part !== '').join('; ');
}
