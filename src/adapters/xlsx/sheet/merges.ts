import type { Area } from '../../../workbook/address';
import { areaName } from '../../../workbook/address';
import { attributeOf, childrenOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { readArea } from './areas';

export function readMerges(mergeCells: XmlElement | null): readonly Area[] {
  return childrenOf(mergeCells, 'mergeCell').flatMap((merge) => readArea(attributeOf(merge, 'ref')) ?? []);
}

export function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return '';
  const items = merges.map((merge) => `<mergeCell ref="${areaName(merge)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${items.join('')}</mergeCells>`;
}
