import { columnIndex, columnName } from '../../workbook/address';
import { printReference, quoteSheet } from '../../workbook/expression/print-formula';
import { rangeOver } from '../../workbook/expression/reference';
import type { PrintSetup } from '../../workbook/print-setup';
import type { DefinedName, Workbook } from '../../workbook/workbook';
import { readRange } from './formula-text';
import { attributeOf, childrenOf, numberOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { attributesXml, readXstring, textXml } from '../xml/xml-write';

/** A name as a file writes it; `sheet` is the number of the only sheet that knows it, null for all. */
export interface WrittenName {
  readonly name: string;
  readonly sheet: number | null;
  readonly text: string;
}

export function readWrittenNames(definedNames: XmlElement | null): readonly WrittenName[] {
  return childrenOf(definedNames, 'definedName').map((element) => ({
    name: readXstring(attributeOf(element, 'name') ?? ''),
    sheet: numberOf(element, 'localSheetId'),
    text: element.text.length > longestText ? '' : readXstring(element.text),
  }));
}

/** The names that a workbook can say: known everywhere, for one range, not those that Excel keeps for itself. */
export function readNames(written: readonly WrittenName[]): readonly DefinedName[] {
  return written.flatMap(({ name, sheet, text }) => {
    const refersTo = sheet === null && !name.startsWith('_xlnm.') ? readRange(text) : null;
    return refersTo === null || refersTo.sheet === null ? [] : [{ name, refersTo }];
  });
}

/** `Sheet1!$A:$B,Sheet1!$1:$3` → rows 0 to 2. */
export function readRepeatRows(written: readonly WrittenName[], sheet: number): PrintSetup['repeatRows'] {
  const match = /(?:^|[!,])\$?(\d+):\$?(\d+)(?:,|$)/.exec(titlesOf(written, sheet));
  return match === null ? null : { from: Number(match[1]) - 1, to: Number(match[2]) - 1 };
}

/** `Sheet1!$A:$B,Sheet1!$1:$3` → two columns; only those that begin at the left are said. */
export function readRepeatColumns(written: readonly WrittenName[], sheet: number): Pick<PrintSetup, 'repeatColumns'> {
  const last = /(?:^|[!,])\$?A:\$?([A-Z]{1,3})(?:,|$)/.exec(titlesOf(written, sheet))?.[1];
  const column = columnIndex(last ?? '');
  return column < 0 ? {} : { repeatColumns: column + 1 };
}

function titlesOf(written: readonly WrittenName[], sheet: number): string {
  const titles = written.find((name) => name.name === printTitles && name.sheet === sheet);
  return titles?.text.replace(/'(?:[^']|'')*'/g, '') ?? '';
}

export function definedNamesXml({ names, sheets }: Workbook): string {
  const own = names.map(({ name, refersTo }) => nameXml({ name }, printReference(refersTo)));
  const ofSheets = sheets.flatMap(({ name: sheet, filter, print }, localSheetId) => {
    const filterText = filter === null ? '' : printReference(rangeOver(sheet, filter));
    const titles = repeatedAreas(print).map((titleArea) => `${quoteSheet(sheet)}!${titleArea}`);
    return [
      ...(filter === null ? [] : [nameXml({ name: filterDatabase, localSheetId, hidden: true }, filterText)]),
      ...(titles.length === 0 ? [] : [nameXml({ name: printTitles, localSheetId }, titles.join(','))]),
    ];
  });
  const items = [...own, ...ofSheets];
  return items.length === 0 ? '' : `<definedNames>${items.join('')}</definedNames>`;
}

/** Columns stand in front of rows, as Excel writes them. */
function repeatedAreas({ repeatColumns = 0, repeatRows }: PrintSetup): readonly string[] {
  return [
    ...(repeatColumns === 0 ? [] : [`$A:$${columnName(repeatColumns - 1)}`]),
    ...(repeatRows === null ? [] : [`$${String(repeatRows.from + 1)}:$${String(repeatRows.to + 1)}`]),
  ];
}

/** What a name stands for is a formula, and no formula is longer. */
const longestText = 8192;
const printTitles = '_xlnm.Print_Titles';
const filterDatabase = '_xlnm._FilterDatabase';

function nameXml(attributes: Readonly<Record<string, string | number | boolean>>, text: string): string {
  return `<definedName${attributesXml(attributes)}>${textXml(text)}</definedName>`;
}
