import type { Fact } from '../consolidation/fact';
import type { Waiver } from '../consolidation/waiver';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Steps } from '../domain/steps';
import { allSteps } from '../domain/steps';
import { consolidatedPrefix } from '../forms/block/block-identity';
import { findBlocks } from '../forms/block/find-blocks';
import { listsSheetName } from '../forms/block/lists-sheet';
import { identitySheetName } from '../forms/block/workbook-identity';
import { planSourceOf } from '../forms/municipal/plan-source';
import type { MunicipalityReading } from '../forms/municipal/read-municipality';
import { municipalitySteps } from '../forms/municipal/read-municipality';
import { readFacts } from '../reports/facts-sheet';
import type { Notes } from '../reports/notes';
import { readNotes } from '../reports/notes';
import { summarySheetName } from '../reports/summary-sheet';
import { readWaivers } from '../reports/waivers';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { InboxFile } from './inbox-file';
import type { WorkbookFiles } from './ports';
import { readInboxFile } from './read-inbox-file';

/** A municipal workbook as it stands: the plan and the register, and what earlier consolidations left in it. */
export interface MunicipalFile {
  readonly reading: MunicipalityReading;
  readonly notes: Notes;
  readonly waivers: readonly Waiver[];
  readonly facts: readonly Fact[];
  /** Sheets that are not ours, hidden ones too, and will not be in a new workbook. */
  readonly foreignSheets: readonly string[];
  /** Sheets of a consolidation, which a plan drawn anew does not have. */
  readonly consolidatedSheets: readonly string[];
}

export type MunicipalFileProblem = FileProblem | AccessProblem | { readonly code: 'notMunicipal' };

export async function openMunicipality(
  files: WorkbookFiles,
  file: InboxFile,
): Promise<Result<MunicipalFile, MunicipalFileProblem>> {
  const values = await readInboxFile(files, file);
  if (!values.ok) return values;
  const municipal = municipalFileOf(values.value, file.name);
  return municipal === null ? failure({ code: 'notMunicipal' }) : success(municipal);
}

/** The same of values that were read already; null where they hold no municipal forms. */
export function municipalFileOf(values: WorkbookValues, name: string): MunicipalFile | null {
  return allSteps(municipalFileSteps(values, name));
}

/** The same in steps: the plan and the register of hundreds of schools take longer than a pane may stand still. */
export function* municipalFileSteps(values: WorkbookValues, name: string): Steps<MunicipalFile | null> {
  const source = planSourceOf(values, name);
  if (source === null) return null;
  const consolidated = findBlocks(values).filter(({ identity }) => identity.form.startsWith(consolidatedPrefix));
  const summary = consolidated.length > 0 ? [summarySheetName] : [];
  const own = new Set([...source.sheets, ...summary, listsSheetName, identitySheetName]);
  return {
    reading: yield* municipalitySteps(source),
    notes: readNotes(values),
    waivers: readWaivers(values),
    // The longest sheet of all, and only a consolidation asks for it.
    get facts() {
      return readFacts(values);
    },
    foreignSheets: values.sheets.map(({ name: sheet }) => sheet).filter((sheet) => !own.has(sheet)),
    consolidatedSheets: [...new Set([...summary, ...consolidated.map(({ sheet }) => sheet)])],
  };
}
