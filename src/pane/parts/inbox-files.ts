import type { InboxFile } from '../../app/inbox-file';
import type { MadeFile } from '../../app/background';
import { failure, success } from '../../domain/result';
import type { Steps } from '../../domain/steps';
import { inSlices } from './in-slices';

/** A file that somebody chose in the browser; its bytes are read when they are wanted. */
export function inboxFileOf(file: File): InboxFile {
  return {
    name: file.name,
    size: file.size,
    read: () =>
      file.arrayBuffer().then(
        (buffer) => success(new Uint8Array(buffer)),
        (error: unknown) =>
          failure({ code: 'cannotOpen', detail: error instanceof Error ? error.name : String(error) } as const),
      ),
  };
}

/** Many chosen files: the browser asks the disk for the size of each, and waits for the answer. */
export function inboxFilesOf(files: readonly File[]): Promise<readonly InboxFile[]> {
  return inSlices(
    (function* (): Steps<readonly InboxFile[]> {
      const found: InboxFile[] = [];
      for (const file of files) {
        found.push(inboxFileOf(file));
        yield;
      }
      return found;
    })(),
  );
}

export function inboxFileFrom({ name, bytes }: MadeFile): InboxFile {
  return { name, size: bytes.length, read: () => Promise.resolve(success(bytes)) };
}

/** All files of a drop, those of folders and their folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries must be taken before the first await: the browser empties the list after the event.
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map(filesOfEntry))).flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) {
    const one = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [one];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    // A reader gives at most a hundred entries at a time.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return files;
    files.push(...(await Promise.all(batch.map(filesOfEntry))).flat());
  }
}
