import type { Consolidation } from '../consolidation/consolidate';
import type { EquipmentTotal } from '../consolidation/equipment-total';
import { periodId } from '../domain/period/reporting-period';
import { cellValueOf } from '../forms/block/form-content';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import type { CellReference, Expression } from '../workbook/expression/expression';
import { call, constant, operation, reference } from '../workbook/expression/expression';
import { whenTrue } from '../workbook/expression/condition';
import { columnRange } from '../workbook/expression/reference';
import { area } from '../workbook/address';
import type { Cell, Row, Sheet } from '../workbook/sheet';
import type { PlacedReport, ReportColumn, ReportLayout } from './report-sheet';
import { cellInRow, columnAt, drawReport, formulaCell, placeReport } from './report-sheet';
import { noDataWords } from './words';

/** «Оснащение»: schools down, fields across, sums and coverage below. */
export function placeEquipment(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const columns = consolidation.equipment.map(({ field, definition }): ReportColumn => {
    const unit = definition.unit === undefined ? '' : `, ${definition.unit.ru}`;
    return { id: field, title: definition.title.ru + unit, width: 14.7 };
  });
  const layout: ReportLayout = {
    sheet: 'Оснащение',
    id: 'svod-equipment',
    title: 'Оснащение',
    lines,
    table: null,
    smallHeadings: true,
    signatures: [],
    columns: [{ id: 'school', title: 'Школа', width: 24 }, ...columns],
  };
  return placeReport(layout, periodId(consolidation.period), consolidation.municipality.schools.length);
}

export function equipmentSheet(report: PlacedReport, { equipment: totals, municipality }: Consolidation): Sheet {
  const rows = municipality.schools.map((school, at) => ({
    key: school.code,
    cells: [
      textCell(school.name, looks.given),
      ...totals.map(({ definition, bySchool }) => answerCell(definition, bySchool[at]?.answer ?? null)),
    ],
  }));
  const fields = totals.map(({ field }) => columnAt(report, field));
  const noData = whenTrue<CellReference>({
    kind: 'isOneOf',
    cell: { ...cellInRow(report, totals[0]?.field ?? 'school', report.firstRow), fixed: 'none' },
    texts: [noDataWords.notSubmitted, noDataWords.blank],
  });
  return drawReport(report, {
    rows,
    below: [totalRow(report, totals), coverageRow(report, totals)],
    highlights: [
      {
        areas: [area(report.firstRow, Math.min(...fields), report.lastRow, Math.max(...fields))],
        when: noData,
        look: marks.quiet,
        stop: false,
      },
    ],
  });
}

/** Words stand where no number does, so that a sum passes over them and a reader does not read zero. */
function answerCell(
  definition: EquipmentTotal['definition'],
  answer: EquipmentTotal['bySchool'][number]['answer'],
): Cell {
  if (answer === null) return textCell(noDataWords.notSubmitted, looks.givenCentered);
  switch (answer.state) {
    case 'given':
      return textCell(
        cellValueOf(definition, answer.value),
        definition.kind === 'number' && definition.integer ? countLook : looks.givenCentered,
      );
    case 'blank':
      return textCell(noDataWords.blank, looks.givenCentered);
    case 'unreadable':
      return textCell(`${noDataWords.unreadable}: «${answer.shown}»`, {
        ...looks.givenCentered,
        font: { color: marks.bad.color, bold: true },
      });
  }
}

const countLook = { ...looks.givenCentered, format: '#,##0' };

function totalRow(report: PlacedReport, totals: readonly EquipmentTotal[]): Row {
  const style = { ...looks.total, format: '#,##0' };
  return {
    cells: [
      null,
      textCell('Итого', looks.totalText),
      ...totals.map(({ field, definition }): Cell => {
        if (definition.kind !== 'number' || !definition.integer) return textCell(null, looks.total);
        const column = columnOf(report, field);
        const none = operation(call('COUNT', column), '=', constant(0));
        return formulaCell(call('IF', none, constant(''), call('SUM', column)), style);
      }),
    ],
  };
}

function coverageRow(report: PlacedReport, totals: readonly EquipmentTotal[]): Row {
  return {
    cells: [
      null,
      textCell(`Школ с данными (из ${report.rowCount})`, looks.totalText),
      ...totals.map(({ field, definition, coverage }): Cell => {
        if (definition.kind !== 'number') return textCell(coverage.withData, looks.total);
        return formulaCell(call('COUNT', columnOf(report, field)), looks.total);
      }),
    ],
  };
}

function columnOf(report: PlacedReport, field: string): Expression {
  return reference(columnRange(null, columnAt(report, field), report.firstRow, report.lastRow, 'row'));
}
