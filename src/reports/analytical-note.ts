import type { ActivityTotal } from '../consolidation/activity-total';
import type { Consolidation } from '../consolidation/consolidate';
import type { IndicatorTotal } from '../consolidation/indicator-total';
import { lastOfYear } from '../domain/local-date';
import { isShare } from '../domain/plan/measure';
import { activityStatuses } from '../domain/status/activity-status';
import { valueOfYear } from '../domain/plan/indicator';
import { periodTitle } from '../forms/period-title';
import { shownDate } from '../forms/readers/shown';
import { numberText } from '../text/number-text';
import { counted } from '../text/plural';
import type { DocumentBlock, TextDocument } from './document';
import { activityStatusWords, indicatorStatusWords } from './words';

/**
 * A draft of «Аналитическая справка»: what the figures say, in the order in which such notes are written. What only a
 * person can say is left as a line to fill in.
 */
export function analyticalNote(consolidation: Consolidation): TextDocument {
  const { municipality, period, asOf } = consolidation;
  const { programme } = municipality.plan;
  const title = `Аналитическая справка о выполнении дорожной карты за ${periodTitle(period).ru}`;
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', text: `${programme.municipality}. По состоянию на ${shownDate(asOf)}.` },
      { kind: 'heading', text: 'Основание и цель' },
      { kind: 'paragraph', text: `Основание: ${basis(consolidation)}.` },
      {
        kind: 'paragraph',
        text: 'Цель: оценить достижение показателей и исполнение мероприятий, определить адресные меры.',
      },
      ...coverage(consolidation),
      ...indicators(consolidation),
      ...activities(consolidation),
      ...conclusions(consolidation),
      { kind: 'paragraph', text: '' },
      { kind: 'paragraph', text: 'Дата ____________   Должность ______________________   Подпись ______________' },
    ],
  };
}

function basis({ municipality }: Consolidation): string {
  const { title, actDate, actNumber } = municipality.plan.programme;
  const act = actDate === null ? '' : ` (акт от ${shownDate(actDate)}${actNumber === '' ? '' : ` № ${actNumber}`})`;
  return `${title}${act}`;
}

const schools = { ru: ['школа', 'школы', 'школ'], en: ['school', 'schools'] } as const;

function coverage({
  municipality,
  coverage: { registered, accepted, returned, missing },
}: Consolidation): readonly DocumentBlock[] {
  const name = (code: string): string => municipality.schools.find((school) => school.code === code)?.name ?? code;
  const submitted = accepted.length + returned.length;
  const blocks: DocumentBlock[] = [
    { kind: 'heading', text: 'Охват и источники' },
    {
      kind: 'paragraph',
      text: `Отчёты сдали ${submitted} из ${counted(registered, 'ru', schools)}. Источник — книги школ, проверенные по единым правилам; доли посчитаны по суммам, а не как среднее процентов.`,
    },
  ];
  if (returned.length > 0)
    blocks.push({ kind: 'paragraph', text: `На доработке (учтены частично): ${returned.map(name).join('; ')}.` });
  if (missing.length > 0) blocks.push({ kind: 'paragraph', text: `Не сдали: ${missing.map(name).join('; ')}.` });
  return blocks;
}

function indicators({ indicators: totals, asOf }: Consolidation): readonly DocumentBlock[] {
  if (totals.length === 0) return [];
  const year = totals[0]?.year ?? 0;
  const open = asOf < lastOfYear(year) ? ' Год ещё не закончен: отставание не окончательно.' : '';
  return [
    { kind: 'heading', text: 'Результаты по показателям' },
    {
      kind: 'table',
      headings: [
        'Показатель',
        'Ед.',
        `Факт ${year - 1}`,
        `План ${year}`,
        `Факт ${year}`,
        'Отклонение',
        'Охват',
        'Статус',
      ],
      widths: [34, 7, 9, 9, 9, 11, 10, 13],
      rows: totals.map(indicatorRow),
    },
    { kind: 'paragraph', text: `Факт приведён по школам с данными; где охват неполон, итог ещё изменится.${open}` },
  ];
}

function indicatorRow({
  indicator,
  year,
  value,
  target,
  coverage: covered,
  status,
}: IndicatorTotal): readonly string[] {
  const figure = (amount: number | null): string => (amount === null ? '—' : numberText(amount, 'ru'));
  const deviation = value === null || target === null ? '—' : signed(value - target);
  return [
    `${indicator.number} ${indicator.title}`.trim(),
    indicator.unit,
    figure(valueOfYear(indicator.actuals, year - 1)),
    figure(target),
    figure(value),
    deviation,
    `${covered.withData} из ${covered.registered}`,
    indicatorStatusWords[status],
  ];
}

function signed(value: number): string {
  const text = numberText(value, 'ru');
  return value > 0 ? `+${text}` : text.replace('-', '−');
}

function activities({ activities: totals }: Consolidation): readonly DocumentBlock[] {
  if (totals.length === 0) return [];
  const statuses: readonly ActivityTotal['status'][] = [...activityStatuses, 'undated'];
  const counts = statuses
    .map((status) => [activityStatusWords[status], totals.filter((total) => total.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} — ${count}`);
  const overdue = totals.flatMap((total) => total.overdue);
  const blocks: DocumentBlock[] = [
    { kind: 'heading', text: 'Исполнение мероприятий' },
    { kind: 'paragraph', text: `Всего мероприятий — ${totals.length}: ${counts.join(', ')}.` },
  ];
  if (overdue.length > 0) {
    blocks.push({
      kind: 'table',
      headings: ['Просроченное мероприятие', 'Школа', 'Срок', 'Дней', 'Ответственные', 'Комментарий'],
      widths: [25, 17, 14, 9, 21, 19],
      rows: overdue.map(({ obligation: { activity, occurrence }, school, days, comment }) => [
        `${activity.number} ${activity.title}`.trim(),
        school.name,
        shownDate(occurrence.due),
        String(days),
        activity.responsible.join('; '),
        comment,
      ]),
    });
  }
  return blocks;
}

function conclusions({ indicators: totals, coverage: { missing } }: Consolidation): readonly DocumentBlock[] {
  const behind = totals.filter(({ status }) => status === 'missed' || status === 'behind');
  const items = behind.map(
    (total) =>
      `Показатель ${total.indicator.number}: ${indicatorStatusWords[total.status]}${shortOf(total)}; ниже плана: ${below(total)}.`,
  );
  return [
    { kind: 'heading', text: 'Выводы' },
    items.length === 0
      ? { kind: 'paragraph', text: 'Показатели, по которым есть данные, достигнуты.' }
      : { kind: 'list', items },
    { kind: 'heading', text: 'Адресные рекомендации' },
    {
      kind: 'table',
      headings: ['Кому', 'Что сделать', 'Срок'],
      widths: [30, 50, 20],
      rows: [
        ...(missing.length > 0 ? [['Школы, не сдавшие отчёт', 'Сдать отчёт', '']] : []),
        ...behind.map(({ indicator }) => [`Школы ниже плана по показателю ${indicator.number}`, '', '']),
        ['', '', ''],
      ],
    },
  ];
}

function shortOf({ gap, indicator: { measure } }: IndicatorTotal): string {
  if (gap === null || gap.things === null) return '';
  const noun = measure?.kind === 'shareOfSchools' ? 'школ' : measure?.kind === 'shareOfPeople' ? 'человек' : 'единиц';
  return `, не хватает ${noun}: ${gap.things}`;
}

/** Schools with data below the municipal level: where help is wanted first, not a verdict on them. */
function below({ bySchool, target, indicator: { measure, direction } }: IndicatorTotal): string {
  if (measure === null || !isShare(measure) || target === null) return 'см. свод';
  const names = bySchool
    .filter(({ value }) => value !== null && (direction === 'increase' ? value < target : value > target))
    .map(({ school }) => school.name);
  return names.length === 0 ? 'нет' : names.join(', ');
}
