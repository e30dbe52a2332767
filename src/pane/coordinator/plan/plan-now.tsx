import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MunicipalFile } from '../../../app/open-municipality';
import { planTabText } from '../../../text/pane-plan-text';
import { planText } from '../../../text/plan-text';
import { severityCountText } from '../../../text/status-text';
import { Details } from '../../parts/details';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { StatusBadge } from '../../parts/status-badge';
import { severityTones } from '../../parts/tone';
import { useWorld } from '../../world-context';
import { questionsOf } from './questions';

const useStyles = makeStyles({
  question: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  title: { flexGrow: 1, minWidth: 0 },
});

/** What the plan in the workbook holds, and what it leaves open. */
export function PlanNow({ municipal }: { readonly municipal: MunicipalFile }) {
  const styles = useStyles();
  const { language } = useWorld();
  const say = planTabText(language);
  const { municipality, issues } = municipal.reading;
  const { plan, schools } = municipality;
  const questions = questionsOf(issues, language);
  return (
    <>
      <Section title={say.now}>
        {plan.programme.title === '' ? null : <Text weight="semibold">{plan.programme.title}</Text>}
        <Text>
          {say.contents(plan.indicators.length, plan.outcomes.length, plan.activities.length, schools.length)}
        </Text>
      </Section>
      {questions.length === 0 ? (
        <Notice intent="success">{say.noQuestions}</Notice>
      ) : (
        <Section title={say.questions(questions.reduce((sum, { issues: own }) => sum + own.length, 0))}>
          <div>
            {questions.map(({ title, severity, issues: own }) => (
              <Details
                key={title}
                label={
                  <span className={styles.question}>
                    <span className={styles.title}>{title}</span>
                    <StatusBadge
                      tone={severityTones[severity]}
                      text={severityCountText(severity, own.length, language)}
                    />
                  </span>
                }
              >
                <IssueList issues={own} text={(problem) => planText(problem, language)} jump bare />
              </Details>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}
