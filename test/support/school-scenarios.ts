import type { FormAnswers, TypedAnswer } from '../../src/app/fill-form';
import { fillForm } from '../../src/app/fill-form';
import { parseLocalDate } from '../../src/domain/local-date';
import type { AnswerCell } from '../../src/forms/block/answer-cells';
import { placeOfAnswer } from '../../src/forms/block/answer-cells';
import { findBlocks } from '../../src/forms/block/find-blocks';
import type { Position } from '../../src/workbook/address';
import { dateToSerial } from '../../src/workbook/serial-date';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import type { HostWorkbook } from '../host/model/host-workbook';
import { sampleFiles, workbookOf } from './excel-scenario';

const order = 'a2/2021-09-01';
const act = 'a5/2021-09-30';

/**
 * What is typed in the pane: a whole number and one with a part, a choice, a day, and texts that Excel would take for
 * something else.
 */
export const answersOfPane: FormAnswers = {
  cover: { '': { comment: '-5 % к прошлому году: ремонт' } },
  equipment: { '': { pupils: 742, internetSpeed: 99.5 } },
  indicators: { i3: { fact: 'да' } },
  activities: { [order]: { status: 'выполнено', doneOn: '2021-08-30', document: '12/08' } },
};

/** What is typed into the sheet beside it. */
export const answersOfSheet: FormAnswers = {
  equipment: { '': { boards: 18, settlement: 'город' } },
  indicators: { i4: { numerator: 70 } },
  activities: { [act]: { status: 'выполнено', doneOn: '2021-10-08', document: 'акт от 08.10.2021' } },
};

const modified = '2022-01-11T08:20:00Z';

/** The sample's school as it sent its form, with some answers changed or taken away. */
export async function sentForm(changes: FormAnswers = {}): Promise<Workbook> {
  const { inbox } = await sampleFiles();
  const own = inbox.find(({ name }) => name === 'школа10.xlsx');
  if (own === undefined) throw new Error('the sample has no such file');
  return withAnswers(await workbookOf(own.bytes), changes);
}

/** The form before anything of the scenario was answered. */
export function unansweredForm(): Promise<Workbook> {
  return sentForm(withoutValues(answersOfPane)).then((form) => withAnswers(form, withoutValues(answersOfSheet)));
}

/** The form as data with these answers in it: what the file writer would be given. */
export function withAnswers(form: Workbook, answers: FormAnswers): Workbook {
  const { workbook, unplaced } = fillForm(form, answers, modified);
  if (unplaced.length > 0) throw new Error(`no cells for ${JSON.stringify(unplaced)}`);
  return workbook;
}

/** Answers one by one. */
export function answersIn(answers: FormAnswers): readonly (readonly [AnswerCell, TypedAnswer])[] {
  return Object.entries(answers).flatMap(([form, rows]) =>
    Object.entries(rows).flatMap(([row, fields]) =>
      Object.entries(fields).map(([field, answer]) => [{ form, row, field }, answer] as const),
    ),
  );
}

export function cellOf(form: Workbook, at: AnswerCell): Position & { readonly sheet: string } {
  const place = placeOfAnswer(findBlocks(valuesOf(form)), at);
  if (place === null) throw new Error(`no cell for ${JSON.stringify(at)}`);
  return { sheet: place.sheet, ...place.cell };
}

/** Where the person stands: the sheet that is in front and the selected cells. */
export function standsAt({ sheets, activeSheet, selection }: HostWorkbook): unknown {
  const name = (id: string): string | undefined => sheets.find((sheet) => sheet.id === id)?.name;
  return { front: name(activeSheet), sheet: name(selection.sheet), area: selection.area };
}

/** The same for one cell. */
export function at({ sheet, row, column }: Position & { readonly sheet: string }): unknown {
  return { front: sheet, sheet, area: { from: { row, column }, to: { row, column } } };
}

/** As somebody would write it into the pane. */
export function inPane(answer: TypedAnswer): string {
  const date = typeof answer === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer) : null;
  if (date !== null) return `${date[3]}.${date[2]}.${date[1]}`;
  return String(answer).replace(/^(\d+)\.(\d+)$/, '$1,$2');
}

/** What Excel makes of what is typed: a day becomes its serial number. */
export function inSheet(answer: TypedAnswer): string | number | boolean {
  const date = typeof answer === 'string' ? parseLocalDate(answer) : null;
  return date === null ? (answer ?? '') : dateToSerial(date);
}

function withoutValues(answers: FormAnswers): FormAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([form, rows]) => [
      form,
      Object.fromEntries(
        Object.entries(rows).map(([row, fields]) => [
          row,
          Object.fromEntries(Object.keys(fields).map((field) => [field, null])),
        ]),
      ),
    ]),
  );
}
