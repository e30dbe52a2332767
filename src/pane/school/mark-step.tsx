import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { MarkProblem } from '../../app/mark-ready';
import { markReady } from '../../app/mark-ready';
import { readinessOf } from '../../consolidation/readiness';
import { schoolWriteText } from '../../text/school-write-text';
import { Notice } from '../parts/notice';
import { useAnnounce } from '../shell/live-region';
import { useSchool } from './school-context';
import { sealOfDocument } from './school-state';

type Marking =
  { readonly step: 'idle' } | { readonly step: 'busy' } | { readonly step: 'failed'; readonly problem: MarkProblem };

/** Marks the form ready, and again after a change. */
export function MarkStep() {
  const { reading, text, world, drafts } = useSchool();
  const [marking, setMarking] = useState<Marking>({ step: 'idle' });
  const { state } = readinessOf(reading.findings);
  const announce = useAnnounce();
  const seal = sealOfDocument(reading);
  const mark = async (): Promise<void> => {
    setMarking({ step: 'busy' });
    const done = await markReady(world.workbook, world.today());
    announce(done.ok ? text.marked : schoolWriteText(done.problem, world.language));
    setMarking(done.ok ? { step: 'idle' } : { step: 'failed', problem: done.problem });
  };
  return (
    <>
      <Text>{state === 'ready' ? text.markHint : text.finishFirst}</Text>
      {seal.state === 'fits' ? (
        <Text weight="semibold">{text.sealed(seal.on)}</Text>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={state === 'notReady' || drafts.length > 0 || marking.step === 'busy'}
          onClick={() => void mark()}
        >
          {marking.step === 'busy' ? text.marking : seal.state === 'changed' ? text.markAgain : text.markReady}
        </Button>
      )}
      {marking.step === 'failed' && <Notice intent="error">{schoolWriteText(marking.problem, world.language)}</Notice>}
    </>
  );
}
