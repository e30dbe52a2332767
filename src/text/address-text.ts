import type { RawAddress } from '../workbook/raw-table';
import type { Language } from './language';

/** Where in its document a text stands, as a person counts: «таблица 2, строка 5, столбец 3». */
export function addressText(address: RawAddress, language: Language): string {
  switch (address.in) {
    case 'sheet':
      return language === 'ru'
        ? `лист «${address.sheet}», ${cell(address)}`
        : `sheet “${address.sheet}”, ${cell(address)}`;
    case 'table': {
      const [table, row, column] = [address.table + 1, address.row + 1, address.column + 1];
      return language === 'ru'
        ? `таблица ${table}, строка ${row}, столбец ${column}`
        : `table ${table}, row ${row}, column ${column}`;
    }
    case 'lines':
      return language === 'ru' ? `строка ${address.line + 1}` : `line ${address.line + 1}`;
    case 'text':
      return language === 'ru' ? `абзац ${address.line + 1}` : `paragraph ${address.line + 1}`;
  }
}

/** `B5` */
function cell({ row, column }: { readonly row: number; readonly column: number }): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return `${name}${row + 1}`;
}
