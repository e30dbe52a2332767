import type { Delivered, Delivery, DeliveryProblem, MadeFile } from '../../app/background';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { pause } from './pause';

/** Gives files by download and texts by the clipboard of a browser. */
export function browserDelivery(page: Document): Delivery {
  return {
    save: (file) => download(page, file),
    copyText: async (text) => {
      try {
        await page.defaultView?.navigator.clipboard.writeText(text);
        return success(null);
      } catch {
        return failure({ code: 'copyRefused' });
      }
    },
  };
}

/** Long enough for the browser to have taken the bytes, in milliseconds. */
const patience = 60_000;

/** So many bytes are handed to the browser in one task: it copies them to another process. */
const bytesAPiece = 1 << 20;

async function download(page: Document, { name, bytes }: MadeFile): Promise<Result<Delivered, DeliveryProblem>> {
  try {
    const url = URL.createObjectURL(await blobOf(bytes));
    const link = page.createElement('a');
    link.href = url;
    link.download = name;
    page.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), patience);
    return success({ how: 'download', name });
  } catch (error) {
    return failure({ code: 'saveRefused', detail: error instanceof Error ? error.name : String(error) });
  }
}

async function blobOf(bytes: Uint8Array): Promise<Blob> {
  const pieces: Blob[] = [];
  for (let at = 0; at < bytes.length; at += bytesAPiece) {
    pieces.push(new Blob([new Uint8Array(bytes.subarray(at, at + bytesAPiece))]));
    await pause();
  }
  return new Blob(pieces, { type: 'application/octet-stream' });
}
