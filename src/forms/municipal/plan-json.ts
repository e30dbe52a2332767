import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CellValue } from '../../workbook/cell-value';
import { activitiesForm } from './activities-form';
import { targetField, actualField } from './indicators-form';
import { outcomesForm } from './outcomes-form';
import type { PlanSource, SourceRow, SourcedValue } from './plan-source';
import { programmeForm } from './programme-form';
import { schoolsForm } from './schools-form';

/** Why a JSON value is no plan: where in it, by name. */
export type PlanJsonProblem =
  | { readonly code: 'notAPlan' }
  | { readonly code: 'unknownPart'; readonly name: string }
  | { readonly code: 'notAList'; readonly name: string }
  | { readonly code: 'notARow'; readonly name: string; readonly index: number }
  | { readonly code: 'notAValue'; readonly name: string; readonly index: number; readonly field: string };

/** Parts of the JSON and the forms they fill; the fields of a row are those of the form. */
const parts = {
  programme: programmeForm.id,
  indicators: 'plan-indicators',
  outcomes: outcomesForm.id,
  activities: activitiesForm.id,
  schools: schoolsForm.id,
} as const;
type Part = keyof typeof parts;

/**
 * Our plan as JSON: `{programme: {…}, indicators: […], outcomes: […], activities: […], schools: […]}`. Its rows go the
 * same way as those of a sheet, so that the same forms read and check them.
 */
export function planSourceFromJson(json: unknown): Result<PlanSource, PlanJsonProblem> {
  if (!isObject(json) || !isObject(json['programme'])) return failure({ code: 'notAPlan' });
  const forms = new Map<string, readonly SourceRow[]>();
  const columns = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(json)) {
    if (!isPart(name)) return failure({ code: 'unknownPart', name });
    const list = name === 'programme' ? [value] : value;
    if (!Array.isArray(list)) return failure({ code: 'notAList', name });
    const rows: SourceRow[] = [];
    for (const [index, item] of list.entries()) {
      const row = rowFrom(name, index, item);
      if (!row.ok) return row;
      rows.push(row.value);
    }
    forms.set(parts[name], rows);
    columns.set(parts[name], [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]);
  }
  return success({ forms, columns, sheets: [], usedKeys: [] });
}

function rowFrom(name: Part, index: number, item: unknown): Result<SourceRow, PlanJsonProblem> {
  if (!isObject(item)) return failure({ code: 'notARow', name, index });
  const cells = new Map<string, SourcedValue>();
  let key = '';
  for (const [field, value] of Object.entries(item)) {
    if (field === 'key' && typeof value === 'string') {
      key = value;
      continue;
    }
    for (const [column, content] of columnsOf(field, value)) {
      const cell = cellFrom(content);
      if (cell === undefined) return failure({ code: 'notAValue', name, index, field });
      cells.set(column, { value: cell, place: null });
    }
  }
  return success({ key, place: null, cells });
}

/** `targets: {"2021": 52}` fills the column of each year. */
function columnsOf(field: string, value: unknown): readonly (readonly [string, unknown])[] {
  const ofYear = field === 'targets' ? targetField : field === 'actuals' ? actualField : null;
  if (ofYear === null || !isObject(value)) return [[field, value]];
  return Object.entries(value).map(([year, level]) => [ofYear(Number(year)), level]);
}

/** A list of texts is one cell, its entries parted by semicolons. */
function cellFrom(value: unknown): CellValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  const texts: readonly unknown[] | null = Array.isArray(value) ? value : null;
  return texts?.every((text) => typeof text === 'string') === true ? texts.join('; ') : undefined;
}

function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
