import type { Activity } from '../domain/plan/activity';

/**
 * Levels where a plan numbers results, control points and activities inside one another: a row marked «КТ» has its
 * activities below it and its result above. Without such marks every row is an activity.
 */
export function withLevels(activities: readonly Activity[]): readonly Activity[] {
  const points = activities.filter(({ level }) => level === 'controlPoint').map(({ number }) => number);
  if (points.length === 0) return activities;
  const named = activities.filter(({ level }) => level === 'result').map(({ number }) => number);
  return activities.map((activity) => {
    // Where a result is named above, what stands between it and its points is work.
    const inResult = named.some((result) => isUnder(activity.number, result));
    const above = activity.level === 'activity' && !inResult && points.some((point) => isUnder(point, activity.number));
    return above ? { ...activity, level: 'result' } : activity;
  });
}

function isUnder(number: string, above: string): boolean {
  return above !== '' && number.startsWith(`${above}.`);
}
