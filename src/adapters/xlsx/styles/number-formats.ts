import { isDateFormat } from '../../../workbook/date-format';
import { attributeOf, childrenOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { attributesXml, readXstring } from '../../xml/xml-write';

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);("$"#,##0)'],
  [6, '"$"#,##0_);[Red]("$"#,##0)'],
  [7, '"$"#,##0.00_);("$"#,##0.00)'],
  [8, '"$"#,##0.00_);[Red]("$"#,##0.00)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);
const builtInIds: ReadonlyMap<string, number> = new Map([...builtIn].map(([id, format]) => [format, id]));
const firstOwnId = 164;
/** Excel's own limit. */
const longestFormat = 255;
/** East-Asian numbers differ by language and have no one text; all of them are days. */
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** What a file's numbers of formats stand for. */
export interface NumberFormats {
  /** General where the number is unknown. */
  format(id: number): string;
  isDate(id: number): boolean;
}

/** By the list `numFmts` of the styles. */
export function readNumberFormats(list: XmlElement | null): NumberFormats {
  const own = new Map<number, string>();
  for (const element of childrenOf(list, 'numFmt')) {
    const format = readXstring(attributeOf(element, 'formatCode') ?? '');
    own.set(numberOf(element, 'numFmtId') ?? -1, format.length > longestFormat ? 'General' : format);
  }
  const format = (id: number): string => own.get(id) ?? builtIn.get(isEastAsianDate(id) ? 14 : id) ?? 'General';
  const dates = new Map<number, boolean>();
  const isDate = (id: number): boolean => {
    const known = dates.get(id) ?? isDateFormat(format(id));
    dates.set(id, known);
    return known;
  };
  return { format, isDate };
}

/** Gives formats their numbers while styles are written. */
export interface NumberFormatRegistry {
  idOf(format: string): number;
  xml(): string;
}

export function numberFormatRegistry(): NumberFormatRegistry {
  const own = new Map<string, number>();
  return {
    idOf: (format) => {
      const known = builtInIds.get(format) ?? own.get(format);
      if (known !== undefined) return known;
      own.set(format, firstOwnId + own.size);
      return firstOwnId + own.size - 1;
    },
    xml: () => {
      if (own.size === 0) return '';
      const items = [...own].map(([formatCode, numFmtId]) => `<numFmt${attributesXml({ numFmtId, formatCode })}/>`);
      return `<numFmts count="${String(items.length)}">${items.join('')}</numFmts>`;
    },
  };
}
