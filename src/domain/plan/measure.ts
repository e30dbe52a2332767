/** Where a school's count comes from: it types it, or it is a field of its «Оснащение» form. */
export type CountSource =
  | { readonly kind: 'typed'; readonly label: string }
  | { readonly kind: 'equipment'; readonly label: string; readonly field: string };

/**
 * The fact that makes a school count in a share of schools: an answer yes or no,
 * or its Internet speed against the norm of its type of place.
 */
export type SchoolFact = { readonly kind: 'yesNo'; readonly label: string } | { readonly kind: 'speedNorm' };

/**
 * How an indicator is measured. Schools give counts and facts, never percents; a `value` is typed by the
 * coordinator and never aggregated.
 */
export type Measure =
  | { readonly kind: 'shareOfPeople'; readonly numerator: CountSource; readonly denominator: CountSource }
  | { readonly kind: 'shareOfSchools'; readonly fact: SchoolFact }
  | { readonly kind: 'count'; readonly count: CountSource }
  | { readonly kind: 'value' };

/** Shares are measured in percent, 0 to 100. */
export function isShare(measure: Measure): boolean {
  return measure.kind === 'shareOfPeople' || measure.kind === 'shareOfSchools';
}
