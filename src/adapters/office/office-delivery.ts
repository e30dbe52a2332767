import type { Delivered, Delivery, DeliveryProblem, MadeFile } from '../../app/background';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { OfficePlatform } from './office-ready';

/**
 * Files leave Excel in different ways: programs on a desk open a new workbook, from where the person saves it; on the
 * web and for other kinds of files there is the download; on a Mac the pane cannot download at all.
 */
export function officeDelivery(platform: OfficePlatform, download: Delivery): Delivery {
  const canDownload = platform === 'windows' || platform === 'web';
  return {
    copyText: (text) => download.copyText(text),
    save: async (file) => {
      if (platform === 'web' || !file.name.endsWith('.xlsx')) {
        return canDownload ? download.save(file) : failure({ code: 'cannotDownload' });
      }
      const opened = await openNewWorkbook(file);
      // Policies of an organisation may forbid new workbooks: the file then goes the other way, where there is one.
      return opened.ok || !canDownload ? opened : download.save(file);
    },
  };
}

async function openNewWorkbook({ name, bytes }: MadeFile): Promise<Result<Delivered, DeliveryProblem>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return success({ how: 'newWindow', name });
  } catch (error) {
    const detail = error instanceof OfficeExtension.Error ? error.code : String(error);
    return failure({ code: 'newWorkbookRefused', detail });
  }
}

/** Bytes that `String.fromCharCode` takes as arguments at once. */
const atOnce = 8192;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += atOnce) {
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  }
  return btoa(text);
}
