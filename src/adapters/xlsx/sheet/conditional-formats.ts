import { operation, reference } from '../../../workbook/expression/expression';
import type { Expression, Operator } from '../../../workbook/expression/expression';
import { printFormula } from '../../../workbook/expression/print-formula';
import { cellAt } from '../../../workbook/expression/reference';
import type { Area } from '../../../workbook/address';
import type { Highlight } from '../../../workbook/highlight';
import { readExpression } from '../formula-text';
import type { Look } from '../styles/differential-formats';
import type { StyleRegistry } from '../styles/style-registry';
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, readXstring, textXml } from '../../xml/xml-write';
import { areasText, readAreas } from './areas';

/** `lookOf` gives the look of a rule: from the list of the style sheet, or, in Excel's extension, from the rule. */
export function readHighlights(
  conditionalFormats: readonly XmlElement[],
  lookOf: (rule: XmlElement) => Look,
): readonly Highlight[] {
  const found = conditionalFormats.flatMap((element) => {
    const areas = readAreas(attributeOf(element, 'sqref') ?? childOf(element, 'sqref')?.text ?? null);
    return childrenOf(element, 'cfRule').flatMap((rule) => {
      const when = areas.length === 0 ? null : readCondition(rule, areas);
      if (when === null) return [];
      const stop = flagOf(rule, 'stopIfTrue', false);
      const priority = numberOf(rule, 'priority') ?? Number.MAX_SAFE_INTEGER;
      return [{ priority, highlight: { areas, when, look: lookOf(rule), stop } }];
    });
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ highlight }) => highlight);
}

export function highlightsXml(highlights: readonly Highlight[], styles: StyleRegistry): string {
  return highlights
    .map(({ areas, when, look, stop }, index) => {
      const attributes = attributesXml({
        type: 'expression',
        dxfId: styles.look(look),
        priority: index + 1,
        stopIfTrue: stop || null,
      });
      const rule = `<cfRule${attributes}><formula>${textXml(printFormula(when))}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${areasText(areas)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

const comparisons: ReadonlyMap<string, Operator> = new Map([
  ['equal', '='],
  ['notEqual', '<>'],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
]);

/** A formula, or a comparison of the cell itself, which is a formula too. */
function readCondition(rule: XmlElement, areas: readonly Area[]): Expression | null {
  const [formula] = [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')];
  const expression = readExpression(readXstring(formula?.text ?? ''));
  const type = attributeOf(rule, 'type');
  if (expression === null || type === 'expression') return expression;
  const operator = type === 'cellIs' ? comparisons.get(attributeOf(rule, 'operator') ?? '') : undefined;
  const [first] = areas;
  if (operator === undefined || first === undefined) return null;
  return operation(reference(cellAt(null, first.from.row, first.from.column)), operator, expression);
}
