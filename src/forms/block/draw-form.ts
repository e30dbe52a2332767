import { area } from '../../workbook/address';
import { whenTrue } from '../../workbook/expression/condition';
import { emptySheet } from '../../workbook/empty-sheet';
import type { Highlight } from '../../workbook/highlight';
import { footerText, pagesAcross } from '../../workbook/print-setup';
import type { PrintSetup } from '../../workbook/print-setup';
import type { ColumnFormat, Row, Sheet } from '../../workbook/sheet';
import { bindCondition, bindExpression } from './bind';
import { drawList } from './draw-list';
import { drawTable } from './draw-table';
import type { DrawingContext } from './drawing';
import { columnAreas } from './drawing';
import type { FormLayout, LayoutMark } from './layout';
import { looks, marks, palette } from './looks';
import type { PlacedForm } from './placed-form';
import { bandHeight, bannerRow, columnOf, positionOf } from './placed-form';
import { bandMerges, bandRow, signatureRows } from './sheet-rows';

/** The sheet of a form: reader 1 of its spec. */
export function drawForm(form: PlacedForm, context: DrawingContext): Sheet {
  const { layout, spec } = form.content;
  const block = layout.shape === 'list' ? drawList(form, context) : drawTable(form, context);
  // On the pages that follow, a title over more than the repeated columns would be cut.
  const headed = block.widths.slice(0, repeatedColumns(layout) ?? block.widths.length);
  const visible = charactersOf(headed);
  const lastColumn = lastVisibleColumn(headed);
  const band = [
    bandRow(spec.title.ru, looks.title, visible),
    bandRow(context.subtitle, looks.subtitle, visible),
    ...layout.intro.map((line) => bandRow(line, looks.subtitle, visible)),
    ...bannerRows(form, context, lastColumn),
  ];
  return {
    ...emptySheet(form.sheet),
    tabColor: palette.accent,
    columns: block.widths,
    rows: [...band, ...block.rows, ...emptyLine(form), ...signatureRows(layout.signatures)],
    merges: [...bandMerges(0, bandHeight(form.content), lastColumn), ...block.merges],
    freeze: { rows: form.firstRow, columns: 0 },
    showGridlines: false,
    validations: block.validations,
    highlights: [...layout.marks.flatMap((mark) => markHighlight(mark, form, context)), ...block.highlights],
    filter: filterArea(form, block.widths.length - 1),
    protection: context.protection,
    print: {
      orientation: 'landscape',
      ...pagesOf(form, block.widths),
      repeatRows: { from: form.headingRow, to: form.firstRow - 1 },
      footer: footerText(`${spec.title.ru} · ${context.subtitle}`),
    },
  };
}

/** Behind the block, so that it is no answer: a sheet of headings alone would look forgotten. */
function emptyLine({ content: { layout, rows } }: PlacedForm): readonly Row[] {
  if (layout.shape === 'list' || rows.length + layout.spareRows > 0) return [];
  return [{ cells: [null, { value: 'В этом периоде здесь ничего не спрашивают.', style: looks.remark }], height: 22 }];
}

function bannerRows(form: PlacedForm, context: DrawingContext, lastColumn: number): readonly Row[] {
  const { banner } = form.content.layout;
  if (banner === null) return [];
  const formula = bindExpression(banner, { forms: context.forms, form, rowKey: '' });
  const rest = Array.from({ length: Math.max(0, lastColumn - 1) }, () => ({ value: null, style: looks.banner }));
  return [{ cells: [null, { value: null, formula, style: looks.banner }, ...rest], height: 24 }];
}

function markHighlight(mark: LayoutMark, form: PlacedForm, context: DrawingContext): readonly Highlight[] {
  const rowKey = form.content.rows[0]?.key ?? '';
  const areas = markedAreas(mark, form);
  if (areas.length === 0) return [];
  const when = whenTrue(bindCondition(mark.when, { forms: context.forms, form, rowKey }));
  return [{ areas, when, look: marks[mark.mark], stop: true }];
}

function markedAreas({ on }: LayoutMark, form: PlacedForm): Highlight['areas'] {
  if (on === 'banner') {
    const row = bannerRow(form.content);
    return row === null ? [] : [area(row, 1, row, 1)];
  }
  if (form.content.layout.shape === 'list') {
    const place = positionOf(form, '', on.field);
    return place === null ? [] : [{ from: place, to: place }];
  }
  const column = columnOf(form, on.field);
  return column === null || form.content.rows.length === 0
    ? []
    : columnAreas(
        column,
        form.content.rows.map((_, at) => form.firstRow + at),
      );
}

/** With the hidden keys: sorting moves what a filter covers, and a row that lost its key is another row. */
function filterArea({ content, firstRow, endRow }: PlacedForm, lastColumn: number): Sheet['filter'] {
  return content.layout.shape === 'table' && content.layout.filter === true && endRow > firstRow
    ? area(firstRow - 1, 0, endRow - 1, lastColumn)
    : null;
}

/** A sheet wider than can be read on one page goes over several, each with the columns that name the row. */
function pagesOf(
  { content: { layout } }: PlacedForm,
  widths: readonly ColumnFormat[],
): Omit<PrintSetup, 'orientation' | 'repeatRows' | 'footer'> {
  // A list is a page to be signed.
  if (layout.shape === 'list') return { pages: { kind: 'fitWidth', down: 1 } };
  const repeatColumns = repeatedColumns(layout);
  if (repeatColumns === null) return { pages: { kind: 'fitWidth' } };
  const across = pagesAcross(charactersOf(widths), charactersOf(widths.slice(0, repeatColumns)));
  return across === 1 ? { pages: { kind: 'fitWidth' } } : { pages: { kind: 'fitWidth', across }, repeatColumns };
}

/** How many columns stand on every page of a sheet that goes over several; null: it does not. */
function repeatedColumns(layout: FormLayout): number | null {
  if (layout.shape === 'list' || layout.repeatThrough === undefined) return null;
  // The column of keys stands in front of those of the layout.
  return layout.columns.findIndex(({ field }) => field === layout.repeatThrough) + 2;
}

function charactersOf(widths: readonly ColumnFormat[]): number {
  return widths.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
}

function lastVisibleColumn(widths: readonly ColumnFormat[]): number {
  return widths.reduce((last, column, at) => (column.hidden === true ? last : at), 1);
}
