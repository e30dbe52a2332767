import { numbered } from '../domain/plan/numbered';
import type { ActivityTotal } from '../consolidation/activity-total';
import type { Consolidation } from '../consolidation/consolidate';
import type { IndicatorTotal } from '../consolidation/indicator-total';
import { lastOfYear } from '../domain/local-date';
import type { DesiredDirection, Indicator } from '../domain/plan/indicator';
import { valueOfYear } from '../domain/plan/indicator';
import { isShare } from '../domain/plan/measure';
import { activityStatuses } from '../domain/status/activity-status';
import { reaches } from '../domain/status/indicator-status';
import { periodTitle } from '../forms/period-title';
import { shownDate } from '../forms/readers/shown';
import { gapThingsText } from '../text/gap-text';
import { numberText } from '../text/number-text';
import { plural } from '../text/plural';
import { waivedCount } from './waivers';
import type { DocumentBlock, TextDocument } from './document';
import { activityStatusWords, indicatorStatusWords, reportedByWords } from './words';

/** What every note of ours begins with, whatever period it tells of. */
export const noteTitle = 'Аналитическая справка о выполнении дорожной карты';

/**
 * A draft of «Аналитическая справка»: what the figures say, in the order in which such notes are written. What only a
 * person can say is left as a line to fill in.
 */
export function analyticalNote(consolidation: Consolidation): TextDocument {
  const { municipality, period, asOf } = consolidation;
  const { programme } = municipality.plan;
  const title = `${noteTitle} за ${periodTitle(period).ru}`;
  const blocks: readonly DocumentBlock[] = [
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
    ...signature,
  ];
  return { title, blocks: blocks.map(glued) };
}

const signature = [
  'Должность ______________________________________',
  'Подпись ________________ / ______________________ /',
  'Дата ________________',
].map((text): DocumentBlock => ({ kind: 'paragraph', text }));

/** A number of a quarter and the sign of a number stay on the line of what they number. */
function glued(block: DocumentBlock): DocumentBlock {
  const glue = (text: string): string => text.replace(/№ /g, '№\u00a0').replace(/([IV]) (квартал)/g, '$1\u00a0$2');
  switch (block.kind) {
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(glue)) };
    case 'list':
      return { ...block, items: block.items.map(glue) };
    case 'title':
    case 'heading':
    case 'paragraph':
      return { ...block, text: glue(block.text) };
  }
}

function basis({ municipality }: Consolidation): string {
  const { title, actDate, actNumber } = municipality.plan.programme;
  const act = actDate === null ? '' : ` (акт от ${shownDate(actDate)}${actNumber === '' ? '' : ` № ${actNumber}`})`;
  return `${title}${act}`;
}

function coverage(consolidation: Consolidation): readonly DocumentBlock[] {
  const { municipality } = consolidation;
  const { registered, accepted, returned, missing } = consolidation.coverage;
  const name = (code: string): string => municipality.schools.find((school) => school.code === code)?.name ?? code;
  const submitted = accepted.length + returned.length;
  const blocks: DocumentBlock[] = [
    { kind: 'heading', text: 'Охват и источники' },
    {
      kind: 'paragraph',
      text: `Отчёты сдали ${submitted} из ${registered} ${plural(registered, ['школы', 'школ', 'школ'])}. Источник — книги школ, проверенные по единым правилам; доли посчитаны по суммам, а не как среднее процентов.`,
    },
  ];
  if (returned.length > 0)
    blocks.push({ kind: 'paragraph', text: `На доработке (учтены частично): ${returned.map(name).join('; ')}.` });
  if (missing.length > 0) blocks.push({ kind: 'paragraph', text: `Не сдали: ${missing.map(name).join('; ')}.` });
  const waived = waivedCount(consolidation);
  if (waived > 0)
    blocks.push({
      kind: 'paragraph',
      text: `Допущено нарушений правил заполнения: ${waived}; причины — на листе «Протокол».`,
    });
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
      widths: [32, 6, 9, 9, 9, 14, 9, 14],
      rows: totals.map(indicatorRow),
    },
    { kind: 'paragraph', text: `Факт приведён по школам с данными; где охват неполный, итог может измениться.${open}` },
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
    numbered(indicator.number, indicator.title),
    indicator.unit,
    figure(valueOfYear(indicator.actuals, year - 1)),
    figure(target),
    figure(value),
    deviation,
    indicator.measure?.kind === 'value' ? '—' : `${covered.withData} из ${covered.registered}`,
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
  const overdue = totals.flatMap((total) => total.overdue).sort((a, b) => b.days - a.days);
  const blocks: DocumentBlock[] = [
    { kind: 'heading', text: 'Исполнение мероприятий' },
    { kind: 'paragraph', text: `Всего мероприятий — ${totals.length}: ${counts.join(', ')}.` },
  ];
  if (overdue.length > 0) {
    blocks.push({
      kind: 'table',
      headings: ['Просроченное мероприятие', 'Кто', 'Срок', 'Дней', 'Ответственные', 'Комментарий'],
      widths: [26, 17, 14, 8, 20, 20],
      rows: overdue.map(({ obligation: { activity, occurrence }, school, days, comment }) => [
        numbered(activity.number, activity.title),
        school?.name ?? reportedByWords.municipality,
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
      `Показатель ${total.indicator.number}: ${indicatorStatusWords[total.status]}${shortOf(total)}${schoolsOff(total)}.`,
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
        ...behind.map(({ indicator }) => [addressee(indicator), '', '']),
        ['', '', ''],
      ],
    },
  ];
}

function shortOf({ gap, indicator: { measure, direction } }: IndicatorTotal): string {
  if (gap === null || gap.things === null) return '';
  return `, ${gapThingsText(measure?.kind ?? 'value', direction, gap.things, 'ru')}`;
}

/** Schools with data off the municipal level: where help is wanted first, not a verdict on them. Counts have no level of a school. */
function schoolsOff({ bySchool, target, indicator }: IndicatorTotal): string {
  const { measure, direction } = indicator;
  if (measure === null || !isShare(measure) || target === null) return '';
  const names = bySchool
    .filter(({ value }) => value !== null && !reaches(value, target, direction))
    .map(({ school }) => school.name);
  return `; ${offTarget(direction)}: ${names.length === 0 ? 'нет' : names.join(', ')}`;
}

function addressee({ measure, direction, number }: Indicator): string {
  return measure !== null && isShare(measure)
    ? `Школы ${offTarget(direction)} по показателю ${number}`
    : `По показателю ${number}`;
}

function offTarget(direction: DesiredDirection): string {
  return direction === 'increase' ? 'ниже плана' : 'выше плана';
}
