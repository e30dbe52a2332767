import type { Cell, Link, Row } from '../../workbook/sheet';
import type { Validation } from '../../workbook/validation';
import { sheetValidation } from '../readers/sheet-validation';
import type { Field } from '../spec/field';
import type { ForeignFieldReference } from '../spec/field-reference';
import { fieldOf } from '../spec/form';
import { bindExpression } from './bind';
import { blockEnd, printIdentity } from './block-identity';
import type { CellPart } from './cell-part';
import { cellPart } from './cell-part';
import { cellLook } from './cell-look';
import { checkHighlights } from './check-highlights';
import type { DrawingContext, DrawnBlock } from './drawing';
import { columnAreas } from './drawing';
import type { ContentRow } from './form-content';
import { cellValueOf } from './form-content';
import type { TableColumn, TableLayout } from './layout';
import { headingMerges, headingRows } from './headings';
import { looks } from './looks';
import type { PlacedForm } from './placed-form';
import { positionOf } from './placed-form';
import { textCell } from './sheet-rows';

interface Column extends TableColumn {
  readonly definition: Field;
}

/** A table form: hidden ids, headings, a row for each key, spare rows. */
export function drawTable(form: PlacedForm, context: DrawingContext): DrawnBlock {
  const { layout, rows } = form.content;
  if (layout.shape !== 'table') return { rows: [], widths: [], merges: [], validations: [], highlights: [] };
  const columns = columnsOf(form, layout);
  const headings = columns.map(({ definition, group }) => ({ title: definition.title.ru, group }));
  const parts = rows.map((row) => columns.map(({ field, definition }) => cellPart(field, definition, row)));
  const spare = columns.map(({ definition }): CellPart => (definition.entry === 'typed' ? 'typed' : 'given'));
  const rowParts = [...parts, ...Array.from({ length: layout.spareRows }, () => spare)];
  return {
    rows: [
      identityRow(columns, context),
      ...headingRows(headings),
      ...rows.map((row, at) => dataRow(row, columns, parts[at] ?? [], form, context)),
      ...Array.from({ length: layout.spareRows }, () => spareRow(columns, spare)),
      { cells: [textCell(blockEnd, looks.identity)] },
    ],
    widths: [
      { width: 8, hidden: true },
      ...columns.map(({ width, hidden }) => (hidden === true ? ({ width, hidden } as const) : { width })),
    ],
    merges: headingMerges(headings, form.headingRow),
    validations: columns.flatMap((column, at) => validationOf(column, at, rowParts, form, context)),
    highlights: columns.flatMap((column, at) =>
      checkHighlights(column.field, columnAreas(at + 1, rowsOfPart(rowParts, at, 'typed', form)), form, context),
    ),
  };
}

function columnsOf(form: PlacedForm, layout: TableLayout): readonly Column[] {
  return layout.columns.flatMap((column) => {
    const definition = fieldOf(form.content.spec, column.field);
    return definition === null ? [] : [{ ...column, definition }];
  });
}

function identityRow(columns: readonly Column[], context: DrawingContext): Row {
  const ids = columns.map((column) => textCell(column.field, looks.identity));
  return { cells: [textCell(printIdentity(context.identity), looks.identity), ...ids], hidden: true };
}

function dataRow(
  row: ContentRow,
  columns: readonly Column[],
  parts: readonly CellPart[],
  form: PlacedForm,
  context: DrawingContext,
): Row {
  const home = { forms: context.forms, form, rowKey: row.key };
  const cells = columns.map(({ field, definition, hidden }, at): Cell => {
    const style = hidden === true ? looks.unseen : cellLook(definition, parts[at] ?? 'given');
    const linked = row.linked.get(field) ?? (definition.kind === 'computed' ? definition.expression : undefined);
    if (linked !== undefined) return { value: null, formula: bindExpression(linked, home), style };
    const value = cellValueOf(definition, row.given.get(field) ?? row.prefilled.get(field));
    const target = row.links.get(field);
    const link = target === undefined ? null : linkTo(target, context);
    return link === null ? { value, style } : { value, style: looks.link, link };
  });
  return { cells: [textCell(row.key === '' ? null : row.key, looks.identity), ...cells] };
}

function linkTo({ form, row, field }: ForeignFieldReference, { forms }: DrawingContext): Link | null {
  const target = forms.get(form);
  const cell = target === undefined ? null : positionOf(target, row ?? '', field);
  return target === undefined || cell === null ? null : { sheet: target.sheet, cell };
}

function spareRow(columns: readonly Column[], parts: readonly CellPart[]): Row {
  return {
    cells: [null, ...columns.map(({ definition }, at) => textCell(null, cellLook(definition, parts[at] ?? 'given')))],
  };
}

function validationOf(
  column: Column,
  at: number,
  parts: readonly (readonly CellPart[])[],
  form: PlacedForm,
  context: DrawingContext,
): readonly Validation[] {
  const areas = columnAreas(at + 1, rowsOfPart(parts, at, 'typed', form));
  const validation = areas.length === 0 ? null : sheetValidation(column.definition, areas, context.listSource);
  return validation === null ? [] : [validation];
}

function rowsOfPart(
  parts: readonly (readonly CellPart[])[],
  column: number,
  part: CellPart,
  form: PlacedForm,
): readonly number[] {
  return parts.flatMap((row, at) => (row[column] === part ? [form.firstRow + at] : []));
}
