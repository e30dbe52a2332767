import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ActivityStatus } from '../../domain/status/activity-status';
import { activityStatusText } from '../../text/status-text';
import type { ActivityView } from './activity-view';
import { activityViews } from './activity-view';
import { AnswerField } from './answer-field';
import { Card } from './card';
import { Facts } from './facts';
import { useSchool } from './school-context';
import { SectionFrame } from './section-frame';

const useStyles = makeStyles({
  due: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** «Мероприятия»: a card for each dated obligation. */
export function ActivitiesScreen() {
  const { reading, text, world } = useSchool();
  const views = activityViews(reading, world.language);
  return (
    <SectionFrame section="activities">
      {views.length === 0 && <Text>{text.nothingHere}</Text>}
      {views.map((view) => (
        <ActivityCard key={view.key} view={view} />
      ))}
    </SectionFrame>
  );
}

const badgeColors = {
  done: 'success',
  doneLate: 'success',
  inProgress: 'informative',
  overdue: 'danger',
  notDue: 'informative',
  cancelled: 'informative',
  noData: 'warning',
} as const satisfies Record<ActivityStatus, string>;

function ActivityCard({ view }: { readonly view: ActivityView }) {
  const styles = useStyles();
  const { text, world } = useSchool();
  const { number, title, expectedResult, responsible, deadlineText, due, state, daysLate, answers } = view;
  return (
    <Card title={`${number} ${title}`.trim()}>
      <div className={styles.due}>
        {due !== null && <Text weight="semibold">{text.due(due)}</Text>}
        <Badge appearance="tint" color={badgeColors[state]}>
          {activityStatusText(state, world.language)}
        </Badge>
        {daysLate > 0 && <Text size={200}>{text.daysLate(daysLate)}</Text>}
      </div>
      <Facts
        lines={[
          { label: text.inPlan, content: deadlineText },
          { label: text.expected, content: expectedResult },
          { label: text.responsible, content: responsible },
        ]}
      />
      {answers.map((answer) => (
        <AnswerField key={answer.at.field} answer={answer} />
      ))}
    </Card>
  );
}
