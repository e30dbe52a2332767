/** Files and folders that programs and systems leave beside the real ones (`~$форма.xlsx`, `.DS_Store`, `Thumbs.db`). */
export function isLeftover(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.') || leftovers.has(name.toLowerCase());
}

const leftovers: ReadonlySet<string> = new Set(['desktop.ini', 'thumbs.db', '__macosx']);
