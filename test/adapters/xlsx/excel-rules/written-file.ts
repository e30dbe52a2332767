import { posix } from 'node:path';
import type { XmlElement } from '../../../support/xml-elements';
import { childOf, elementsOf, parseXml } from '../../../support/xml-elements';

/** Parts of a written file by name, as texts. */
export type Parts = ReadonlyMap<string, string>;

/** One demand of Excel or of the standard, with a breach of it that the rule must see. */
export interface ExcelRule {
  readonly name: string;
  /** Where the file breaks it, in words. */
  readonly breaches: (file: WrittenFile) => readonly string[];
  /** Turns a sound file into one that breaks the rule. */
  readonly plant: (parts: Parts) => Parts;
}

export interface WrittenSheet {
  readonly name: string;
  readonly state: string;
  readonly part: string;
  readonly root: XmlElement;
}

/** A written workbook as its XML says it. */
export interface WrittenFile {
  readonly parts: Parts;
  readonly workbook: XmlElement;
  readonly styles: XmlElement;
  /** Texts of the cells that share them. */
  readonly sharedStrings: readonly string[];
  readonly sheets: readonly WrittenSheet[];
  readonly tables: readonly { readonly part: string; readonly root: XmlElement; readonly sheet: WrittenSheet }[];
}

export function writtenFile(parts: Parts): WrittenFile {
  const root = (name: string): XmlElement => parseXml(parts.get(name) ?? '<missing/>');
  const workbook = root('xl/workbook.xml');
  const targets = relationsOf(parts, 'xl/workbook.xml');
  const sheets = elementsOf(workbook, 'sheet').map(({ attributes }) => {
    const part = targets.get(attributes['r:id'] ?? '') ?? '';
    return { name: attributes['name'] ?? '', state: attributes['state'] ?? 'visible', part, root: root(part) };
  });
  return {
    parts,
    workbook,
    styles: root('xl/styles.xml'),
    sharedStrings: root('xl/sharedStrings.xml').children.map((item) => elementsOf(item, 't').map(textOf).join('')),
    sheets,
    tables: sheets.flatMap((sheet) => {
      const own = relationsOf(parts, sheet.part);
      return elementsOf(sheet.root, 'tablePart').map(({ attributes }) => {
        const part = own.get(attributes['r:id'] ?? '') ?? '';
        return { part, root: root(part), sheet };
      });
    }),
  };
}

function textOf({ text }: XmlElement): string {
  return text;
}

/** Relationship id → part, for a part of the package; the empty name is the package itself. */
export function relationsOf(parts: Parts, part: string): ReadonlyMap<string, string> {
  const folder = posix.dirname(part);
  const rels = parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  if (rels === undefined) return new Map();
  return new Map(
    parseXml(rels).children.map(({ attributes }) => [
      attributes['Id'] ?? '',
      posix.resolve('/', folder, attributes['Target'] ?? '').slice(1),
    ]),
  );
}

/** What `find` finds in each sheet, with the name of the sheet in front. */
export function inSheets(find: (sheet: WrittenSheet) => readonly string[]): ExcelRule['breaches'] {
  return ({ sheets }) => sheets.flatMap((sheet) => find(sheet).map((what) => `${sheet.name}: ${what}`));
}

export function cellsOf({ root }: WrittenSheet): readonly XmlElement[] {
  return (childOf(root, 'sheetData')?.children ?? []).flatMap(({ children }) => children);
}

/** The formulas of cells, highlights, validations and names, each with its place. */
export function formulasOf({ sheets, workbook }: WrittenFile): readonly (readonly [place: string, formula: string])[] {
  return [
    ...sheets.flatMap((sheet) => [
      ...cellsOf(sheet).flatMap((cell) =>
        elementsOf(cell, 'f').map(({ text }) => [`${sheet.name}!${cell.attributes['r'] ?? ''}`, text] as const),
      ),
      ...['formula', 'formula1', 'formula2'].flatMap((name) =>
        elementsOf(sheet.root, name).map(({ text }) => [`${sheet.name} ${name}`, text] as const),
      ),
    ]),
    ...elementsOf(workbook, 'definedName').map(
      ({ attributes, text }) => [`name ${attributes['name'] ?? ''}`, text] as const,
    ),
  ];
}

/** The part with a text replaced; a plant that finds nothing to alter throws. */
export function altered(part: string, from: string | RegExp, to: string): ExcelRule['plant'] {
  return (parts) => {
    const before = parts.get(part) ?? '';
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${part} has no ${String(from)}`);
    return new Map([...parts, [part, after]]);
  };
}

/** Values that stand more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
