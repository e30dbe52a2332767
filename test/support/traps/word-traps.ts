import { referenceParts, referenceValues, sheetPart, stringsPart } from './reference-parts';
import type { Trap } from './trap';
import { all, one } from './trap';

/** The inside of every text and value, rewritten. */
const inTexts =
  (rewrite: (text: string) => string) =>
  (xml: string): string =>
    xml.replace(
      /(<[tv](?: [^>]*)?>)([^<]*)(<\/[tv]>)/g,
      (_, open: string, text: string, close: string) => open + rewrite(text) + close,
    );
const unescaped = (text: string): string => text.replaceAll('&amp;', '&');
const strings = [...referenceParts[stringsPart]!.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
  ([, text = '']) => text,
);
export const tagTraps: readonly Trap[] = [
  all('prefixes on every element', (xml, part) =>
    part.endsWith('.rels')
      ? xml.replace(/<(\/?)([A-Z])/g, '<$1p:$2').replace(' xmlns=', ' xmlns:p=')
      : xml.replace(/<(\/?)([A-Za-z])/g, '<$1x:$2').replace(' xmlns=', ' xmlns:x='),
  ),
  all('the strict edition', (xml) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  ),
  all('comments and instructions between all tags', (xml) =>
    xml.replace(/>(?=<(?!\?))/g, '><!-- <c r="A9"> --><?x y?>'),
  ),
  all('line ends and blanks between tags', (xml) => xml.replace(/>(?=<(?!\/[tv]>))/g, '>\r\n  ')),
  all('single quotes', (xml) => xml.replace(/="([^"]*)"/g, "='$1'")),
  all('blanks round attributes', (xml) =>
    xml
      .replace(/ (\w+)="/g, '\n\t$1 = "')
      .replace('<?xml\n\tversion = ', '<?xml version=')
      .replace('\n\tencoding = ', ' encoding='),
  ),
  one('extensions and alternatives of newer programs', sheetPart, (xml) =>
    xml
      .replace(
        '<sheetData>',
        '<mc:AlternateContent xmlns:mc="mc"><mc:Choice><row r="9"><c><v>9</v></c></row></mc:Choice></mc:AlternateContent><sheetData>',
      )
      .replace('</v></c>', '</v><extLst><ext><v>9</v></ext></extLst></c>')
      .replace('</sheetData>', '</sheetData><extLst><ext><row r="9"/></ext></extLst>'),
  ),
  all('comments that hold what looks like cells, in CDATA too', (xml) =>
    xml.replace('</sheetData>', '<!-- <row r="9"><![CDATA[ --></sheetData>'),
  ),
];

export const cellTraps: readonly Trap[] = [
  one('no places of rows and cells', sheetPart, (xml) =>
    xml
      .replace('<row r="3">', '<row/><row r="3"><c/>')
      .replace('<c r="E3"', '<c/><c r="E3"')
      .replace(/(<(?:row|c))( [^>]*?)? r="\w+"/g, '$1$2')
      .replace(/<(row|c) r="\w+"/g, '<$1'),
  ),
  one('no places of rows', sheetPart, (xml) =>
    xml.replace('<row r="3">', '<row/><row r="3">').replace(/<row r="\d+"/g, '<row'),
  ),
  one('places in small letters', sheetPart, (xml) =>
    xml.replace(/ r="([A-E]\d)"/g, (_, place: string) => ` r="${place.toLowerCase()}"`),
  ),
  one('no dimension', sheetPart, (xml) => xml.replace(/<dimension[^>]*>/, '')),
  one('a dimension that lies', sheetPart, (xml) => xml.replace('A1:E4', 'A1')),
  one('a dimension of everything', sheetPart, (xml) => xml.replace('A1:E4', 'A1:XFD1048576')),
  one('types of numbers said', sheetPart, (xml) => xml.replace(/<c r="(\w+)"( s="1")?>/g, '<c r="$1"$2 t="n">')),
  one('booleans in words', sheetPart, (xml) =>
    xml.replace(/(t="b">.*?<v>)([01])/g, (_, open: string, bit: string) => open + (bit === '1' ? 'true' : 'false')),
  ),
  one('days by name', sheetPart, (xml) => xml.replace('s="1"><v>44561', 't="d"><v>2021-12-31')),
  one('days by name with a time', sheetPart, (xml) =>
    xml.replace('s="1"><v>44561', 't="d" s="1"><v>2021-12-31T00:00:00.000'),
  ),
  all('days of the 1904 system', (xml) =>
    xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>').replace('44561', '43099'),
  ),
  all('days of the 1904 system in words', (xml) =>
    xml.replace('<sheets>', '<workbookPr date1904="true"/><sheets>').replace('44561', '43099'),
  ),
  one('blank cells with looks in every gap', sheetPart, (xml) =>
    xml.replace('<c r="B3"', '<c r="A3" s="1"/><c r="B3"').replace('<c r="E3"', '<c r="D3" s="1"><v/></c><c r="E3"'),
  ),
  one('formulas as in LibreOffice', sheetPart, (xml) => xml.replaceAll('<f>', '<f aca="false">')),
  all('string results as numbers of shared strings', (xml, part) =>
    part === stringsPart
      ? xml.replace('</sst>', '<si><t>да</t></si></sst>')
      : xml
          .replace('t="str"><f>"да"</f><v>да', 't="s"><f>"да"</f><v>5')
          .replace('t="str"><f>""</f><v>', 't="s"><f>""</f><v>4'),
  ),
  one('shared formulas', sheetPart, (xml) =>
    xml
      .replace('<f>B4-B4</f>', '<f t="shared" ref="A4:A9" si="0">B4-B4</f>')
      .replace('<f>1=2</f>', '<f t="shared" si="0"/>'),
  ),
  one('array formulas', sheetPart, (xml) => xml.replace('<f>B4-B4</f>', '<f t="array" ref="A4">B4-B4</f>')),
  one('values before formulas', sheetPart, (xml) => xml.replace(/(<f>[^<]*<\/f>)(<v>[^<]*<\/v>)/g, '$2$1')),
  one('a formula with an empty result said', sheetPart, (xml) => xml.replace('<f>1+1</f>', '<f>1+1</f><v/>')),
];

export const textTraps: readonly Trap[] = [
  one('inline strings', sheetPart, (xml) =>
    xml.replace(
      /t="s"><v>(\d)<\/v>/g,
      (_, index: string) => `t="inlineStr"><is><t xml:space="preserve">${strings[Number(index)]!}</t></is>`,
    ),
  ),
  one('strings as results without formulas', sheetPart, (xml) =>
    xml.replace(/t="s"><v>(\d)<\/v>/g, (_, index: string) => `t="str"><v>${strings[Number(index)]!}</v>`),
  ),
  one('rich texts', stringsPart, (xml) =>
    xml.replace(
      /<t xml:space="preserve">([^<]*)<\/t>/g,
      (_, text: string) =>
        `<r><rPr><b/><rFont val="Arial"/></rPr><t xml:space="preserve">${text.slice(0, 3)}</t></r><r><t xml:space="preserve">${text.slice(3)}</t></r>`,
    ),
  ),
  one('readings of East-Asian words', stringsPart, (xml) =>
    xml.replaceAll('</si>', '<rPh sb="0" eb="1"><t>ヨミ</t></rPh><phoneticPr fontId="1"/></si>'),
  ),
  all(
    'character data in every text',
    inTexts((text) => (text === '' ? '' : `<![CDATA[${unescaped(text)}]]>`)),
  ),
  all(
    'every letter by its number',
    inTexts((text) => [...unescaped(text)].map((letter) => `&#x${letter.codePointAt(0)!.toString(16)};`).join('')),
  ),
  one(
    'letters escaped by their codes',
    stringsPart,
    inTexts((text) =>
      unescaped(text).replace(
        /[^ \n]/g,
        (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
      ),
    ),
  ),
  one('a line end as _x000D_', stringsPart, (xml) => xml.replace('две\n', 'две_x000D_\n'), {
    values: { ...referenceValues, C3: 'две\r\nстроки' },
  }),
  one('line ends of Windows inside a text', stringsPart, (xml) => xml.replace('две\n', 'две\r\n')),
  one('no word of keeping blanks', stringsPart, (xml) => xml.replaceAll(' xml:space="preserve"', '')),
  one('an empty shared string without a text', stringsPart, (xml) => xml.replace(/<si><t[^>]*><\/t><\/si>/, '<si/>')),
  one('counts of strings that lie', stringsPart, (xml) =>
    xml.replace('count="5" uniqueCount="5"', 'count="1" uniqueCount="1"'),
  ),
];
