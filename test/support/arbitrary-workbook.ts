import fc from 'fast-check';
import { serialToDate } from '../../src/workbook/serial-date';
import type { CellErrorCode, CellValue } from '../../src/workbook/cell-value';
import type { LocalDate } from '../../src/domain/local-date';
import type { Chart } from '../../src/workbook/chart';
import { parseFormula } from '../../src/workbook/expression/parse-formula';
import type { Highlight } from '../../src/workbook/highlight';
import type { Cell, ForeignFormula, Row, Sheet } from '../../src/workbook/sheet';
import type { Table } from '../../src/workbook/table';
import type { Validation, ValidationRule } from '../../src/workbook/validation';
import type { DocumentProperties, Workbook } from '../../src/workbook/workbook';
import {
  anyArea,
  anyAreas,
  anyExpression,
  anyNumber,
  anyPosition,
  anyRange,
  anySheetName,
  anyText,
  rangeReferences,
} from './arbitrary-expression';
import { anyColor, anyDateStyle, anyStyle } from './arbitrary-style';

/** Workbooks that a file can say in full: see `readWorkbook` for what makes them so. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .uniqueArray(anySheetName, { minLength: 1, maxLength: 3, selector: (name) => name.toLowerCase() })
  .chain((names) =>
    fc
      .record({
        sheets: fc.tuple(...names.map((name, index) => anySheet(name, names, index === 0))),
        names: fc.uniqueArray(
          fc.record({
            name: fc.stringMatching(/^[A-Z][a-z0-9_.]{0,9}$/),
            refersTo: rangeReferences(fc.constantFrom(...names)),
          }),
          { maxLength: 2, selector: ({ name }) => name },
        ),
        properties: anyProperties,
        front: fc.nat(),
      })
      .map(({ sheets, front, ...rest }) => {
        const visible = sheets.filter(({ visibility }) => visibility === 'visible');
        const workbook = { ...rest, sheets, activeSheet: visible[front % visible.length]!.name };
        // Records of the generator have no prototype, and an object that a reader makes has one.
        return JSON.parse(JSON.stringify(workbook)) as Workbook;
      }),
  );

const anyProperties: fc.Arbitrary<DocumentProperties> = fc.record({
  title: anyText,
  subject: anyText,
  modified: fc.option(fc.constantFrom('2021-12-31T00:00:00Z', '1999-01-01T23:59:59Z')),
  custom: fc.dictionary(
    anyText.filter((name) => name !== ''),
    fc.oneof(
      anyText.map((text) => text.trim()),
      anyNumber,
      fc.boolean(),
    ),
    { maxKeys: 3, noNullPrototype: true },
  ),
});

function anySheet(name: string, names: readonly string[], isFirst: boolean): fc.Arbitrary<Sheet> {
  return fc.record({
    name: fc.constant(name),
    visibility: fc.constantFrom<Sheet['visibility'][]>(
      ...(isFirst ? ['visible' as const] : (['visible', 'hidden', 'veryHidden'] as const)),
    ),
    tabColor: fc.option(anyColor),
    columns: fc.array(
      fc.record(
        { width: fc.double({ min: 0, max: 255, noNaN: true }).map(Math.abs), hidden: fc.constant(true) },
        { requiredKeys: ['width'] },
      ),
      { maxLength: 4 },
    ),
    rows: fc.array(anyRow(names), { maxLength: 5 }).map((rows) => withoutBlankEnd(rows, isBlankRow)),
    merges: fc.array(anyArea, { maxLength: 2 }),
    freeze: fc.record({ rows: fc.nat(9), columns: fc.nat(9) }),
    showGridlines: fc.boolean(),
    validations: fc.array(anyValidation, { maxLength: 2 }),
    highlights: fc.array(anyHighlight, { maxLength: 3 }),
    tables: fc.array(anyTable, { maxLength: 2 }),
    filter: fc.option(anyArea),
    charts: fc.array(anyChart(names), { maxLength: 2 }),
    protection: fc.constantFrom('none', 'inputsOnly'),
    print: fc.record(
      {
        orientation: fc.constantFrom('landscape', 'portrait'),
        pages: fc.oneof(
          fc.constantFrom(
            { kind: 'fitWidth' as const },
            { kind: 'fitWidth' as const, across: 3 },
            { kind: 'fitWidth' as const, down: 1 as const },
          ),
          fc.record({
            kind: fc.constant('scaled' as const),
            percent: fc.integer({ min: 10, max: 400 }),
            breaks: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
          }),
        ),
        repeatRows: fc.option(fc.tuple(fc.nat(9), fc.nat(9)).map(([from, more]) => ({ from, to: from + more }))),
        repeatColumns: fc.integer({ min: 1, max: 30 }),
        footer: fc.oneof(anyText, fc.constantFrom('A & B', '&R', '&&P', '&"x')),
      },
      { requiredKeys: ['orientation', 'pages', 'repeatRows', 'footer'] },
    ),
  });
}

function anyRow(names: readonly string[]): fc.Arbitrary<Row> {
  return fc
    .record(
      {
        cells: fc.array(fc.option(anyCell(names)), { maxLength: 5 }),
        height: fc.integer({ min: 1, max: 409 }),
        fitted: fc.integer({ min: 1, max: 409 }),
        hidden: fc.constant(true),
      },
      { requiredKeys: ['cells'] },
    )
    .map(({ fitted, ...row }) => {
      const cells = withoutBlankEnd(row.cells, (cell) => cell === null);
      const isFitted = fitted !== undefined && row.height === undefined && cells.some(hasMoreThanLink);
      return { ...row, cells, ...(isFitted && { fitted }) };
    });
}

function hasMoreThanLink(cell: Cell | null): boolean {
  return cell !== null && (cell.value !== null || cell.style !== undefined);
}

function isBlankRow({ cells, height, hidden }: Row): boolean {
  return cells.length === 0 && height === undefined && hidden === undefined;
}

function withoutBlankEnd<Item>(items: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  const blanks = [...items].reverse().findIndex((item) => !isBlank(item));
  return blanks < 0 ? [] : items.slice(0, items.length - blanks);
}

const anyDay = fc.integer({ min: 61, max: 2_958_465 }).map((serial) => ({ date: serialToDate(serial) as LocalDate }));
const fileErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'] as const;
const anyError = fc.constantFrom<CellErrorCode[]>(...fileErrors).map((error) => ({ error }));
const anyPlainValue: fc.Arbitrary<CellValue> = fc.oneof(anyNumber, anyText, fc.boolean(), anyError);
const anyFormula = fc.oneof(
  anyExpression,
  fc
    .oneof(anyText, fc.constantFrom('VLOOKUP(A1,B:C,2,0)', 'Table1[Всего]', '{1;2}', '[1]Лист1!A1', 'A1 B2', '1++2'))
    .filter((text) => text !== '' && parseFormula(text) === null)
    .map((text): ForeignFormula => ({ kind: 'foreign', text })),
);

function anyCell(names: readonly string[]): fc.Arbitrary<Cell> {
  const link = { link: fc.record({ sheet: fc.constantFrom(...names), cell: anyPosition }) };
  const extras = <T>(model: T): T & typeof link => ({ ...model, ...link });
  return fc.oneof(
    fc.record(extras({ value: anyPlainValue, style: anyStyle }), { requiredKeys: ['value'] }),
    fc.record(extras({ value: fc.oneof(anyPlainValue, notCalculated), formula: anyFormula, style: anyStyle }), {
      requiredKeys: ['value', 'formula'],
    }),
    fc.record(extras({ value: anyDay, style: anyDateStyle, formula: anyFormula }), {
      requiredKeys: ['value', 'style'],
    }),
    fc.record(extras({ value: fc.constantFrom('на 1 сентября', 0, 60, -1), style: anyDateStyle }), {
      requiredKeys: ['value', 'style'],
    }),
    fc.record({ value: fc.constant(null), style: fc.oneof(anyStyle, anyDateStyle) }),
    fc.record({ value: fc.constant(null), ...link }),
  );
}

const notCalculated = fc.constant<CellValue>({ error: '#NOT_CALCULATED!' });

const anyBound = fc.option(anyExpression);
const anyRule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc.record({ kind: fc.constant('list'), source: anyRange }),
  fc.record({ kind: fc.constantFrom('whole', 'decimal', 'date', 'textLength'), min: anyBound, max: anyBound }),
  fc.record({ kind: fc.constant('custom'), holds: anyExpression }),
);
const anyValidation: fc.Arbitrary<Validation> = fc.record({
  areas: anyAreas,
  rule: anyRule,
  prompt: fc.option(fc.record({ title: anyText, text: anyText }).filter(({ title, text }) => title + text !== '')),
  alert: fc.record({ severity: fc.constantFrom('stop', 'warning', 'information'), title: anyText, text: anyText }),
});

const anyHighlight: fc.Arbitrary<Highlight> = fc.record({
  areas: anyAreas,
  when: anyExpression,
  look: fc.record(
    { fill: anyColor, color: anyColor, bold: fc.constant(true), italic: fc.constant(true), strike: fc.constant(true) },
    { requiredKeys: [] },
  ),
  stop: fc.boolean(),
});

const anyTable: fc.Arbitrary<Table> = fc.record({
  name: fc.stringMatching(/^T[A-Za-z0-9_]{1,9}$/),
  area: anyArea,
  columns: fc.array(anyText, { minLength: 1, maxLength: 3 }),
});

function anyChart(names: readonly string[]): fc.Arbitrary<Chart> {
  // What a chart shows is written beside it cell by cell, so its ranges are small here.
  const anyShown = fc
    .tuple(fc.constantFrom(...names), fc.nat(5), fc.nat(5), fc.nat(3))
    .map(([sheet, row, column, more]) => ({
      kind: 'range' as const,
      sheet,
      from: { row, column, fixed: 'both' as const },
      to: { row: row + more, column, fixed: 'both' as const },
    }));
  return fc.record({
    title: anyText,
    categories: anyShown,
    series: fc.array(
      fc.record({ title: anyText, values: anyShown, color: anyColor, kind: fc.constantFrom('column', 'line') }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    valueAxisTitle: anyText,
    anchor: anyArea,
  });
}
