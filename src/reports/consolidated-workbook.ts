import type { Consolidation } from '../consolidation/consolidate';
import type { Waiver } from '../consolidation/waiver';
import { periodTitle } from '../forms/period-title';
import { shownDate } from '../forms/readers/shown';
import type { Sheet } from '../workbook/sheet';
import { activitiesBySchoolSheet, placeActivitiesBySchool } from './activities-by-school';
import { activityTotalsSheet, placeActivityTotals } from './activity-totals';
import { equipmentSheet, placeEquipment } from './equipment-sheet';
import { factsSheet, placeFacts } from './facts-sheet';
import { placeYears } from './indicator-years';
import { indicatorTotalsSheet, placeIndicatorTotals } from './indicator-totals';
import { indicatorsBySchoolSheet, placeIndicatorsBySchool } from './indicators-by-school';
import type { Notes } from './notes';
import { notesOn } from './notes';
import { placeProtocol, protocolSheet } from './protocol-sheet';
import { placeRegistry, registrySheet } from './registry-sheet';
import { summarySheet } from './summary-sheet';

/** What the coordinator typed into the sheets of earlier consolidations. */
export interface CoordinatorEntries {
  readonly notes: Notes;
  readonly waivers: readonly Waiver[];
}

/** The sheets that a consolidation adds to the municipal workbook, the summary first. */
export function consolidatedSheets(consolidation: Consolidation, typed: CoordinatorEntries): readonly Sheet[] {
  const { municipality, period, asOf } = consolidation;
  const notes = notesOn(period, typed.notes);
  const { programme } = municipality.plan;
  const about = `${programme.municipality} · ${periodTitle(period).ru} · по состоянию на ${shownDate(asOf)}`;
  const lines = [about, programme.title].filter((line) => line !== '');
  const indicators = placeIndicatorTotals(consolidation, lines);
  const indicatorSchools = placeIndicatorsBySchool(consolidation, lines);
  const activities = placeActivityTotals(consolidation, lines);
  const activitySchools = placeActivitiesBySchool(consolidation, lines);
  const registry = placeRegistry(consolidation, lines);
  const years = placeYears(indicators, consolidation);
  const sources = { indicators, activities, activitiesBySchool: activitySchools, registry, years };
  return [
    summarySheet(consolidation, sources, lines),
    indicatorTotalsSheet(indicators, indicatorSchools, years, consolidation, notes),
    indicatorsBySchoolSheet(indicatorSchools, consolidation),
    activityTotalsSheet(activities, activitySchools, consolidation, notes),
    activitiesBySchoolSheet(activitySchools, consolidation),
    equipmentSheet(placeEquipment(consolidation, lines), consolidation),
    registrySheet(registry, consolidation, notes),
    protocolSheet(placeProtocol(consolidation, lines, typed.waivers), consolidation, typed.waivers),
    factsSheet(placeFacts(consolidation, lines), consolidation),
  ];
}
