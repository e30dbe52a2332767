import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isSameAnswer } from '../../forms/block/answer-cells';
import { activityStatusText } from '../../text/status-text';
import { StatusBadge } from '../parts/status-badge';
import { activityTones } from '../parts/tone';
import { askedNow, isSettled } from './activity-fields';
import type { ActivityView } from './activity-view';
import { activityViews } from './activity-view';
import { AnswerField } from './answer-field';
import { FoldingCard } from './card';
import { Facts } from './facts';
import { numbered } from '../../domain/plan/numbered';
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

function ActivityCard({ view }: { readonly view: ActivityView }) {
  const styles = useStyles();
  const { text, world, wanted } = useSchool();
  const { section, number, title, expectedResult, responsible, deadlineText, due, state, daysLate } = view;
  const isWanted = wanted !== null && view.answers.some(({ at }) => isSameAnswer(at, wanted));
  // What was settled when the screen came up is folded; nothing folds under the hands of who fills it in.
  const [fold, setFold] = useState<'open' | 'folded'>(() => (isSettled(view) && !isWanted ? 'folded' : 'open'));
  return (
    <FoldingCard
      title={numbered(number, title)}
      fold={fold}
      onToggle={() => setFold(fold === 'open' ? 'folded' : 'open')}
      head={
        <div className={styles.due}>
          {due !== null && <Text weight="semibold">{text.due(due)}</Text>}
          <StatusBadge tone={activityTones[state]} text={activityStatusText(state, world.language)} />
          {daysLate > 0 && <Text size={200}>{text.daysLate(daysLate)}</Text>}
        </div>
      }
    >
      <Facts
        layout="lines"
        facts={[
          { label: text.planSection, content: section },
          { label: text.inPlan, content: deadlineText },
          { label: text.expected, content: expectedResult },
          { label: text.responsible, content: responsible },
        ]}
      />
      {askedNow(view).map((answer) => (
        <AnswerField key={answer.at.field} answer={answer} />
      ))}
    </FoldingCard>
  );
}
