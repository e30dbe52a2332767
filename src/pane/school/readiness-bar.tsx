import { readinessOf } from '../../consolidation/readiness';
import { Notice } from '../parts/notice';
import { useSchool } from './school-context';
import { sealOfDocument } from './school-state';

/** «Готово к сдаче» or what is in the way, and whether it was marked. */
export function ReadinessBar() {
  const { reading, text } = useSchool();
  const { state, errors, unexplained } = readinessOf(reading.findings);
  const seal = sealOfDocument(reading);
  const intent = errors > 0 ? 'error' : state === 'ready' && seal.state !== 'changed' ? 'success' : 'warning';
  return (
    <Notice intent={intent} title={state === 'ready' ? text.ready : text.notReady(errors, unexplained)}>
      {seal.state === 'fits' && <div>{text.sealed(seal.on)}</div>}
      {seal.state === 'changed' && <div>{text.changedAfterSeal(seal.on)}</div>}
    </Notice>
  );
}
