import type { XmlElement } from '../../../support/xml-elements';
import { parseXml } from '../../../support/xml-elements';
import type { ExcelRule } from './written-file';
import { altered } from './written-file';

/** Children in the order of ECMA-376 part 1, transitional: Excel repairs a file that has them otherwise. */
const orders: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges ' +
    'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ' +
    'customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing picture oleObjects controls ' +
    'webPublishItems tableParts extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  border: 'left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  dxf: 'font numFmt fill alignment border protection extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  dataValidation: 'formula1 formula2',
  sheetView: 'pane selection pivotSelection extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  c: 'f v is extLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr ' +
    'c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend ' +
    'c:plotVisOnly c:dispBlanksAs c:extLst',
  'c:plotArea': 'c:layout c:barChart c:lineChart c:valAx c:catAx c:dateAx c:serAx c:dTable c:spPr c:extLst',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars ' +
    'c:cat c:val c:smooth c:shape c:extLst',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark ' +
    'c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset ' +
    'c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark ' +
    'c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit ' +
    'c:minorUnit c:dispUnits c:extLst',
};

/** Elements whose order is a choice of the standard: any number of axes, in any order. */
const free = new Set(['c:valAx', 'c:catAx']);

function disorder(element: XmlElement): readonly string[] {
  const order = orders[element.name]?.split(' ');
  const below = element.children.flatMap(disorder);
  if (order === undefined) return below;
  const names = element.children.map(({ name }) => name);
  const unknown = names.filter((name) => !order.includes(name));
  const places = names.filter((name) => !free.has(name)).map((name) => order.indexOf(name));
  const isSorted = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return [
    ...unknown.map((name) => `<${element.name}> knows no <${name}>`),
    ...(isSorted ? [] : [`<${element.name}> has ${[...new Set(names)].join(' ')}`]),
    ...below,
  ];
}

export const orderRules: readonly ExcelRule[] = [
  {
    name: 'elements stand in the order of the standard',
    breaches: ({ workbook, styles, sheets, tables, parts }) =>
      [
        workbook,
        styles,
        ...sheets.map(({ root }) => root),
        ...tables.map(({ root }) => root),
        ...chartsOf(parts),
      ].flatMap(disorder),
    plant: altered('xl/worksheets/sheet1.xml', '<sheetData>', '<pageSetup/><sheetData>'),
  },
];

function chartsOf(parts: ReadonlyMap<string, string>): readonly XmlElement[] {
  return [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => parseXml(xml));
}
