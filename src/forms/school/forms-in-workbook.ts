import type { Block, BlockRow } from '../block/find-blocks';
import type { ContentRow, FormContent } from '../block/form-content';
import { contentRow } from '../block/form-content';
import type { FormLayout } from '../block/layout';
import { listColumnIds } from '../block/placed-form';
import type { FieldValue } from '../readers/read-cell';
import { readCell } from '../readers/read-cell';
import type { Field } from '../spec/field';
import type { FormSpec } from '../spec/form';
import { fieldOf } from '../spec/form';
import type { CellValue } from '../../workbook/cell-value';
import { activityReport, activityReportLayout, obligationLabel } from './activity-report';
import { checkContent } from './check-form';
import { cover, coverLayout } from './cover';
import { equipment, equipmentLayout } from './equipment';
import { indicatorReport, indicatorReportLayout } from './indicator-report';
import { linkedAnswers } from './indicator-rows';

const asked: readonly (readonly [FormSpec, FormLayout])[] = [
  [cover, coverLayout],
  [equipment, equipmentLayout],
  [indicatorReport, indicatorReportLayout],
  [activityReport, activityReportLayout],
];

/**
 * The forms of a school's workbook as the workbook itself tells them: what a pane or a check has in hand where the
 * plan of the municipality is not. Consolidation holds answers against the plan instead (school-forms.ts).
 */
export function formsInWorkbook(blocks: readonly Block[]): readonly FormContent[] {
  const contents = asked.map(([spec, layout]): FormContent => {
    const block = blocks.find(({ identity }) => identity.form === spec.id);
    return { spec, layout, rows: block === undefined ? [] : rowsOf(spec, layout, block) };
  });
  return [...contents, checkContent(contents)];
}

function rowsOf(spec: FormSpec, layout: FormLayout, block: Block): readonly ContentRow[] {
  if (layout.shape === 'list') {
    const cells = new Map(block.rows.map((row) => [row.key, row.cells.get(listColumnIds.value) ?? null]));
    const before = new Map(block.rows.map((row) => [row.key, row.cells.get(listColumnIds.previous) ?? null]));
    return [
      contentRow({
        key: '',
        label: spec.title.ru,
        given: valuesOfEntry(spec, cells, 'given'),
        previous: valuesOfEntry(spec, before, 'typed'),
      }),
    ];
  }
  return firstOfEachKey(block.rows).map((row) => {
    const given = valuesOfEntry(spec, row.cells, 'given');
    const linked = spec.id === indicatorReport.id ? linkedAnswers(given) : new Map();
    return contentRow({ key: row.key, label: rowLabel(spec, given), given, linked });
  });
}

/** As the forms that we draw call their rows (school-forms.ts, indicator-rows.ts). */
function rowLabel(spec: FormSpec, given: ReadonlyMap<string, FieldValue>): string {
  const [number, title] = [String(given.get('number') ?? ''), String(given.get('title') ?? '')];
  const due = spec.id === activityReport.id ? given.get('due') : undefined;
  return obligationLabel(number, title, typeof due === 'object' ? due.date : null);
}

function valuesOfEntry(
  spec: FormSpec,
  cells: ReadonlyMap<string, CellValue>,
  entry: Field['entry'],
): ReadonlyMap<string, FieldValue> {
  const values = new Map<string, FieldValue>();
  for (const [key, value] of cells) {
    const field = fieldOf(spec, key);
    if (field === null || field.entry !== entry || field.kind === 'computed') continue;
    const reading = readCell(field, value);
    if (reading.state === 'given') values.set(key, reading.value);
  }
  return values;
}

function firstOfEachKey(rows: readonly BlockRow[]): readonly BlockRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => key !== '' && !seen.has(key) && seen.add(key).size > 0);
}
