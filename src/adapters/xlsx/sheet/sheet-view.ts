import { cellName } from '../../../workbook/address';
import type { Sheet } from '../../../workbook/sheet';
import { attributeOf, childOf, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml } from '../../xml/xml-write';

type View = Pick<Sheet, 'freeze' | 'showGridlines'>;

export function readSheetView(sheetViews: XmlElement | null): View {
  const view = childOf(sheetViews, 'sheetView');
  const pane = childOf(view, 'pane');
  const isFrozen = attributeOf(pane, 'state')?.startsWith('frozen') ?? false;
  const split = (axis: 'xSplit' | 'ySplit'): number => (isFrozen ? (numberOf(pane, axis) ?? 0) : 0);
  return {
    freeze: { rows: split('ySplit'), columns: split('xSplit') },
    showGridlines: flagOf(view, 'showGridLines', true),
  };
}

export function sheetViewXml({ freeze, showGridlines }: View, isActive: boolean): string {
  const attributes = attributesXml({
    showGridLines: showGridlines ? null : false,
    tabSelected: isActive || null,
    workbookViewId: 0,
  });
  const pane = paneXml(freeze);
  const view = pane === '' ? `<sheetView${attributes}/>` : `<sheetView${attributes}>${pane}</sheetView>`;
  return `<sheetViews>${view}</sheetViews>`;
}

function paneXml({ rows, columns }: Sheet['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const attributes = attributesXml({
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellName({ row: rows, column: columns }),
    activePane,
    state: 'frozen',
  });
  return `<pane${attributes}/><selection pane="${activePane}"/>`;
}
