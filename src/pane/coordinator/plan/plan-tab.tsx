import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { RecognisedDocument } from '../../../app/background';
import { isEmptyDraft } from '../../../app/draft-workbook';
import type { MunicipalFile } from '../../../app/open-municipality';
import { samplePeriod } from '../../../app/sample-mark';
import { planTabText } from '../../../text/pane-plan-text';
import type { WorkbookValues } from '../../../workbook/workbook-values';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';
import { DraftPreview } from './draft-preview';
import { DrawPlan } from './draw-plan';
import { PlanNow } from './plan-now';
import { PlanSources } from './plan-sources';

export interface PlanTabProps {
  readonly values: WorkbookValues;
  /** Null in a workbook without a plan. */
  readonly municipal: MunicipalFile | null;
}

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  // The tabs stay in view above it.
  found: { scrollMarginTop: '44px' },
});

/** «План»: recognising a road map, and the questions that the plan leaves open. */
export function PlanTab({ values, municipal }: PlanTabProps) {
  const styles = useStyles();
  const say = planTabText(useWorld().language);
  const announce = useAnnounce();
  const [documents, setDocuments] = useState<readonly RecognisedDocument[]>([]);
  const [isDrawn, setIsDrawn] = useState(false);
  const found = useRef<HTMLDivElement>(null);
  const drafts = useMemo(
    () => documents.flatMap(({ draft }) => (draft.ok && !isEmptyDraft(draft.value) ? [draft.value] : [])),
    [documents],
  );
  useEffect(() => {
    if (documents.length > 0) found.current?.scrollIntoView({ block: 'start' });
  }, [documents]);
  return (
    <div className={styles.screen}>
      {isDrawn ? <Notice intent="success">{say.drawn}</Notice> : null}
      {municipal === null ? null : <PlanNow municipal={municipal} values={values} />}
      <PlanSources
        isFirst={municipal === null || samplePeriod(values) !== null}
        onRecognised={(found) => {
          setDocuments(found);
          setIsDrawn(false);
        }}
      />
      <div ref={found} className={styles.found} />
      {documents.map((document, at) => (
        <DraftPreview key={`${at} ${document.source}`} document={document} values={values} />
      ))}
      {drafts.length === 0 ? null : (
        <Section title={say.whole}>
          <DrawPlan
            drafts={drafts}
            values={values}
            onDrawn={() => {
              setDocuments([]);
              setIsDrawn(true);
              announce(say.drawn);
            }}
          />
        </Section>
      )}
    </div>
  );
}
