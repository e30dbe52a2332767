import type { Consolidation } from '../consolidation/consolidate';
import type { FileOutcome } from '../consolidation/submission';
import { periodId } from '../domain/period/reporting-period';
import type { School } from '../domain/school';
import type { Severity } from '../domain/severity';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import type { CellValue } from '../workbook/cell-value';
import type { Row, Sheet } from '../workbook/sheet';
import type { NoteTexts } from './notes';
import { noteCell } from './notes';
import type { PlacedReport, ReportLayout, ReportRow } from './report-sheet';
import { drawReport, placeReport, wordHighlight } from './report-sheet';
import { notSubmitted, verdictWords } from './words';
import { outcomeText } from './outcome-text';

/** «Реестр сдачи»: a line a school, then every file that counts for none. */
export function placeRegistry(consolidation: Consolidation, lines: readonly string[]): PlacedReport {
  const layout: ReportLayout = {
    sheet: 'Реестр сдачи',
    id: 'svod-registry',
    title: 'Реестр сдачи',
    lines,
    table: null,
    signatures: [],
    columns: [
      { id: 'code', title: 'Код', width: 9 },
      { id: 'school', title: 'Школа', width: 40 },
      { id: 'verdict', title: 'Состояние', width: 26 },
      { id: 'file', title: 'Файл', width: 36 },
      { id: 'modified', title: 'Изменён', width: 18 },
      { id: 'errors', title: 'Ошибок', width: 10 },
      { id: 'warnings', title: 'Предупреждений', width: 18 },
      { id: 'remarks', title: 'Замечаний', width: 11 },
      { id: 'waived', title: 'Допущено', width: 11 },
      { id: 'note', title: 'Примечание координатора', width: 30, typed: true },
    ],
  };
  return placeReport(layout, periodId(consolidation.period), consolidation.municipality.schools.length);
}

export function registrySheet(report: PlacedReport, consolidation: Consolidation, notes: NoteTexts): Sheet {
  const { municipality, files } = consolidation;
  const counting = new Map(
    files.flatMap((file) => (file.submission === null ? [] : [[file.submission.school.code, file]])),
  );
  const rows = municipality.schools.map((school) =>
    schoolRow(school, counting.get(school.code) ?? null, report, notes),
  );
  const others = files.filter(({ submission }) => submission === null);
  return drawReport(report, {
    rows,
    below: others.length === 0 ? [] : otherFiles(others),
    highlights: [
      wordHighlight(report, 'verdict', [verdictWords.accepted], marks.good),
      wordHighlight(report, 'verdict', [verdictWords.acceptedWithRemarks], marks.warning),
      wordHighlight(report, 'verdict', [verdictWords.returned, notSubmitted], marks.bad),
    ],
  });
}

function schoolRow(school: School, file: FileOutcome | null, report: PlacedReport, notes: NoteTexts): ReportRow {
  const count = (severity: Severity): CellValue =>
    file === null ? null : file.issues.filter((issue) => issue.severity === severity).length;
  const waived = file?.issues.filter(({ problem }) => problem.code === 'waived').length ?? 0;
  return {
    key: school.code,
    cells: [
      textCell(school.code, looks.givenCentered),
      textCell(school.name, looks.given),
      textCell(file === null ? notSubmitted : verdictWords[file.verdict], looks.total),
      textCell(file?.file ?? null, looks.given),
      textCell(momentText(file?.submission?.modified ?? null), looks.givenCentered),
      textCell(count('error'), looks.givenCentered),
      textCell(count('warning'), looks.givenCentered),
      textCell(count('remark'), looks.givenCentered),
      textCell(waived === 0 ? null : waived, looks.givenCentered),
      noteCell(notes, report.layout.id, school.code),
    ],
  };
}

/** `2022-01-11T08:20:00Z` as people write it. */
function momentText(moment: string | null): string | null {
  const parts = moment === null ? null : /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(moment);
  return parts === null ? moment : `${parts[3]}.${parts[2]}.${parts[1]} ${parts[4]}`;
}

/** Duplicates, older versions, foreign and unreadable files: none is passed over in silence. */
function otherFiles(files: readonly FileOutcome[]): readonly Row[] {
  return [
    { cells: [] },
    { cells: [null, textCell('Файлы, которые не вошли в свод', looks.subheading)], height: 22 },
    { cells: [null, ...['Код', 'Почему', 'Состояние', 'Файл'].map((title) => textCell(title, looks.heading))] },
    ...files.map((file) => ({
      cells: [
        null,
        textCell(file.school, looks.givenCentered),
        textCell(outcomeText(file), looks.given),
        textCell(verdictWords[file.verdict], looks.givenCentered),
        textCell(file.file, looks.given),
      ],
    })),
  ];
}
