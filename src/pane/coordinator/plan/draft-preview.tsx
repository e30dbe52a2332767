import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RecognisedDocument } from '../../../app/background';
import { isEmptyDraft } from '../../../app/draft-workbook';
import { rowTitles } from '../../../domain/plan/row-titles';
import { gravestOf } from '../../../domain/severity';
import type { DraftPlan } from '../../../recognition/draft-plan';
import { documentProblemText } from '../../../text/document-problem-text';
import { planTabText } from '../../../text/pane-plan-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { Details } from '../../parts/details';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useWorld } from '../../world-context';
import { DoubtList } from './doubt-list';
import { QuestionLabel } from './question-label';
import { RecognisedTables } from './recognised-tables';
import { UnusedList } from './unused-list';

const useStyles = makeStyles({
  draft: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

interface PreviewProps {
  readonly values: WorkbookValues;
}

/** What one document was understood as, before anything is drawn. */
export function DraftPreview({ document, ...rest }: PreviewProps & { readonly document: RecognisedDocument }) {
  const { language } = useWorld();
  const say = planTabText(language);
  const { source, draft } = document;
  if (!draft.ok) {
    return (
      <Notice intent="error" title={`${say.unreadable}: ${source}`}>
        {documentProblemText(draft.problem, language)}
      </Notice>
    );
  }
  return <Draft draft={draft.value} {...rest} />;
}

function Draft({ draft, values }: PreviewProps & { readonly draft: DraftPlan }) {
  const styles = useStyles();
  const { language } = useWorld();
  const say = planTabText(language);
  const { plan, schools, tables, doubts, unused } = draft;
  const severity = gravestOf(doubts);
  return (
    <Section title={`${say.found}: ${draft.source}`}>
      <div className={styles.draft}>
        {plan.programme.title === '' ? null : <Text weight="semibold">{plan.programme.title}</Text>}
        {isEmptyDraft(draft) ? (
          <Notice intent="warning">{say.noPlan}</Notice>
        ) : (
          <Text>
            {say.contents(plan.indicators.length, plan.outcomes.length, plan.activities.length, schools.length)}
          </Text>
        )}
        <RecognisedTables tables={tables} />
        {doubts.length === 0 ? null : (
          <Details
            label={
              <QuestionLabel
                title={say.doubts(doubts.length)}
                severity={severity}
                count={doubts.filter((doubt) => doubt.severity === severity).length}
              />
            }
          >
            <DoubtList doubts={doubts} titles={rowTitles(plan)} values={values} />
          </Details>
        )}
        {unused.length === 0 ? null : (
          <Details label={say.unused(unused.length)}>
            <UnusedList unused={unused} values={values} />
          </Details>
        )}
      </div>
    </Section>
  );
}
