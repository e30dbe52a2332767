import type { Delivered, Delivery, DeliveryProblem, MadeFile } from '../../app/background';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';

/** Gives files by download and texts by the clipboard of a browser. */
export function browserDelivery(page: Document): Delivery {
  return {
    save: (file) => Promise.resolve(download(page, file)),
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

function download(page: Document, { name, bytes }: MadeFile): Result<Delivered, DeliveryProblem> {
  try {
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
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
