import { numbered } from '../domain/plan/numbered';
import type { Consolidation } from '../consolidation/consolidate';
import type { Fact } from '../consolidation/fact';
import { parseLocalDate } from '../domain/local-date';
import { periodId } from '../domain/period/reporting-period';
import { rowKeyColumn } from '../forms/block/block-identity';
import { findBlocks } from '../forms/block/find-blocks';
import { looks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import { shown, shownDate } from '../forms/readers/shown';
import { activityReport } from '../forms/school/activity-report';
import { equipment } from '../forms/school/equipment';
import { indicatorReport } from '../forms/school/indicator-report';
import type { FormSpec } from '../forms/spec/form';
import { fieldOf } from '../forms/spec/form';
import type { CellValue } from '../workbook/cell-value';
import { isCellDate } from '../workbook/cell-value';
import type { Sheet } from '../workbook/sheet';
import type { WorkbookValues } from '../workbook/workbook-values';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import { drawReport, placeReport } from './report-sheet';

const blockId = 'svod-facts';
const specs: readonly FormSpec[] = [equipment, indicatorReport, activityReport];

/** «Данные»: one answer a row, for pivot tables, and for the next period's forms. */
export function placeFacts(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const layout: ReportLayout = {
    sheet: 'Данные',
    id: blockId,
    title: 'Данные',
    lines,
    table: 'Dannye',
    signatures: [],
    columns: [
      { id: 'period', title: 'Период', width: 10 },
      { id: 'school', title: 'Код школы', width: 11 },
      { id: 'schoolName', title: 'Школа', width: 28 },
      { id: 'form', title: 'Форма', width: 13 },
      { id: 'rowTitle', title: 'Строка', width: 44 },
      { id: 'fieldTitle', title: 'Поле', width: 32 },
      { id: 'number', title: 'Число', width: 12 },
      { id: 'text', title: 'Текст', width: 30 },
      { id: 'source', title: 'Откуда', width: 50 },
      { id: 'formId', title: 'Код формы', width: 12, hidden: true },
      { id: rowKeyColumn, title: 'Код строки', width: 18, hidden: true },
      { id: 'field', title: 'Код поля', width: 20, hidden: true },
      { id: 'value', title: 'Значение', width: 20, hidden: true },
    ],
  };
  return placeReport(layout, periodId(consolidation.period), consolidation.facts.length);
}

export function factsSheet(report: PlacedReport, consolidation: Consolidation): Sheet {
  const names = new Map(consolidation.municipality.schools.map(({ code, name }) => [code, name]));
  const labels = rowLabels(consolidation);
  return drawReport(report, {
    rows: consolidation.facts.map((fact, at) =>
      factRow(fact, at, names.get(fact.school) ?? '', labels.get(fact.row) ?? ''),
    ),
  });
}

function rowLabels({ municipality, activities }: Consolidation): ReadonlyMap<string, string> {
  const indicators = municipality.plan.indicators.map(
    ({ key, number, title }) => [key, numbered(number, title)] as const,
  );
  const obligations = activities.flatMap(({ obligations: own }) =>
    own.map(({ obligation: { key, activity } }) => [key, numbered(activity.number, activity.title)] as const),
  );
  return new Map([...indicators, ...obligations]);
}

function factRow(fact: Fact, at: number, school: string, label: string): ReportRow {
  const spec = specs.find(({ id }) => id === fact.form);
  const field = spec === undefined ? null : fieldOf(spec, fact.field);
  const { value } = fact;
  const option = field?.kind === 'choice' ? field.options.find((one) => one.value === value)?.title.ru : undefined;
  const text = typeof value === 'number' ? null : typeof value === 'object' ? shownDate(value.date) : (option ?? value);
  return {
    key: String(at + 1),
    cells: [
      fact.period,
      fact.school,
      school,
      spec?.title.ru ?? fact.form,
      label,
      field?.title.ru ?? fact.field,
      typeof value === 'number' ? value : null,
      text,
      fact.source,
      fact.form,
      fact.row,
      fact.field,
      typeof value === 'object' ? value.date : value,
    ].map((cell: CellValue) => textCell(cell, looks.plain)),
  };
}

/** The facts of an earlier consolidation, read back from its sheet. */
export function readFacts(values: WorkbookValues): readonly Fact[] {
  return findBlocks(values)
    .filter(({ identity }) => identity.form === blockId)
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }): readonly Fact[] => {
      const text = (id: string): string => shown(cells.get(id) ?? null);
      const value = cells.get('value') ?? null;
      if (value === null || text('school') === '' || text('field') === '') return [];
      const fact = {
        period: text('period'),
        school: text('school'),
        form: text('formId'),
        row: text(rowKeyColumn),
        field: text('field'),
      };
      return [{ ...fact, value: valueFrom(value, fact), source: text('source') }];
    });
}

function valueFrom(value: CellValue, { form, field }: Pick<Fact, 'form' | 'field'>): Fact['value'] {
  if (typeof value === 'number') return value;
  if (isCellDate(value)) return { date: value.date };
  const spec = specs.find(({ id }) => id === form);
  const date = spec !== undefined && fieldOf(spec, field)?.kind === 'date' ? parseLocalDate(shown(value)) : null;
  return date === null ? shown(value) : { date };
}
