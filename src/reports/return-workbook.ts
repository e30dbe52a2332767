import type { Consolidation } from '../consolidation/consolidate';
import type { FileOutcome, Submission } from '../consolidation/submission';
import type { Place } from '../domain/place';
import { byGravity } from '../domain/severity';
import type { Answer } from '../forms/block/answer-cells';
import { answerInputs } from '../forms/block/answer-cells';
import { cellValueOf } from '../forms/block/form-content';
import { looks, marks, palette } from '../forms/block/looks';
import { bandMerges, bandRow, textCell } from '../forms/block/sheet-rows';
import type { PreviousAnswers } from '../forms/school/previous-answers';
import { schoolWorkbook } from '../forms/school/school-workbook';
import { fieldOf } from '../forms/spec/form';
import { intakeText } from '../text/intake-text';
import { area, cellName } from '../workbook/address';
import { emptySheet } from '../workbook/empty-sheet';
import { whenTrue } from '../workbook/expression/condition';
import type { CellReference } from '../workbook/expression/expression';
import { cellAt } from '../workbook/expression/reference';
import { footerText } from '../workbook/print-setup';
import type { Link, Row, Sheet } from '../workbook/sheet';
import { withCells } from '../workbook/with-cells';
import type { Workbook } from '../workbook/workbook';
import { severityWords } from './words';

/**
 * What goes back to a school whose file has errors: its own form with its own answers, unreadable ones as they stood,
 * and in front a sheet that says what to mend, each line leading to its cell.
 */
export function returnWorkbook(
  { municipality, period, asOf }: Consolidation,
  { issues }: FileOutcome,
  submission: Submission,
  previous: PreviousAnswers,
): Workbook {
  const blank = schoolWorkbook({ municipality, school: submission.school, period, asOf, previous });
  const answers = answersOf(submission);
  const inputs = answerInputs(blank, answers);
  const written = inputs.filter((input, at) => input !== null && answers[at]?.value !== null);
  const filled = withCells(
    blank,
    written.filter((input) => input !== null),
  );
  const lines = [...issues].sort(byGravity).map(({ severity, place, row, problem }): RemarkLine => {
    const at = answers.findIndex((answer) => place !== null && answer.place !== null && samePlace(answer.place, place));
    const input = inputs[at] ?? null;
    return {
      severity: severityWords[severity],
      row,
      message: intakeText(problem, 'ru'),
      link: input === null ? null : { sheet: input.sheet, cell: { row: input.row, column: input.column } },
    };
  });
  const remarks = remarksSheet(lines, blank.properties.subject);
  return { ...filled, sheets: [remarks, ...filled.sheets], activeSheet: remarks.name };
}

interface PlacedAnswer extends Answer {
  readonly place: Place | null;
}

function answersOf(submission: Submission): readonly PlacedAnswer[] {
  return [...submission.forms].flatMap(([form, { content, rows }]) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([field, { reading, place }]): readonly PlacedAnswer[] => {
        const definition = fieldOf(content.spec, field);
        if (definition === null) return [];
        const value =
          reading.state === 'given'
            ? cellValueOf(definition, reading.value)
            : reading.state === 'unreadable'
              ? reading.shown
              : null;
        return [{ form, row, field, place, value }];
      }),
    ),
  );
}

function samePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

interface RemarkLine {
  readonly severity: string;
  readonly row: string;
  readonly message: string;
  readonly link: Link | null;
}

const headings = ['№', 'Уровень', 'Где', 'Строка', 'Что исправить'];
const widths = [3, 5, 16, 20, 46, 80];
const intro = 'Исправьте отмеченное в этой же книге и отправьте её снова. Нажмите на адрес, чтобы перейти к ячейке.';

function remarksSheet(lines: readonly RemarkLine[], subtitle: string): Sheet {
  const band = [
    bandRow('Замечания к отчёту', looks.title, 160),
    bandRow(subtitle, looks.subtitle, 160),
    bandRow(intro, looks.subtitle, 160),
  ];
  const firstRow = band.length + 1;
  const severity: CellReference = cellAt(null, firstRow, 2, 'column');
  const areas = [area(firstRow, 2, Math.max(firstRow, firstRow + lines.length - 1), 2)];
  const marked = (word: string) => whenTrue<CellReference>({ kind: 'isOneOf', cell: severity, texts: [word] });
  return {
    ...emptySheet('Замечания'),
    tabColor: palette.badInk,
    columns: widths.map((width) => ({ width })),
    rows: [
      ...band,
      { cells: [null, ...headings.map((title) => textCell(title, looks.heading))], fitted: 22 },
      ...lines.map(remarkRow),
    ],
    merges: bandMerges(0, band.length, widths.length - 1),
    freeze: { rows: firstRow, columns: 0 },
    showGridlines: false,
    highlights: [
      { areas, when: marked(severityWords.error), look: marks.bad, stop: true },
      { areas, when: marked(severityWords.warning), look: marks.warning, stop: true },
    ],
    protection: 'inputsOnly',
    print: { orientation: 'landscape', pages: { kind: 'fitWidth' }, repeatRows: null, footer: footerText(subtitle) },
  };
}

function remarkRow({ severity, row, message, link }: RemarkLine, at: number): Row {
  const where =
    link === null
      ? textCell('книга', looks.given)
      : { value: `${link.sheet}!${cellName(link.cell)}`, style: looks.link, link };
  return {
    cells: [
      null,
      textCell(at + 1, looks.givenCentered),
      textCell(severity, looks.givenCentered),
      where,
      textCell(row, looks.given),
      textCell(message, looks.given),
    ],
  };
}
