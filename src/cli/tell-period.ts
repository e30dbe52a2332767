import type { Municipality } from '../domain/municipality';
import { periodProblem } from '../domain/period/report-dates';
import type { ReportingPeriod } from '../domain/period/reporting-period';
import { reportDatesText } from '../text/report-dates-text';
import { severityText } from '../text/status-text';
import type { World } from './world';

/** Warns of a period that the plan does not reach; the work goes on. */
export function tellPeriod(world: World, period: ReportingPeriod, { plan }: Municipality): void {
  const problem = periodProblem(period, plan.programme.period);
  if (problem === null) return;
  world.stderr(`${severityText('warning', world.language)}: ${reportDatesText(problem, world.language)}`);
}
