import type { Consolidation } from '../consolidation/consolidate';
import { looks, palette } from '../forms/block/looks';
import { bandRow, textCell } from '../forms/block/sheet-rows';
import { area } from '../workbook/address';
import type { Expression } from '../workbook/expression/expression';
import { call, constant, operation } from '../workbook/expression/expression';
import type { Cell, Row } from '../workbook/sheet';
import type { CellStyle } from '../workbook/style';
import { namesInRoom } from './names-in-room';
import { formulaCell, wholeColumn } from './report-sheet';
import type { SummaryPart, SummarySources } from './summary-part';
import { lastSummaryColumn, summaryWidth } from './summary-part';
import { notSubmitted, verdictWords } from './words';

/** Tiles of one number each: from which column to which. */
const tiles = [
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 7 },
  { from: 8, to: 10 },
] as const;

const numberLook: CellStyle = {
  font: { size: 20, bold: true, color: palette.accent },
  fill: palette.band,
  alignment: { horizontal: 'center', vertical: 'center' },
};
const captionLook: CellStyle = {
  font: { color: palette.muted },
  fill: palette.band,
  alignment: { horizontal: 'center', vertical: 'center', wrap: true },
};

/** Who submitted, counted over «Реестр сдачи», and who did not, by name. */
export function summaryCoverage(
  { municipality, coverage }: Consolidation,
  sources: SummarySources,
  from: number,
): SummaryPart {
  const counted = (word: string): Expression =>
    call('COUNTIF', wholeColumn(sources.registry, 'verdict'), constant(word));
  const numbers: readonly Cell[] = [
    textCell(coverage.registered, numberLook),
    formulaCell(operation(counted(verdictWords.accepted), '+', counted(verdictWords.acceptedWithRemarks)), numberLook),
    formulaCell(counted(verdictWords.returned), numberLook),
    formulaCell(counted(notSubmitted), numberLook),
  ];
  const captions = ['школ в реестре', 'принято', 'на доработке (учтено частично)', 'не сдали'];
  const names = municipality.schools.filter(({ code }) => coverage.missing.includes(code)).map(({ name }) => name);
  return {
    rows: [
      { ...spread(numbers, numberLook), height: 34 },
      {
        ...spread(
          captions.map((caption) => textCell(caption, captionLook)),
          captionLook,
        ),
        height: 20,
      },
      bandRow(silentLine(names), looks.subtitle, summaryWidth),
      { cells: [] },
    ],
    merges: [
      ...tiles.flatMap((tile) => [from, from + 1].map((row) => area(row, tile.from, row, tile.to))),
      area(from + 2, 1, from + 2, lastSummaryColumn),
    ],
    highlights: [],
  };
}

/** Letters of four lines: the page is for the figures, all the names stand in the register. */
const roomForSilent = 560;

function silentLine(names: readonly string[]): string {
  if (names.length === 0) return 'Сдали все школы.';
  const named = namesInRoom(names, roomForSilent);
  return named === names.join('; ') ? `Не сдали: ${named}.` : `Не сдали: ${named} — на листе «Реестр сдачи».`;
}

function spread(cells: readonly Cell[], look: CellStyle): Row {
  const row: (Cell | null)[] = [null];
  tiles.forEach((tile, at) => {
    for (let column: number = tile.from; column <= tile.to; column += 1) {
      row.push(column === tile.from ? (cells[at] ?? null) : textCell(null, look));
    }
  });
  return { cells: row };
}
