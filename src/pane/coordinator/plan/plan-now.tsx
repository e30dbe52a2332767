import { Text } from '@fluentui/react-components';
import type { MunicipalFile } from '../../../app/open-municipality';
import { questionsLayout } from '../../../forms/municipal/questions-form';
import { planTabText } from '../../../text/pane-plan-text';
import { planText } from '../../../text/plan-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { CellLink } from '../../parts/cell-link';
import { Details } from '../../parts/details';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useWorld } from '../../world-context';
import { QuestionLabel } from './question-label';
import { questionsOf } from './questions';

/** Where the sheet of the questions begins, behind its hidden keys. */
const questionsTop = { row: 0, column: 1 };

/** What the plan in the workbook holds, and what it leaves open. */
export function PlanNow({ municipal, values }: { readonly municipal: MunicipalFile; readonly values: WorkbookValues }) {
  const { language } = useWorld();
  const say = planTabText(language);
  const { municipality, issues, margin } = municipal.reading;
  const { plan, schools } = municipality;
  const questions = questionsOf(issues, language);
  const undecided = margin.questions.filter(({ kind, decision }) => kind !== 'unused' && decision === '').length;
  const { sheet } = questionsLayout;
  const hasSheet = values.sheets.some(({ name }) => name === sheet);
  return (
    <>
      <Section title={say.now}>
        {plan.programme.title === '' ? null : <Text weight="semibold">{plan.programme.title}</Text>}
        <Text>
          {say.contents(plan.indicators.length, plan.outcomes.length, plan.activities.length, schools.length)}
        </Text>
      </Section>
      {questions.length > 0 || undecided > 0 ? null : <Notice intent="success">{say.noQuestions}</Notice>}
      {questions.length === 0 ? null : (
        <Section title={say.questions(questions.reduce((sum, { issues: own }) => sum + own.length, 0))}>
          <div>
            {questions.map(({ title, severity, issues: own }) => (
              <Details key={title} label={<QuestionLabel title={title} severity={severity} count={own.length} />}>
                <IssueList issues={own} text={(problem) => planText(problem, language)} jump bare />
              </Details>
            ))}
          </div>
        </Section>
      )}
      {undecided === 0 || !hasSheet ? null : (
        <CellLink sheet={sheet} cell={questionsTop}>
          {say.undecided(undecided)}
        </CellLink>
      )}
    </>
  );
}
