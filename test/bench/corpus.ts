import { unzipSync, zipSync } from 'fflate';
import { consolidatedParts } from '../../src/app/consolidate-inbox';
import type { WorkbookFiles } from '../../src/app/ports';
import { consolidate } from '../../src/consolidation/consolidate';
import { readSubmission } from '../../src/consolidation/read-submission';
import { parseReportingPeriod, periodSpan } from '../../src/domain/period/reporting-period';
import type { ReportingPeriod } from '../../src/domain/period/reporting-period';
import type { MunicipalityReading } from '../../src/forms/municipal/read-municipality';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import { generatedForms } from '../support/generated/inbox';
import { generatedMunicipality } from '../support/generated/municipality';
import { resavedByExcelJs, resavedBySheetJs } from '../support/resaved-by-libraries';

export type Writer = 'own' | 'LibreOffice-like' | 'openpyxl-like' | 'SheetJS' | 'ExcelJS';
export interface CorpusFile {
  readonly writer: Writer;
  readonly size: 'small' | 'large';
  readonly bytes: Uint8Array;
}

/** How many of 500 files each program wrote. */
const shares: Readonly<Record<Writer, number>> = {
  own: 200,
  'LibreOffice-like': 100,
  'openpyxl-like': 100,
  SheetJS: 50,
  ExcelJS: 50,
};
const seed = 20_211;
const schools = 60;
/** One file in 25 is a consolidated workbook, the rest are filled school forms. */
const largeOneIn = 25;

/** 500 workbooks of mixed dialects and sizes, the programs' files in turn. */
export async function corpus(files: WorkbookFiles): Promise<readonly CorpusFile[]> {
  const { forms, large } = sources();
  const small = await writeAll(files, forms);
  const consolidated = await writeAll(files, large);
  const made: CorpusFile[] = [];
  for (const [writer, count] of Object.entries(shares) as [Writer, number][]) {
    for (let index = 0; index < count; index += 1) {
      const size = index % largeOneIn === 0 ? 'large' : 'small';
      const list = size === 'large' ? consolidated : small;
      const source = list[(size === 'large' ? index / largeOneIn : index) % list.length];
      if (source !== undefined) made.push({ writer, size, bytes: await inWordsOf(writer, source) });
    }
  }
  // In turn, so that every slice of the corpus holds every dialect.
  return made
    .map((file, index) => ({ file, turn: (index * 211) % made.length }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ file }) => file);
}

/** Filled forms of three years, and the consolidated workbooks they come to. */
export function sources(): { readonly forms: readonly Workbook[]; readonly large: readonly Workbook[] } {
  const reading = generatedMunicipality({ seed, schools });
  const periods = ['2021', '2022', '2023'].map((id) => parseReportingPeriod(id)).filter((period) => period !== null);
  const byPeriod = periods.map((period) => {
    const { municipality } = reading;
    return { period, forms: [...generatedForms({ seed, municipality, period, known: [] })] };
  });
  return {
    forms: byPeriod.flatMap(({ forms }) => forms.map(({ workbook }) => workbook)),
    large: byPeriod.map(({ period, forms }) => consolidated(reading, period, forms)),
  };
}

function consolidated(
  reading: MunicipalityReading,
  period: ReportingPeriod,
  forms: readonly { readonly name: string; readonly workbook: Workbook }[],
): Workbook {
  const { municipality } = reading;
  const asOf = periodSpan(period).end;
  const context = { municipality, period, asOf, previous: new Map(), waivers: [] };
  const outcomes = forms.map(({ name, workbook }) => readSubmission(name, valuesOf(workbook), context));
  const found = consolidate({ municipality, period, asOf, outcomes, municipal: reading.reports, known: [] });
  return consolidatedParts(
    { reading, notes: new Map(), waivers: [], facts: [], foreignSheets: [], consolidatedSheets: [] },
    found,
  ).workbook;
}

async function writeAll(files: WorkbookFiles, workbooks: readonly Workbook[]): Promise<readonly Uint8Array[]> {
  const written: Uint8Array[] = [];
  for (const workbook of workbooks) written.push(await files.write(workbook));
  return written;
}

function inWordsOf(writer: Writer, bytes: Uint8Array): Uint8Array | Promise<Uint8Array> {
  switch (writer) {
    case 'own':
      return bytes;
    case 'LibreOffice-like':
      return rewritten(bytes, libreOfficeWords);
    case 'openpyxl-like':
      return rewritten(bytes, openpyxlWords);
    case 'SheetJS':
      return resavedBySheetJs(bytes);
    case 'ExcelJS':
      return resavedByExcelJs(bytes);
  }
}

/** Every attribute said, blanks kept in every text. */
function libreOfficeWords(part: string, xml: string): string {
  if (part === 'xl/sharedStrings.xml') return xml.replaceAll('<t>', '<t xml:space="preserve">');
  return xml
    .replace(/<row r="(\d+)"/g, '<row r="$1" customFormat="false" outlineLevel="0" collapsed="false"')
    .replaceAll('<f>', '<f aca="false">')
    .replace(/<c r="(\w+)"( s="\d+")?>/g, (_, place: string, style = ' s="0"') => `<c r="${place}"${style} t="n">`);
}

/** Formulas without results, types of numbers said. */
function openpyxlWords(part: string, xml: string): string {
  if (part === 'xl/sharedStrings.xml') return xml;
  return xml
    .replace(/<c r="(\w+)"( s="\d+")?(?: t="\w+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '<c r="$1"$2>$3<v></v>')
    .replace(/<c r="(\w+)"( s="\d+")?><v>/g, '<c r="$1"$2 t="n"><v>');
}

function rewritten(bytes: Uint8Array, rewrite: (part: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => {
    const hasCells = part.startsWith('xl/worksheets/sheet') || part === 'xl/sharedStrings.xml';
    return [part, hasCells ? new TextEncoder().encode(rewrite(part, new TextDecoder().decode(content))) : content];
  });
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 6 });
}
