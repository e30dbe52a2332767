import type { DeadlineContext } from '../deadline/deadline-context';
import type { Commitment, Comparison } from './commitment';
import { readCommitments } from './read-commitments';

/**
 * Commitments as words a person may edit, joined by «; »: the words of the text where they say it all, else plain
 * ones («не менее 17 %»), with the due day behind («до 31.12.2019»). `readCommitments` reads them back to the same
 * values, units, comparisons and days.
 */
export function printCommitments(commitments: readonly Commitment[]): string {
  return commitments.map(printCommitment).join('; ');
}

function printCommitment(commitment: Commitment): string {
  const { source, by } = commitment;
  const words = saysItAll(source, commitment) ? source.replaceAll(/\s+/g, ' ').trim() : plainWords(commitment);
  return by === null ? words : `${words} (до ${by.slice(8)}.${by.slice(5, 7)}.${by.slice(0, 4)})`;
}

/** Whether the source alone reads as this commitment, its day aside. */
function saysItAll(source: string, { value, upper, unit, comparison }: Commitment): boolean {
  const [only, second] = source.includes(';') ? [] : readCommitments(source, nowhere);
  if (only === undefined || second !== undefined || only.by !== null) return false;
  return only.value === value && only.upper === upper && only.unit === unit && only.comparison === comparison;
}

const nowhere: DeadlineContext = { period: null, calendar: 'calendar', actDate: null };

const words = {
  gte: 'не менее',
  gt: 'более',
  lte: 'не более',
  lt: 'менее',
  eq: 'ровно',
  range: 'от',
} as const satisfies Readonly<Record<Comparison, string>>;

function plainWords({ value, upper, unit, comparison }: Commitment): string {
  const amount = upper === null ? numberText(value) : `${numberText(value)} до ${numberText(upper)}`;
  return `${words[comparison]} ${amount} ${unit}`;
}

function numberText(value: number): string {
  return String(value).replace('.', ',');
}
