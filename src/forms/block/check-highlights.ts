import type { Area } from '../../workbook/address';
import { whenFalse, whenTrue } from '../../workbook/expression/condition';
import type { Highlight } from '../../workbook/highlight';
import { checksOf } from '../check/check-line';
import { filled } from '../spec/conditions';
import { fieldOf } from '../spec/form';
import { bindCondition } from './bind';
import type { DrawingContext } from './drawing';
import { marks } from './looks';
import type { PlacedForm } from './placed-form';

/**
 * How the cells of a field speak while they are filled in: red where something certainly is wrong, amber where a
 * warning stands, white once filled. Blank inputs keep their yellow.
 */
export function checkHighlights(
  field: string,
  areas: readonly Area[],
  form: PlacedForm,
  context: DrawingContext,
): readonly Highlight[] {
  const definition = fieldOf(form.content.spec, field);
  const first = areas[0];
  const rowKey = first === undefined ? null : rowKeyAt(form, first.from.row);
  if (definition === null || definition.entry !== 'typed' || rowKey === null) return [];
  // References are relative, so binding for the first row serves them all.
  const home = { forms: context.forms, form, rowKey };
  const broken = checksOf(form.content.spec, field, definition)
    .filter((check) => check.code !== 'filled')
    .map((check): Highlight => ({
      areas,
      when: whenFalse(bindCondition(check.holds, home)),
      look: check.severity === 'error' ? marks.bad : marks.warning,
      stop: true,
    }));
  return [...broken, { areas, when: whenTrue(bindCondition(filled(field), home)), look: marks.done, stop: false }];
}

function rowKeyAt(form: PlacedForm, row: number): string | null {
  if (form.content.layout.shape === 'list') return '';
  return form.content.rows[row - form.firstRow]?.key ?? null;
}
