import type { PlanQuestion } from '../forms/municipal/plan-margin';
import { planText } from '../text/plan-text';
import { addressText } from '../text/address-text';
import { recognitionText } from '../text/recognition-text';
import type { RawAddress } from '../workbook/raw-table';
import type { PlanPart } from './plan-part';

/** The doubts about a draft, what its sheets say against it, and the texts that did not become a part of it, in words. */
export function draftQuestions({ draft, checks }: PlanPart): readonly PlanQuestion[] {
  const { source, doubts, unused, plan } = draft;
  const rows = [...plan.indicators, ...plan.outcomes, ...plan.activities];
  const keyOf = (label: string): string =>
    rows.find(({ number, title }) => `${number} ${title}`.trim() === label)?.key ?? '';
  const file = fileName(source);
  const where = (address: RawAddress): string => `${file}: ${addressText(address, 'ru')}`;
  return [
    ...doubts.map(({ severity, problem, address, row }) => ({
      kind: severity,
      text: recognitionText(problem, 'ru'),
      where: where(address),
      row,
      decision: '',
    })),
    ...checks.map(({ severity, problem, row }) => ({
      kind: severity,
      text: planText(problem, 'ru'),
      where: file,
      row: keyOf(row),
      decision: '',
    })),
    ...unused.map(({ text, address }): PlanQuestion => ({
      kind: 'unused',
      text,
      where: where(address),
      row: '',
      decision: '',
    })),
  ];
}

/** Without its folders: they are of one computer. */
function fileName(source: string): string {
  return source.slice(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
}
