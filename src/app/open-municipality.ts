import type { Fact } from '../consolidation/fact';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { findBlocks } from '../forms/block/find-blocks';
import { planSourceOf } from '../forms/municipal/plan-source';
import type { MunicipalityReading } from '../forms/municipal/read-municipality';
import { readMunicipality } from '../forms/municipal/read-municipality';
import { readFacts } from '../reports/facts-sheet';
import type { Notes } from '../reports/notes';
import { readNotes } from '../reports/notes';
import type { AccessProblem, FileProblem } from '../workbook/file-problem';
import type { InboxFile } from './inbox-file';
import type { WorkbookFiles } from './ports';
import { readInboxFile } from './read-inbox-file';

/** A municipal workbook as it stands: the plan and the register, and what earlier consolidations left in it. */
export interface MunicipalFile {
  readonly reading: MunicipalityReading;
  readonly notes: Notes;
  readonly facts: readonly Fact[];
  /** Sheets that are not ours and will not be in a new workbook. */
  readonly foreignSheets: readonly string[];
  /** Sheets of a consolidation, which a plan drawn anew does not have. */
  readonly consolidatedSheets: readonly string[];
}

/** Ids of the blocks that a consolidation draws. */
const consolidatedPrefix = 'svod-';

export type MunicipalFileProblem = FileProblem | AccessProblem | { readonly code: 'notMunicipal' };

export async function openMunicipality(
  files: WorkbookFiles,
  file: InboxFile,
): Promise<Result<MunicipalFile, MunicipalFileProblem>> {
  const values = await readInboxFile(files, file);
  if (!values.ok) return values;
  const source = planSourceOf(values.value, file.name);
  if (source === null) return failure({ code: 'notMunicipal' });
  const own = new Set(source.sheets);
  return success({
    reading: readMunicipality(source),
    notes: readNotes(values.value),
    facts: readFacts(values.value),
    foreignSheets: values.value.sheets
      .filter(({ name, visibility }) => visibility === 'visible' && !own.has(name))
      .map(({ name }) => name),
    consolidatedSheets: findBlocks(values.value)
      .filter(({ identity }) => identity.form.startsWith(consolidatedPrefix))
      .map(({ sheet }) => sheet),
  });
}
