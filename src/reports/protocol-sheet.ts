import type { Consolidation } from '../consolidation/consolidate';
import type { FileOutcome } from '../consolidation/submission';
import type { IntakeProblem } from '../consolidation/intake-problem';
import type { Waiver } from '../consolidation/waiver';
import { waivableRule } from '../consolidation/waiver';
import type { Issue } from '../domain/issue';
import { periodId } from '../domain/period/reporting-period';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import { intakeText } from '../text/intake-text';
import { cellName } from '../workbook/address';
import type { Sheet } from '../workbook/sheet';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import { drawReport, placeReport, wordHighlight } from './report-sheet';
import { keyOfRule, protocolBlock, unusedWaivers, waiverColumn } from './waivers';
import { severityWords, verdictWords } from './words';

/** «Протокол»: a line for everything that was found in any file, with its cell and how to mend it. */
export function placeProtocol(
  consolidation: Consolidation,
  lines: readonly string[],
  waivers: readonly Waiver[],
): PlacedReport {
  const layout: ReportLayout = {
    sheet: 'Протокол',
    id: protocolBlock,
    title: 'Протокол проверки файлов',
    lines,
    table: 'Protokol',
    signatures: [],
    columns: [
      { id: 'file', title: 'Файл', width: 29 },
      { id: 'school', title: 'Школа', width: 26 },
      { id: 'verdict', title: 'Вердикт', width: 18 },
      { id: 'severity', title: 'Уровень', width: 17 },
      { id: 'sheet', title: 'Лист', width: 15 },
      { id: 'cell', title: 'Ячейка', width: 9 },
      { id: 'row', title: 'Строка формы', width: 38 },
      { id: 'message', title: 'Что найдено и как исправить', width: 58 },
      { id: waiverColumn, title: 'Допустить: причина', width: 26, typed: true },
    ],
  };
  const count = consolidation.files.reduce((sum, { issues }) => sum + Math.max(1, issues.length), 0);
  return placeReport(layout, periodId(consolidation.period), count + unusedWaivers(consolidation, waivers).length);
}

export function protocolSheet(report: PlacedReport, consolidation: Consolidation, waivers: readonly Waiver[]): Sheet {
  const { files, municipality } = consolidation;
  const names = new Map(municipality.schools.map(({ code, name }) => [code, name]));
  const rows = files.flatMap((file) => {
    const name = file.school === null ? '' : (names.get(file.school) ?? file.school);
    return file.issues.length === 0
      ? [row(file, name, null, 0)]
      : file.issues.map((issue, at) => row(file, name, issue, at));
  });
  const unused = unusedWaivers(consolidation, waivers).map((waiver) => unusedRow(waiver, names));
  return drawReport(report, {
    rows: [...rows, ...unused],
    highlights: [
      wordHighlight(report, 'severity', [severityWords.error], marks.bad),
      wordHighlight(report, 'severity', [severityWords.warning], marks.warning),
    ],
  });
}

function row(file: FileOutcome, school: string, issue: Issue<IntakeProblem> | null, at: number): ReportRow {
  const place = issue?.place ?? null;
  const rule = issue === null || file.school === null ? null : waivableRule(issue, file.school);
  const reason = issue?.problem.code === 'waived' ? issue.problem.reason : null;
  return {
    key: rule === null ? `${file.file}/${at}` : keyOfRule(rule),
    cells: [
      textCell(file.file, looks.given),
      textCell(school, looks.given),
      textCell(verdictWords[file.verdict], looks.givenCentered),
      textCell(issue === null ? 'без замечаний' : severityWords[issue.severity], looks.givenCentered),
      textCell(place?.sheet ?? null, looks.given),
      textCell(place === null ? null : cellName(place), looks.givenCentered),
      textCell(issue?.row ?? null, looks.given),
      textCell(issue === null ? null : intakeText(issue.problem, 'ru'), looks.given),
      textCell(reason, rule === null ? looks.given : looks.input),
    ],
  };
}

function unusedRow({ rule, reason }: Waiver, names: ReadonlyMap<string, string>): ReportRow {
  const told = [null, names.get(rule.school) ?? rule.school, null, null, null, null, rule.row];
  return {
    key: keyOfRule(rule),
    cells: [
      ...told.map((text) => textCell(text, looks.given)),
      textCell(`${rule.field}: было допущено, сейчас правило не нарушено`, looks.given),
      textCell(reason, looks.input),
    ],
  };
}
