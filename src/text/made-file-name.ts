/** What a file that we make is called; workbooks and documents are in Russian. */
export function madeFileName(kind: keyof typeof names, period: string): string {
  const { title, extension } = names[kind];
  return `${title} ${period.replace('/', '-')}.${extension}`;
}

const names = {
  forms: { title: 'Формы школ', extension: 'zip' },
  returns: { title: 'На доработку', extension: 'zip' },
  consolidated: { title: 'Свод', extension: 'xlsx' },
  workbook: { title: 'Книга', extension: 'xlsx' },
  note: { title: 'Аналитическая справка', extension: 'docx' },
} as const;

export const sampleFileName = 'Приозёрный городской округ.xlsx';
