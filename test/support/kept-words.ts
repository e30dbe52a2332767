import type { DraftPlan } from '../../src/recognition/draft-plan';
import { cleanText } from '../../src/recognition/text/clean-text';
import type { RawDocument } from '../../src/workbook/raw-table';
import { wordsOf } from './alike';

/** Words of the document that stand neither in the draft nor among what was not used; none is how it should be. */
export function lostWords({ blocks, asides }: RawDocument, draft: DraftPlan): readonly string[] {
  const kept = new Set(wordsOf(textsOfDraft(draft).join('\n')));
  const texts = [
    ...blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text))),
    ...asides.map(({ text }) => text),
  ];
  return texts.flatMap((text) => wordsOf(cleanText(text)).filter((word) => !kept.has(word)));
}

/** What a person sees of the draft, the source texts beside its rows left out: they would prove nothing. */
function textsOfDraft({ plan, schools, tables, unused }: DraftPlan): readonly string[] {
  return [
    plan.programme.title,
    ...plan.sections.flatMap(({ number, title }) => [number, title, ...sectionWords]),
    ...plan.indicators.flatMap((row) => [
      row.number,
      row.title,
      row.unit,
      ...unitWords,
      ...[...row.targets, ...row.actuals].map(({ value }) => shown(value)),
      row.baseline === null ? '' : `${shown(row.baseline.value)} ${dayOf(row.baseline.date)}`,
      row.total === null ? '' : shown(row.total),
      row.type === null ? '' : 'основной дополнительный',
      `${row.direction} убывание возрастание снижение рост`,
      row.direction === 'decrease' ? 'не более' : 'и более',
    ]),
    ...plan.outcomes.flatMap((row) => [
      row.number,
      row.title,
      row.description,
      ...row.deadlines.map(({ source }) => source),
    ]),
    ...plan.activities.flatMap((row) => [
      // A mark under a year became the year.
      'х v',
      // Between two parties.
      'и',
      row.number,
      row.title,
      row.expectedResult,
      row.deadlineText,
      ...row.responsible,
      row.documentKind ?? '',
    ]),
    ...schools.flatMap((row) => [
      row.code,
      row.name,
      row.contactPost,
      shown(row.pupils),
      shown(row.teachers),
      row.settlement === null ? '' : 'город городская село сельская пгт',
    ]),
    ...tables.flatMap(({ title, columns }) => [title, ...columns.map(({ heading }) => heading)]),
    ...unused.map(({ text }) => text),
  ];
}

/** Words that a section's heading loses to its number: «Направление 1». */
const sectionWords = [
  'направление',
  'раздел',
  'модуль',
  'задача',
  'этап',
  'подпрограмма',
  'цель',
  'магистральное',
  'блок',
] as const;

/** Units are written in one spelling. */
const unitWords = ['процент', 'процентов', 'единиц', 'человек', 'тыс', 'ед'] as const;

/** «85,5», «6,0» and «1 500» in the words of a cell. */
function shown(value: number | null): string {
  if (value === null) return '';
  const grouped = String(value).replace(/(?<=^\d{1,3})(?=\d{3}$)/, ' ');
  return `${String(value).replace('.', ',')} ${value.toFixed(1)} ${grouped} не менее до`;
}

function dayOf(date: string | null): string {
  return date === null ? '' : date.split('-').reverse().join('.');
}
