import { cleanLines, cleanText } from '../text/clean-text';
import type { CellLook } from './cell-contents';
import { lookOf } from './cell-contents';
import type { Column } from './column';
import type { FieldId } from './field';
import type { GridRow } from './grid';

/** What the columns of a table without headings hold, by the looks of their cells; null where it shows no plan. */
export function columnsByContent(rows: readonly GridRow[], columnCount: number): readonly Column[] | null {
  if (rows.length < 2 || columnCount < 2) return null;
  const looks = Array.from({ length: columnCount }, (_, at) => columnLook(rows, at));
  const number = looks.findIndex(({ look }) => look === 'number');
  const deadline = looks.findIndex(({ look }) => look === 'deadline');
  const responsible = looks.findIndex(({ look }) => look === 'responsible');
  const texts = looks.flatMap(({ look, length }, at) => (look === 'text' && length > 0 ? [{ at, length }] : []));
  const [title, result] = texts;
  const known = [number, deadline, responsible].filter((at) => (looks[at]?.count ?? 0) > 1).length;
  if (title === undefined || title.length < shortestTitle || known < 2) return null;
  const fields = new Map<number, FieldId>([
    [title.at, 'activityTitle'],
    [number, 'number'],
    [deadline, 'deadline'],
    [responsible, 'responsible'],
  ]);
  if (result !== undefined) fields.set(result.at, 'expectedResult');
  return looks.map((_, at) => ({ heading: '', field: fields.get(at) ?? null, year: null }));
}

/** Titles of activities are sentences, not names of fields. */
const shortestTitle = 15;

/** Headings in unusual words («Что делаем», «Итог»): texts without a known heading are the title, then the result. */
export function withTitle(columns: readonly Column[], rows: readonly GridRow[]): readonly Column[] {
  const has = (...fields: readonly FieldId[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  const named = has('title', 'activityTitle', 'indicatorTitle', 'outcomeTitle', 'schoolName', 'section');
  if (named || !has('deadline') || !has('responsible')) return columns;
  const texts = columns.flatMap(({ field }, at) => {
    const { look, length } = columnLook(rows, at);
    return field === null && look === 'text' && length > 0 ? [at] : [];
  });
  const [title, result] = texts;
  if (title === undefined) return columns;
  const hasResult = has('expectedResult');
  return columns.map((column, at) =>
    at === title
      ? { ...column, field: 'activityTitle' }
      : at === result && !hasResult
        ? { ...column, field: 'expectedResult' }
        : column,
  );
}

/** A first column that holds numbers of rows is theirs, where it has no heading or shares the one of the titles. */
export function withNumbers(columns: readonly Column[], rows: readonly GridRow[]): readonly Column[] {
  const [first, second] = columns;
  if (first === undefined || columns.some(({ field }) => field === 'number')) return columns;
  if (first.field !== null && first.heading !== second?.heading) return columns;
  const isCounted = columnLook(rows, 0).look === 'number';
  return isCounted ? columns.map((column, at) => (at === 0 ? { ...column, field: 'number' } : column)) : columns;
}

interface ColumnLook {
  readonly look: CellLook | null;
  /** How many of its cells look so. */
  readonly count: number;
  /** Letters of a usual cell. */
  readonly length: number;
}

function columnLook(rows: readonly GridRow[], at: number): ColumnLook {
  const texts = rows.flatMap(({ places, row }) => {
    const cell = places[at] ?? null;
    return cell === null || cell.row !== row || cell.columnSpan > 2 ? [] : [cell.text];
  });
  const filled = texts.filter((text) => cleanText(text) !== '');
  if (filled.length === 0) return { look: null, count: 0, length: 0 };
  const counts = new Map<CellLook, number>();
  for (const text of filled) {
    const look = lookOf(cleanLines(text));
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const [[look, count] = ['text' as const, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  const length = filled.reduce((sum, text) => sum + text.length, 0) / filled.length;
  return { look: count * 2 > filled.length ? look : 'text', count, length };
}
