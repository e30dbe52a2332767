import type { PlanQuestion } from '../forms/municipal/plan-margin';
import type { DraftPlan } from '../recognition/draft-plan';
import { addressText } from '../text/address-text';
import { recognitionText } from '../text/recognition-text';
import type { RawAddress } from '../workbook/raw-table';

/** The doubts about a draft, and behind them the texts that did not become a part of it, as questions in words. */
export function draftQuestions({ source, doubts, unused }: DraftPlan): readonly PlanQuestion[] {
  const where = (address: RawAddress): string => `${source}: ${addressText(address, 'ru')}`;
  return [
    ...doubts.map(({ severity, problem, address, row }) => ({
      kind: severity,
      text: recognitionText(problem, 'ru'),
      where: where(address),
      row,
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
