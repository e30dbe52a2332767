import type { DocumentFiles } from '../../src/app/ports';
import type { TextDocument } from '../../src/reports/document';
import { outline } from '../support/docx-fixture';

const letter: TextDocument = {
  title: 'Справка',
  blocks: [
    { kind: 'title', text: 'Справка' },
    { kind: 'heading', text: '1. Итоги & «выводы» <кратко>' },
    { kind: 'paragraph', text: 'Срок: до 01.09.2021' },
    { kind: 'list', items: ['один', 'два'] },
    {
      kind: 'table',
      headings: ['№', 'Школа'],
      rows: [
        ['1', 'Первая'],
        ['2', ''],
      ],
      widths: [1, 4],
    },
    { kind: 'paragraph', text: 'Исполнитель' },
  ],
};

/** What every adapter of the port `DocumentFiles` has to keep. */
export function describeDocumentFiles(name: string, make: () => DocumentFiles): void {
  describe(`${name} as DocumentFiles`, () => {
    const files = make();

    test('reads back the paragraphs and tables that it wrote, in their order', () => {
      const reading = files.read(files.write(letter), 'справка');
      expect(reading.ok && { ...reading.value, blocks: outline(reading.value) }).toEqual({
        file: 'справка',
        blocks: [
          'Справка',
          '1. Итоги & «выводы» <кратко>',
          'Срок: до 01.09.2021',
          '– один',
          '– два',
          ['0,0 №', '0,1 Школа', '1,0 1', '1,1 Первая', '2,0 2', '2,1'],
          'Исполнитель',
        ],
        asides: [],
      });
    });

    test('writes the same bytes of the same document', () => {
      expect(files.write(letter)).toEqual(files.write(letter));
    });

    test.each<[string, Uint8Array, string]>([
      ['nothing', new Uint8Array(), 'torn'],
      ['a text', new TextEncoder().encode('План'), 'torn'],
      ['half a document', files.write(letter).subarray(0, 900), 'torn'],
    ])('gives a problem for %s, and no exception', (_, bytes, code) => {
      expect(files.read(bytes, 'справка')).toMatchObject({ ok: false, problem: { code } });
    });
  });
}
