import type { Consolidation } from '../consolidation/consolidate';
import type { IndicatorTotal } from '../consolidation/indicator-total';
import type { OverdueObligation } from '../consolidation/activity-total';
import type { FileOutcome } from '../consolidation/submission';
import type { Place } from '../domain/place';
import { gapThingsText } from './gap-text';
import { intakeText } from './intake-text';
import type { Language } from './language';
import { dateText, numberText } from './number-text';
import { counted } from './plural';
import { indicatorStatusText, verdictText } from './status-text';

/** `Показатели!F12` */
type PlaceText = (place: Place) => string;

/** The consolidation in a screenful: coverage, indicators, what is overdue, the verdict of every file. */
export function consolidationText(consolidation: Consolidation, placeText: PlaceText, language: Language): string {
  const { indicators, activities, files } = consolidation;
  const say = words[language];
  const overdue = activities.flatMap((total) => total.overdue);
  const { registered, accepted, returned } = consolidation.coverage;
  const submitted = accepted.length + returned.length;
  const unknown = activities.filter(({ status }) => status === 'noData').length;
  return [
    coverageLine(consolidation, language),
    '',
    say.indicators,
    ...indicators.map((total) => indicatorLine(total, language)),
    '',
    overdue.length > 0
      ? say.overdue
      : submitted === 0
        ? say.noneSubmitted
        : say.nothingOverdue(submitted, registered, unknown),
    ...overdue.map((obligation) => overdueLine(obligation, language)),
    '',
    say.files,
    ...files.map((file) => fileLine(file, placeText, language)),
    '',
  ].join('\n');
}

const words = {
  ru: {
    indicators: 'Показатели:',
    overdue: 'Просрочено:',
    nothingOverdue: (submitted: number, registered: number, unknown: number) =>
      [
        `Просроченных мероприятий нет${submitted < registered ? ` по данным ${submitted} из ${registered} школ` : ''}.`,
        ...(unknown > 0 ? [`Мероприятий без данных: ${unknown}.`] : []),
      ].join(' '),
    noneSubmitted: 'О мероприятиях школ данных нет: не сдала ни одна школа.',
    files: 'Файлы:',
  },
  en: {
    indicators: 'Indicators:',
    overdue: 'Overdue:',
    nothingOverdue: (submitted: number, registered: number, unknown: number) =>
      [
        `Nothing is overdue${submitted < registered ? ` by the data of ${submitted} of ${registered} schools` : ''}.`,
        ...(unknown > 0 ? [`Activities without data: ${unknown}.`] : []),
      ].join(' '),
    noneSubmitted: 'There are no data of the activities of schools: none has submitted.',
    files: 'Files:',
  },
} as const;

function coverageLine({ coverage, municipality }: Consolidation, language: Language): string {
  const { registered, accepted, returned, missing } = coverage;
  const names = missing.map((code) => municipality.schools.find((school) => school.code === code)?.name ?? code);
  const list = names.length === 0 ? '' : `: ${names.join(', ')}`;
  return language === 'ru'
    ? `Сдано ${accepted.length + returned.length} из ${registered}, из них на доработку ${returned.length}; не сдано ${missing.length}${list}`
    : `${accepted.length + returned.length} of ${registered} submitted, ${returned.length} of them returned; ${missing.length} missing${list}`;
}

function indicatorLine(total: IndicatorTotal, language: Language): string {
  const { indicator, value, target, status, coverage } = total;
  const figure = (amount: number | null): string => (amount === null ? '—' : numberText(amount, language));
  const title = indicator.title.length > 58 ? `${indicator.title.slice(0, 57)}…` : indicator.title;
  const [plan, actual, of] = language === 'ru' ? ['план', 'факт', 'охват'] : ['target', 'actual', 'coverage'];
  // What the coordinator types speaks of no school.
  const reach =
    indicator.measure?.kind === 'value'
      ? []
      : [`[${intervalText(total, language)}],`, `${of} ${coverage.withData}/${coverage.registered},`];
  return [
    `  ${indicator.number}. ${title}:`,
    `${plan} ${figure(target)}, ${actual} ${figure(value)}${reach.length === 0 ? ',' : ''}`,
    ...reach,
    `${indicatorStatusText(status, language)}${gapText(total, language)}`,
  ].join(' ');
}

function intervalText({ interval }: IndicatorTotal, language: Language): string {
  if (!interval.known) return language === 'ru' ? 'интервал неизвестен' : 'interval unknown';
  return `${numberText(interval.low, language)} … ${interval.high === null ? '∞' : numberText(interval.high, language)}`;
}

function gapText({ gap, indicator }: IndicatorTotal, language: Language): string {
  if (gap === null) return '';
  const { measure, direction, unit } = indicator;
  const kind = measure?.kind ?? 'value';
  const isShare = kind === 'shareOfPeople' || kind === 'shareOfSchools';
  const off = `${numberText(gap.points, language, 2)} ${isShare ? points[language] : unit}`.trimEnd();
  const things = gap.things === null ? '' : `, ${gapThingsText(kind, direction, gap.things, language)}`;
  return language === 'ru' ? ` (отклонение ${off}${things})` : ` (off by ${off}${things})`;
}

const points = { ru: 'п.п.', en: 'points' } as const;

const days = { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] } as const;

function overdueLine({ school, obligation, days: late }: OverdueObligation, language: Language): string {
  const { activity, occurrence } = obligation;
  const due = dateText(occurrence.due, language);
  const [municipality, word] = language === 'ru' ? ['муниципалитет', 'срок'] : ['municipality', 'due'];
  return `  ${activity.number}. ${activity.title}: ${school?.name ?? municipality}, ${word} ${due}, ${counted(late, language, days)}`;
}

function fileLine({ file, verdict, issues }: FileOutcome, placeText: PlaceText, language: Language): string {
  const first = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  const at = first === undefined || first.place === null ? '' : `${placeText(first.place)}, `;
  const reason = first === undefined ? '' : `: ${at}${intakeText(first.problem, language)}`;
  const more =
    issues.length > 1 ? (language === 'ru' ? ` (и ещё ${issues.length - 1})` : ` (and ${issues.length - 1} more)`) : '';
  return `  ${file}: ${verdictText(verdict, language)}${reason}${more}`;
}
