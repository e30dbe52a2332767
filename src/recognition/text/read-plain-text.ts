import type { RawDocument } from '../../workbook/raw-table';

/** A text as its lines. */
export function readPlainText(text: string, file: string): RawDocument {
  const blocks = text.split('\n').flatMap((line, at) => {
    const shown = line.trim();
    return shown === '' ? [] : [{ kind: 'paragraph', text: shown, address: { in: 'text', line: at } } as const];
  });
  return { file, blocks, asides: [] };
}
