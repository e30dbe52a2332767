import type { ReportedBy } from '../../domain/plan/activity';
import { plainWords } from '../text/words-of';

/** Whose work it is when such a party answers: each row with an example. */
const byParty: readonly { readonly example: string; readonly pattern: RegExp; readonly by: ReportedBy }[] = [
  {
    example: 'муниципальный штаб',
    pattern:
      /^муниципальн\S* (?:координатор|оператор|куратор|методическ|методист|команд|орган|центр|штаб|комисси|совет)/,
    by: 'municipality',
  },
  {
    example: 'руководители ОО',
    pattern:
      /(?:^|[^а-я])(?:оо|оу|сош|шнор|ооош|ооо?ш|школ(?:[аыуе]|а[мх]|ами)?|школьн\S*|учреждени[ейя]\S*|организаци[ийя]\S*|лице[йяе]\S*|гимнази\S+)(?:$|[^а-я])/,
    by: 'schools',
  },
  {
    example: 'классные руководители',
    pattern:
      /классн|учител|педагог(?!ическ\S* (?:институт|университет))|завуч|зам\S*\.? ?дир|заместител\S* директор|шмо|ученическ|вожат|библиотек|психолог|воспитател|советник/,
    by: 'schools',
  },
  { example: 'директор', pattern: /^директор(?:а|ы)?(?: оо| оу| школ\S*)?$/, by: 'schools' },
  {
    example: 'отдел образования администрации',
    pattern:
      /отдел|управлени|комитет|администраци(?!я (?:школ|оо|оу|сайт))|глав[аы](?: |$)|(?:^|\s)(?:[а-я]{0,4}иро|ипк|ипкро|рцоко|цнппм|кдн|моц)(?:$|[\s,])|рмк|ммс|имц|моуо|роо|методическ|методист|координатор|департамент|министерств|центр|специалист|рмо|мку|начальник|институт\S* развития/,
    by: 'municipality',
  },
];

/** Who likely reports an activity: schools if any party of theirs answers, else the municipality; null: nobody can say. */
export function proposeReportedBy(responsible: readonly string[]): ReportedBy | null {
  const found = responsible.flatMap((party) => {
    const words = plainWords(party);
    return byParty.find(({ pattern }) => pattern.test(words))?.by ?? [];
  });
  if (found.includes('schools')) return 'schools';
  return found.includes('municipality') ? 'municipality' : null;
}

export const reportedByExamples = byParty;
