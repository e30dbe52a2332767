import type { Issue } from '../domain/issue';
import { municipalWorkbook } from '../forms/municipal/municipal-workbook';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import { emptyMargin } from '../forms/municipal/plan-margin';
import { planSourceOf } from '../forms/municipal/plan-source';
import { readMunicipality } from '../forms/municipal/read-municipality';
import type { DraftPlan } from '../recognition/draft-plan';
import { valuesOf } from '../workbook/values-of';

/** What recognition itself asks about, with the place in the document. */
const askedAlready: ReadonlySet<PlanProblem['code']> = new Set([
  'doubtfulDeadline',
  'undatedActivity',
  'noPeriod',
  'noSchools',
  'titleMissing',
]);
const rulesAskedAlready: ReadonlySet<string> = new Set([
  'measureNotSet',
  'reporterNotSet',
  'deadlineNotCertain',
  'shareAtMost100',
]);

/**
 * What the checks of the municipal sheets find in a draft beside its doubts: targets that go back, a total that is not
 * the last target, texts that a cell does not take. The sheets themselves are read, so that both always say the same.
 */
export function checkDraft({ plan, schools, sourceTexts }: DraftPlan): readonly Issue<PlanProblem>[] {
  const drawn = municipalWorkbook({
    municipality: { plan, schools },
    reports: new Map(),
    margin: { ...emptyMargin, sourceTexts },
    further: [],
    period: '',
    modified: '2000-01-01T00:00:00Z',
  });
  const source = planSourceOf(valuesOf(drawn), '');
  if (source === null) return [];
  return readMunicipality(source).issues.filter(
    ({ problem }) =>
      !askedAlready.has(problem.code) && !(problem.code === 'ruleBroken' && rulesAskedAlready.has(problem.rule)),
  );
}
