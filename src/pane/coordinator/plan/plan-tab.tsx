import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { RecognisedDocument } from '../../../app/background';
import { draftWorkbook, isEmptyDraft } from '../../../app/draft-workbook';
import type { MunicipalFile } from '../../../app/open-municipality';
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
});

/** «План»: recognising a road map, and the questions that the plan leaves open. */
export function PlanTab({ values, municipal }: PlanTabProps) {
  const styles = useStyles();
  const say = planTabText(useWorld().language);
  const announce = useAnnounce();
  const [documents, setDocuments] = useState<readonly RecognisedDocument[]>([]);
  const [isDrawn, setIsDrawn] = useState(false);
  const drawn = useMemo(() => {
    const drafts = documents.flatMap(({ draft }) => (draft.ok && !isEmptyDraft(draft.value) ? [draft.value] : []));
    return drafts.length === 0 ? null : draftWorkbook(drafts, values, say.openWorkbook);
  }, [documents, values, say]);
  return (
    <div className={styles.screen}>
      {isDrawn ? <Notice intent="success">{say.drawn}</Notice> : null}
      {municipal === null ? null : <PlanNow municipal={municipal} />}
      <PlanSources
        isFirst={municipal === null}
        onRecognised={(found) => {
          setDocuments(found);
          setIsDrawn(false);
        }}
      />
      {documents.map((document, at) => (
        <DraftPreview key={`${at} ${document.source}`} document={document} values={values} />
      ))}
      {drawn === null ? null : (
        <Section title={say.whole}>
          <DrawPlan
            drawn={drawn}
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
