/** A strand of the plan: «Направление 2. …». */
export interface Section {
  readonly key: string;
  /** As the document writes it: «I», «2». */
  readonly number: string;
  readonly title: string;
}
