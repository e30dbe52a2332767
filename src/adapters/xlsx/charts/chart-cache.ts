import { isCellDate, isCellError } from '../../../workbook/cell-value';
import type { CellValue } from '../../../workbook/cell-value';
import type { RangeReference } from '../../../workbook/expression/expression';
import { dateToSerial } from '../../../workbook/serial-date';
import type { Workbook } from '../../../workbook/workbook';
import { textXml } from '../../xml/xml-write';

/** The numbers of a range as a chart keeps them: what is no number is a gap, never a zero. */
export function numberCacheXml(range: RangeReference, workbook: Workbook): string {
  const points = valuesOf(range, workbook).map((value) => {
    const number = isCellDate(value) ? dateToSerial(value.date) : value;
    return typeof number === 'number' && Number.isFinite(number) ? String(number) : null;
  });
  return `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(points)}</c:numCache>`;
}

/** The texts of a range as a chart keeps them; a blank has none. */
export function textCacheXml(range: RangeReference, workbook: Workbook): string {
  const points = valuesOf(range, workbook).map((value) => {
    if (value === null) return null;
    if (isCellDate(value)) return value.date;
    return textXml(isCellError(value) ? value.error : String(value));
  });
  return `<c:strCache>${pointsXml(points)}</c:strCache>`;
}

function pointsXml(points: readonly (string | null)[]): string {
  const items = points.map((point, index) =>
    point === null ? '' : `<c:pt idx="${String(index)}"><c:v>${point}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${String(points.length)}"/>${items.join('')}`;
}

function valuesOf({ sheet, from, to }: RangeReference, { sheets }: Workbook): readonly CellValue[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const values: CellValue[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      values.push(rows[row]?.cells[column]?.value ?? null);
      if (values.length === mostPoints) return values;
    }
  }
  return values;
}

/** As many points as Excel draws of one series. */
const mostPoints = 32_000;
