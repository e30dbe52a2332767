import type { CoordinatorProps } from '../coordinator-props';

/** «Отставания»: missed targets and overdue activities. */
export function BehindTab({ svod }: CoordinatorProps) {
  return <div>{svod?.period}</div>;
}
