import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import type { BackgroundProblem, MadeFile } from '../../../app/background';
import { periodTitle } from '../../../forms/period-title';
import { shownDate } from '../../../forms/readers/shown';
import { schoolsLayout } from '../../../forms/municipal/schools-form';
import { coveringLetter } from '../../../text/letter-text';
import { paneProblemText } from '../../../text/pane-problem-text';
import { planText } from '../../../text/plan-text';
import { schoolsText } from '../../../text/pane-schools-text';
import { CellLink } from '../../parts/cell-link';
import { Details } from '../../parts/details';
import { EmptyState } from '../../parts/empty-state';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import type { DeliveryNote } from '../../parts/use-deliver';
import { useDeliver } from '../../parts/use-deliver';
import { useWork } from '../../parts/use-work';
import { WorkBar } from '../../parts/work-bar';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';
import type { CoordinatorProps } from '../coordinator-props';
import { PeriodFields } from '../period-fields';
import { LetterFields } from './letter-fields';
import { registerOf } from './register';
import { RegisterList } from './register-list';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** «Школы»: the register, and the forms that are made from it. */
export function SchoolsTab({ values, municipal, report, onReport }: CoordinatorProps) {
  const styles = useStyles();
  const { background, language } = useWorld();
  const say = schoolsText(language);
  const announce = useAnnounce();
  const { save } = useDeliver();
  const { work, start, cancel } = useWork<MadeFile, BackgroundProblem>();
  const [note, setNote] = useState<DeliveryNote | null>(null);
  const { municipality, issues } = municipal.reading;
  const { programme } = municipality.plan;
  const register = useMemo(() => registerOf(values, municipality.schools), [values, municipality]);
  const ownIssues = issues.filter(({ place }) => place !== null && place.sheet === register.sheet);
  const without = register.rows.filter(({ school }) => school.settlement === null);

  const create = (): void => {
    setNote(null);
    start(async (watch) => {
      const made = await background.createForms(values, report, watch);
      if (!made.ok) return made;
      const saved = await save(made.value);
      setNote(
        saved.intent === 'error' ? saved : { intent: 'success', text: say.made(register.rows.length, made.value.name) },
      );
      return made;
    });
  };
  useEffect(() => {
    if (work.step === 'cancelled') announce(say.cancelled);
    if (work.step === 'failed') announce(paneProblemText(work.problem, language));
  }, [work, announce, say, language]);

  const letter = coveringLetter({
    period: periodTitle(report.period).ru,
    asOf: shownDate(report.asOf),
    programme: programme.title,
    sendTo: programme.coordinator,
  });
  if (register.rows.length === 0 && ownIssues.length === 0) {
    return (
      <EmptyState
        icon={<DocumentTableRegular />}
        action={
          <CellLink sheet={register.sheet ?? schoolsLayout.sheet} cell={register.top}>
            {say.goToRegister}
          </CellLink>
        }
      >
        {say.empty}
      </EmptyState>
    );
  }
  return (
    <div className={styles.screen}>
      <Section title={say.registered(register.rows.length)}>
        {ownIssues.length === 0 ? null : (
          <IssueList issues={ownIssues} text={(problem) => planText(problem, language)} jump />
        )}
        {without.length === 0 ? null : <Notice intent="warning">{say.withoutSettlement(without.length)}</Notice>}
        <Details label={say.list}>
          <RegisterList rows={register.rows} />
        </Details>
      </Section>
      <Section title={say.formsTitle}>
        <PeriodFields report={report} plan={programme.period} disabled={work.step === 'busy'} onChange={onReport} />
        <Text size={200} className={styles.quiet}>
          {say.formsText(register.rows.length)}
        </Text>
        {work.step === 'busy' ? (
          <WorkBar
            text={say.busy(work.seen.length, register.rows.length)}
            done={work.seen.length}
            total={register.rows.length}
            stopping={work.stopping}
            onCancel={cancel}
          />
        ) : (
          <Button appearance="primary" disabledFocusable={register.rows.length === 0} onClick={create}>
            {say.createForms}
          </Button>
        )}
        {work.step === 'failed' ? <Notice intent="error">{paneProblemText(work.problem, language)}</Notice> : null}
        {work.step === 'cancelled' ? <Notice intent="info">{say.cancelled}</Notice> : null}
        {note === null ? null : <Notice intent={note.intent}>{note.text}</Notice>}
      </Section>
      <LetterFields letter={letter} />
    </div>
  );
}
