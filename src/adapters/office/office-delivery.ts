import type { Delivery, DeliveryProblem, MadeFile } from '../../app/background';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { OfficePlatform } from './office-ready';

/**
 * Files leave Excel in different ways: programs on a desk open a new workbook, from where the person saves it; on the
 * web and for other kinds of files there is the download; on a Mac the pane cannot download at all.
 */
export function officeDelivery(platform: OfficePlatform, download: Delivery): Delivery {
  return {
    copyText: (text) => download.copyText(text),
    save: async (file) => {
      const opensWorkbooks = platform !== 'web' && file.name.endsWith('.xlsx');
      if (opensWorkbooks) {
        const opened = await openNewWorkbook(file);
        if (opened.ok) return opened;
      }
      return platform === 'mac' || platform === 'tablet' ? failure({ code: 'cannotDownload' }) : download.save(file);
    },
  };
}

/** Policies of an organisation may forbid it. */
async function openNewWorkbook({ bytes }: MadeFile): Promise<Result<null, DeliveryProblem>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return success(null);
  } catch (error) {
    return failure({
      code: 'saveRefused',
      detail: error instanceof OfficeExtension.Error ? error.code : String(error),
    });
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
