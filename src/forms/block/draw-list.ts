import { area } from '../../workbook/address';
import type { Cell, Row } from '../../workbook/sheet';
import { sheetValidation } from '../readers/sheet-validation';
import type { Field } from '../spec/field';
import { fieldOf } from '../spec/form';
import { bindExpression } from './bind';
import { blockEnd, printIdentity } from './block-identity';
import { cellPart } from './cell-part';
import { cellLook } from './cell-look';
import { checkHighlights } from './check-highlights';
import type { DrawingContext, DrawnBlock } from './drawing';
import type { ContentRow } from './form-content';
import { cellValueOf, contentRow } from './form-content';
import { headingRows } from './headings';
import { looks } from './looks';
import type { ListLine, PlacedForm } from './placed-form';
import { listColumnIds, listColumns, listLines, listValueTitle } from './placed-form';
import { textCell } from './sheet-rows';

/** A list form: one field a row, its unit before and its hint behind the value. */
export function drawList(form: PlacedForm, context: DrawingContext): DrawnBlock {
  const { layout, rows } = form.content;
  if (layout.shape !== 'list') return { rows: [], widths: [], merges: [], validations: [], highlights: [] };
  const row = rows[0] ?? contentRow({ key: '', label: '' });
  const lines = listLines(form.content);
  const hasUnits = Object.values(form.content.spec.fields).some((field) => field.unit !== undefined);
  const typed = lines.flatMap((line, at) => {
    const field = line.kind === 'field' ? fieldOf(form.content.spec, line.field) : null;
    if (line.kind !== 'field' || field === null || cellPart(line.field, field, row) !== 'typed') return [];
    const place = form.firstRow + at;
    return [{ key: line.field, field, areas: [area(place, listColumns.value, place, listColumns.value)] }];
  });
  return {
    rows: [
      identityRow(context),
      ...headingRows(headings),
      ...numbered(lines).map(({ line, number }) => lineRow(line, number, row, form, context)),
      { cells: [textCell(blockEnd, looks.identity)] },
    ],
    widths: [
      { width: 8, hidden: true },
      { width: 5 },
      { width: 48 },
      hasUnits ? { width: 11 } : { width: 11, hidden: true },
      layout.previous === 'shown' ? { width: 15 } : { width: 15, hidden: true },
      { width: layout.valueWidth },
      { width: 82 - layout.valueWidth },
    ],
    merges: lines.flatMap((line, at) =>
      line.kind === 'group' ? [area(form.firstRow + at, 1, form.firstRow + at, listColumns.hint)] : [],
    ),
    validations: typed.flatMap(({ field, areas }) => sheetValidation(field, areas, context.listSource) ?? []),
    highlights: typed.flatMap(({ key, areas }) => checkHighlights(key, areas, form, context)),
  };
}

function identityRow(context: DrawingContext): Row {
  const ids = [printIdentity(context.identity), null, null, null, listColumnIds.previous, listColumnIds.value];
  return { cells: ids.map((id) => (id === null ? null : textCell(id, looks.identity))), hidden: true };
}

const headings = ['№', 'Наименование', 'Ед. изм.', 'Прошлый период', listValueTitle, 'Что указать'].map((title) => ({
  title,
}));

function numbered(lines: readonly ListLine[]): readonly { readonly line: ListLine; readonly number: number }[] {
  let number = 0;
  return lines.map((line) => ({ line, number: line.kind === 'field' ? ++number : number }));
}

function lineRow(line: ListLine, number: number, row: ContentRow, form: PlacedForm, context: DrawingContext): Row {
  if (line.kind === 'group') {
    const rest = Array.from({ length: listColumns.hint - 1 }, () => textCell(null, looks.group));
    return { cells: [null, textCell(line.title, looks.group), ...rest], height: 20 };
  }
  const field = fieldOf(form.content.spec, line.field);
  if (field === null) return { cells: [] };
  return {
    cells: [
      textCell(line.field, looks.identity),
      textCell(number, looks.givenCentered),
      textCell(field.title.ru, looks.given),
      textCell(field.unit?.ru ?? null, looks.givenCentered),
      textCell(cellValueOf(field, row.previous.get(line.field)), cellLook(field, 'given')),
      valueCell(line.field, field, row, form, context),
      textCell(field.hint?.ru ?? null, looks.hint),
    ],
  };
}

function valueCell(key: string, field: Field, row: ContentRow, form: PlacedForm, context: DrawingContext): Cell {
  const style = cellLook(field, cellPart(key, field, row));
  const formula = row.linked.get(key) ?? (field.kind === 'computed' ? field.expression : undefined);
  if (formula !== undefined) {
    const home = { forms: context.forms, form, rowKey: '' };
    return { value: null, formula: bindExpression(formula, home), style };
  }
  return textCell(cellValueOf(field, row.given.get(key) ?? row.prefilled.get(key)), style);
}
