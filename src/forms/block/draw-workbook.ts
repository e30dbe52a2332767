import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { drawForm } from './draw-form';
import type { FormContent } from './form-content';
import { listsSheet } from './lists-sheet';
import { placeForm } from './placed-form';
import type { WorkbookIdentity } from './workbook-identity';
import { identityNames, identityProperties, identitySheet } from './workbook-identity';

export interface WorkbookDraft {
  readonly contents: readonly FormContent[];
  readonly identity: WorkbookIdentity;
  readonly title: string;
  /** Stands under the title of every sheet. */
  readonly subtitle: string;
  readonly protection: Sheet['protection'];
  /** Sheets behind the forms, in front of the hidden ones. */
  readonly further: readonly Sheet[];
  /** ISO time that the file gives as its last change: never the clock, so that bytes are reproducible. */
  readonly modified: string;
}

/** A workbook of forms: a sheet for each, the hidden lists and the identity. Formulas are not calculated yet. */
export function drawWorkbook(draft: WorkbookDraft): Workbook {
  const placed = draft.contents.map(placeForm);
  const forms = new Map(placed.map((form) => [form.content.spec.id, form]));
  const lists = listsSheet(draft.contents.map((content) => content.spec));
  const { period, school } = draft.identity;
  const sheets = placed.map((form) => {
    const { id, version } = form.content.spec;
    return drawForm(form, {
      forms,
      identity: { form: id, version, period, school },
      subtitle: draft.subtitle,
      listSource: lists.source,
      protection: draft.protection,
    });
  });
  return {
    sheets: [...sheets, ...draft.further, lists.sheet, identitySheet(draft.identity)],
    names: identityNames,
    activeSheet: placed[0]?.sheet ?? '',
    properties: {
      title: draft.title,
      subject: draft.subtitle,
      modified: draft.modified,
      custom: identityProperties(draft.identity),
    },
  };
}
