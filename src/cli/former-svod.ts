import { carryFormer, isSamePlan } from '../app/carry-former';
import type { MunicipalFile } from '../app/open-municipality';
import { openMunicipality } from '../app/open-municipality';
import { periodId } from '../domain/period/reporting-period';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { CliProblem } from '../text/cli-text';
import { summaryText } from '../text/summary-text';
import type { Replacing } from './outputs';
import type { World } from './world';

/**
 * The consolidation that the new one will replace; null where nothing stands there. Anything else, and one that would
 * lose what a person put into it, is refused.
 */
export async function openFormerSvod(
  world: World,
  path: string,
  municipal: MunicipalFile,
  replace: Replacing,
): Promise<Result<MunicipalFile | null, CliProblem>> {
  const file = await world.disk.file(path);
  if (!file.ok) return file.problem.code === 'noSuchPath' ? success(null) : file;
  const opened = await openMunicipality(world.files, file.value);
  if (!opened.ok) {
    const { problem } = opened;
    return failure(
      problem.code === 'notMunicipal'
        ? { code: 'foreignOutput', path, wanted: 'svod' }
        : { code: 'unreadableOutput', path, problem },
    );
  }
  const { consolidatedSheets, foreignSheets, reading } = opened.value;
  if (consolidatedSheets.length === 0) return failure({ code: 'foreignOutput', path, wanted: 'svod' });
  if (!isSamePlan(reading.municipality, municipal.reading.municipality)) {
    return failure({ code: 'otherPlanOutput', path, title: reading.municipality.plan.programme.title });
  }
  if (foreignSheets.length > 0 && replace === 'notAsked') {
    return failure({ code: 'sheetsWouldGo', path, sheets: foreignSheets });
  }
  return opened;
}

/** The municipal workbook with what the former consolidation hands on, and a word about it. */
export function withFormerSvod(
  world: World,
  path: string,
  municipal: MunicipalFile,
  former: MunicipalFile,
  period: ReportingPeriod,
): MunicipalFile {
  const carried = carryFormer(municipal, former, periodId(period));
  if (carried.notes > 0 || carried.periods.length > 0) {
    world.stderr(summaryText(world.language).formerTaken(path, carried.notes, carried.periods));
  }
  return carried.municipal;
}
