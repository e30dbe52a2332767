import type { Alignment } from '../../../workbook/style';
import { attributeOf, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml } from '../../xml/xml-write';

export function alignmentXml({ horizontal, vertical, wrap, indent }: Alignment): string {
  return `<alignment${attributesXml({ horizontal, vertical, wrapText: wrap, indent })}/>`;
}

/** Null where nothing of what we know is said; at the bottom is where texts stand anyway. */
export function readAlignment(element: XmlElement | null): Alignment | null {
  const horizontal = horizontals.get(attributeOf(element, 'horizontal') ?? '');
  const vertical = verticals.get(attributeOf(element, 'vertical') ?? '');
  const indent = numberOf(element, 'indent') ?? 0;
  const alignment: Alignment = {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(flagOf(element, 'wrapText', false) && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
  return Object.keys(alignment).length === 0 ? null : alignment;
}

const horizontals: ReadonlyMap<string, NonNullable<Alignment['horizontal']>> = new Map([
  ['left', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['centerContinuous', 'center'],
]);
const verticals: ReadonlyMap<string, NonNullable<Alignment['vertical']>> = new Map([
  ['top', 'top'],
  ['center', 'center'],
]);
