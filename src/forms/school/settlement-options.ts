import type { SettlementType } from '../../domain/school';
import type { Option } from '../spec/field';
import { wording } from '../spec/wording';

export const settlementOptions: readonly Option<SettlementType>[] = [
  { value: 'urban', title: wording('город', 'town') },
  { value: 'rural', title: wording('село', 'village') },
  { value: 'urbanTypeSettlement', title: wording('пгт', 'urban-type settlement') },
];
