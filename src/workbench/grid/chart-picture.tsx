import type { Chart } from '../../workbook/chart';
import type { CellValue } from '../../workbook/cell-value';
import type { RangeReference } from '../../workbook/expression/expression';
import type { Workbook } from '../../workbook/workbook';
import { cellText } from '../cell-text';
import { headings } from './grid-styles';
import type { GridView } from './grid-view';
import { boxOf } from './sheet-geometry';

interface ChartPictureProps {
  readonly chart: Chart;
  readonly workbook: Workbook;
  readonly view: GridView;
  readonly above: number;
}

const margin = { top: 40, right: 16, bottom: 58, left: 44 } as const;

/** A chart over the cells it covers: columns and lines over one set of categories. */
export function ChartPicture({ chart, workbook, view, above }: ChartPictureProps) {
  const box = boxOf(view.geometry, chart.anchor);
  const valuesOf = (range: RangeReference) => valuesIn(workbook, view.sheet.name, range);
  const categories = valuesOf(chart.categories).map((value) => cellText(value, undefined));
  const series = chart.series.map((one) => ({ ...one, points: valuesOf(one.values).map(numberOrNull) }));
  const top = niceTop(Math.max(0, ...series.flatMap(({ points }) => points.map((point) => point ?? 0))));
  const inner = { width: box.width - margin.left - margin.right, height: box.height - margin.top - margin.bottom };
  if (inner.width < 40 || inner.height < 40) return null;
  const step = inner.width / Math.max(1, categories.length);
  const columns = series.filter(({ kind }) => kind === 'column');
  const x = (at: number): number => margin.left + step * (at + 0.5);
  const y = (value: number): number => margin.top + inner.height * (1 - value / top);
  const bar = Math.min(36, (step * 0.7) / Math.max(1, columns.length));
  return (
    <svg
      data-own=""
      role="img"
      aria-label={chart.title}
      width={box.width}
      height={box.height}
      style={{
        position: 'absolute',
        left: headings.width + box.left,
        top: box.top - above,
        background: '#fff',
        border: '1px solid #d1d1d1',
        fontFamily: 'Arial, "Liberation Sans", sans-serif',
        fontSize: 11,
      }}
    >
      <text x={box.width / 2} y={22} textAnchor="middle" fontSize={14} fill="#1f2937">
        {chart.title}
      </text>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part}>
          <line x1={margin.left} x2={box.width - margin.right} y1={y(top * part)} y2={y(top * part)} stroke="#e1e1e1" />
          <text x={margin.left - 6} y={y(top * part) + 4} textAnchor="end" fill="#605e5c">
            {cellText(Math.round(top * part * 100) / 100, undefined)}
          </text>
        </g>
      ))}
      {columns.map(({ points, color }, index) =>
        points.map((point, at) =>
          point === null ? null : (
            <rect
              key={`${index}-${at}`}
              x={x(at) - (bar * columns.length) / 2 + bar * index}
              width={bar * 0.92}
              y={y(Math.max(0, point))}
              height={Math.max(0, y(0) - y(Math.max(0, point)))}
              fill={`#${color}`}
            />
          ),
        ),
      )}
      {series
        .filter(({ kind }) => kind === 'line')
        .map(({ points, color }, index) => (
          <g key={index} fill={`#${color}`} stroke={`#${color}`}>
            {points.map((point, at) => {
              const next = points[at + 1] ?? null;
              return point === null ? null : (
                <g key={at}>
                  <circle cx={x(at)} cy={y(point)} r={3.5} />
                  {next !== null && <line x1={x(at)} y1={y(point)} x2={x(at + 1)} y2={y(next)} strokeWidth={2} />}
                </g>
              );
            })}
          </g>
        ))}
      {categories.map((category, at) => (
        <text key={at} x={x(at)} y={margin.top + inner.height + 16} textAnchor="middle" fill="#605e5c">
          {category.length * 6 > step ? `${category.slice(0, Math.max(1, Math.floor(step / 6) - 1))}…` : category}
        </text>
      ))}
      <g transform={`translate(${margin.left}, ${box.height - 16})`}>
        {series.map(({ title, color }, at) => (
          <g key={at} transform={`translate(${(inner.width / series.length) * at}, 0)`}>
            <rect width={10} height={10} y={-9} fill={`#${color}`} />
            <text x={15} fill="#1f2937">
              {title}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

function valuesIn(workbook: Workbook, home: string, { sheet, from, to }: RangeReference): readonly CellValue[] {
  const source = workbook.sheets.find(({ name }) => name === (sheet ?? home));
  const values: CellValue[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) {
      values.push(source?.rows[row]?.cells[column]?.value ?? null);
    }
  }
  return values;
}

function numberOrNull(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

/** A round number at or above the greatest value. */
function niceTop(greatest: number): number {
  if (greatest <= 0) return 1;
  const unit = 10 ** Math.floor(Math.log10(greatest));
  return ([1, 2, 4, 5, 8, 10].find((times) => times * unit >= greatest) ?? 10) * unit;
}
