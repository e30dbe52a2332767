import * as SheetJs from '@e965/xlsx';
import * as ExcelJs from 'exceljs';

/** The file as SheetJS writes it after reading it: values, formulas and number formats, no styles or rules. */
export function resavedBySheetJs(bytes: Uint8Array): Uint8Array {
  const book = SheetJs.read(bytes, { type: 'array', cellNF: true, cellStyles: true, sheetStubs: true });
  const written: Buffer = SheetJs.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
  return new Uint8Array(written);
}

/** The file as ExcelJS writes it after reading it. */
export async function resavedByExcelJs(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
