import type { DraftPlan } from '../../src/recognition/draft-plan';
import { likeness } from './alike';
import type { ExpectedPlan } from './road-maps';

/** What a reading says, in the words of the expected one. */
export type Check = readonly [what: string, found: unknown, expected: unknown];

/** Every fact that an expected reading lays down, beside what was found. */
export function checksOf(draft: DraftPlan, expected: ExpectedPlan): readonly Check[] {
  return [
    ...programmeChecks(draft, expected),
    ['sections', draft.plan.sections.map(({ number, title }) => [number, title]), expected.sections],
    ...activityChecks(draft, expected),
    ...indicatorChecks(draft, expected),
    [
      'outcomes',
      draft.plan.outcomes.map(({ number, title, description, deadlines }) => ({
        number,
        title,
        description,
        ends: deadlines.flatMap(({ periods }) => periods.map(({ end }) => end)),
      })),
      expected.outcomes ?? [],
    ],
    [
      'schools',
      draft.schools.map(({ name, settlement, pupils, teachers }) => [name, settlement, pupils, teachers]),
      expected.schools ?? [],
    ],
    ...(expected.kinds === undefined ? [] : [['kinds', draft.tables.map(({ kind }) => kind), expected.kinds] as Check]),
    ...(expected.codes ?? []).map((code): Check => [
      `doubt ${code}`,
      draft.doubts.some(({ problem }) => problem.code === code),
      true,
    ]),
    ...(expected.unusedHas ?? []).map((text): Check => [
      `unused ${text}`,
      draft.unused.some((one) => one.text.includes(text)),
      true,
    ]),
  ];
}

function programmeChecks({ plan: { programme } }: DraftPlan, { programme: wanted }: ExpectedPlan): readonly Check[] {
  return [
    [
      'title',
      wanted.title === '' || likeness(programme.title, wanted.title) === 1 ? wanted.title : programme.title,
      wanted.title,
    ],
    ['municipality', programme.municipality, wanted.municipality],
    ['period', [programme.period?.start ?? null, programme.period?.end ?? null], [wanted.start, wanted.end]],
    ['calendar', programme.calendar, wanted.calendar],
    ['act', [programme.actDate, programme.actNumber], [wanted.actDate, wanted.actNumber]],
  ];
}

function activityChecks({ plan }: DraftPlan, expected: ExpectedPlan): readonly Check[] {
  const rows = expected.activities.flatMap((wanted, at): readonly Check[] => {
    const found = plan.activities[at];
    const section = plan.sections.find(({ key }) => key === found?.section);
    const where = `activity ${at + 1}`;
    const heading = section === undefined ? null : `${section.number}. ${section.title}`;
    const isIn = wanted.section === null ? heading === null : (heading ?? '').includes(wanted.section);
    const ends = found?.deadlines.flatMap(({ periods }) => periods.map(({ end }) => end));
    return [
      [`${where} section`, isIn ? wanted.section : heading, wanted.section],
      [`${where} number`, found?.number, wanted.number],
      [`${where} title`, found?.title, wanted.title],
      ...(wanted.expectedResult === null
        ? []
        : [[`${where} expectedResult`, found?.expectedResult, wanted.expectedResult] as Check]),
      [`${where} deadlineText`, found?.deadlineText, wanted.deadlineText],
      [`${where} responsible`, found?.responsible, wanted.responsible],
      [`${where} level`, found?.level, wanted.level],
      [`${where} documentKind`, found?.documentKind ?? '', wanted.documentKind ?? ''],
      ...(wanted.ends === null ? [] : [[`${where} ends`, ends, wanted.ends] as Check]),
      ...(wanted.reportedBy === null ? [] : [[`${where} reportedBy`, found?.reportedBy, wanted.reportedBy] as Check]),
    ];
  });
  return [['activities', plan.activities.length, expected.activities.length], ...rows];
}

function indicatorChecks({ plan }: DraftPlan, { indicators = [] }: ExpectedPlan): readonly Check[] {
  const rows = indicators.flatMap((wanted, at): readonly Check[] => {
    const found = plan.indicators[at];
    const where = `indicator ${at + 1}`;
    const years = (values: readonly { year: number; value: number }[] | undefined): Record<string, number> =>
      Object.fromEntries((values ?? []).map(({ year, value }) => [year, value]));
    return [
      [`${where} title`, [found?.number, found?.title], [wanted.number, wanted.title]],
      [`${where} unit`, found?.unit, wanted.unit],
      [
        `${where} baseline`,
        found?.baseline === null || found === undefined ? null : [found.baseline.value, found.baseline.date],
        wanted.baseline,
      ],
      [`${where} targets`, years(found?.targets), wanted.targets],
      [`${where} actuals`, years(found?.actuals), wanted.actuals],
      [`${where} total`, found?.total ?? null, wanted.total],
      [`${where} measure`, found?.measure?.kind ?? null, wanted.measure],
      ...(wanted.direction === null ? [] : [[`${where} direction`, found?.direction, wanted.direction] as Check]),
    ];
  });
  return [['indicators', plan.indicators.length, indicators.length], ...rows];
}
