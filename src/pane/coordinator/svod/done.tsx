import { Button } from '@fluentui/react-components';
import type { ConsolidationSummary, ReportPeriod } from '../../../app/background';
import { periodSpan } from '../../../domain/period/reporting-period';
import { periodTitle } from '../../../forms/period-title';
import { svodText } from '../../../text/pane-svod-text';
import { Notice } from '../../parts/notice';
import { useWorld } from '../../world-context';
import { otherPeriodOf } from './other-period';
import { Results } from './results';

/** What a consolidation came to, and what can be taken from it. */
export function Done({
  summary,
  onPeriod,
}: {
  readonly summary: ConsolidationSummary;
  readonly onPeriod: (report: ReportPeriod) => void;
}) {
  const { language } = useWorld();
  const say = svodText(language);
  const { accepted, returned, registered } = summary.coverage;
  const other = otherPeriodOf(summary.files);
  const name = other === null ? '' : periodTitle(other.period)[language];
  return (
    <>
      <Notice intent="success">{say.done(accepted.length + returned.length, registered)}</Notice>
      {other === null ? null : (
        <Notice
          intent="warning"
          actions={
            <Button onClick={() => onPeriod({ period: other.period, asOf: periodSpan(other.period).end })}>
              {say.switchPeriod(name)}
            </Button>
          }
        >
          {say.otherPeriod(other.files, name)}
        </Notice>
      )}
      <Results returned={returned.length} />
    </>
  );
}
