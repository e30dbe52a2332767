export const settlementTypes = ['urban', 'rural', 'urbanTypeSettlement'] as const;
export type SettlementType = (typeof settlementTypes)[number];

/** A line of the register: the counts are the last ones known, null where nobody has said. */
export interface School {
  readonly code: string;
  readonly name: string;
  readonly settlement: SettlementType | null;
  /** The post that answers for the report («заместитель директора по УВР»), never a person. */
  readonly contactPost: string;
  readonly pupils: number | null;
  readonly teachers: number | null;
}

/** The Internet speed, Mbit/s, that a school of this type of place must have. */
export function speedNorm(settlement: SettlementType): number {
  return settlement === 'urban' ? 100 : 50;
}
