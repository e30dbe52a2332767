import fc from 'fast-check';
import type { RawBlock, RawCell, RawDocument } from '../../src/workbook/raw-table';

/** Words and pieces that road maps are made of, and some that they are not. */
const pieces = [
  'Мероприятие',
  '№ п/п',
  'Срок реализации',
  'Ответственный',
  'Ожидаемый результат',
  'Наименование показателя',
  'Ед. изм.',
  'Базовое значение',
  '2023',
  '2024',
  'Итого',
  'начало',
  'окончание',
  'Направление 1. Развитие',
  'Раздел II',
  'I квартал',
  '1',
  '1.',
  '1.1',
  '1.1.1.',
  '2',
  '3',
  'КТ: Проведён мониторинг',
  'Подготовка приказа',
  'разработка положения о',
  'до 1 сентября 2024 г.',
  'в течение года',
  'сентябрь',
  'постоянно',
  'Директор школы',
  'РМК, школы',
  'Приказ',
  'Справка',
  'Доля школ, %',
  '85,5',
  '—',
  '-----',
  '+',
  '<p>текст</p>',
  '**жирный**',
  '&nbsp;',
  '\u00ad',
  '',
  ' ',
  '\n',
  'не менее 30 %',
  'Наименование ОО',
  'Количество обучающихся',
  'село',
  '"кавычка',
  '«Открытая',
  '___',
  '#REF!',
  '\ufeff',
  '💡',
  '\t',
] as const;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 4 }).map((some) => some.join(' ')),
  },
);

interface Place {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const table = fc
  .record({
    rows: fc.integer({ min: 0, max: 9 }),
    columns: fc.integer({ min: 1, max: 7 }),
    texts: fc.array(text, { minLength: 70, maxLength: 70 }),
    spans: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 70,
      maxLength: 70,
    }),
  })
  .map(({ rows, columns, texts, spans }) => {
    const taken = new Set<number>();
    const places: Place[] = [];
    for (let place = 0; place < rows * columns; place += 1) {
      if (taken.has(place)) continue;
      const [row, column] = [Math.floor(place / columns), place % columns];
      // Most cells span nothing.
      const [down, right] = place % 5 === 0 ? (spans[place] ?? [1, 1]) : [1, 1];
      let columnSpan = 1;
      while (columnSpan < right && column + columnSpan < columns && !taken.has(place + columnSpan)) columnSpan += 1;
      const rowSpan = Math.min(down, rows - row);
      for (let y = 0; y < rowSpan; y += 1) for (let x = 0; x < columnSpan; x += 1) taken.add(place + y * columns + x);
      places.push({ text: texts[place] ?? '', row, column, rowSpan, columnSpan });
    }
    return places;
  });

/** Documents of paragraphs and tables with spans, holes and nonsense. */
export const arbitraryDocument: fc.Arbitrary<RawDocument> = fc
  .array(fc.oneof(text, table), { maxLength: 6 })
  .map((blocks) => ({ file: 'f.docx', blocks: blocks.map(blockOf), asides: [] }));

/** A text of any kind: lines of such pieces parted by tabs, bars, spaces or nothing. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.array(text, { maxLength: 6 }), fc.constantFrom('\t', ' ', '   ', '|', '\n\t')), { maxLength: 25 })
  .map((lines) => lines.map(([words, between]) => words.join(between)).join('\n'));

function blockOf(block: string | readonly Place[], index: number): RawBlock {
  if (typeof block === 'string') return { kind: 'paragraph', text: block, address: { in: 'text', line: index } };
  const cells = block.map((place): RawCell => {
    const address = { in: 'table', table: index, row: place.row, column: place.column } as const;
    return { ...place, value: null, address };
  });
  return { kind: 'table', name: '', cells, hiddenRows: [] };
}
