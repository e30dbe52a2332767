import { equipment } from '../../../src/forms/school/equipment';
import type { AnswerDraft } from '../../../src/pane/school/answer-draft';
import { answerNote } from '../../../src/pane/school/answer-note';
import { readSchoolDocument } from '../../../src/pane/school/school-reading';
import { listGroups } from '../../../src/pane/school/list-view';
import type { Language } from '../../../src/text/language';
import { schoolPaneText } from '../../../src/text/school-pane-text';
import type { FormAnswers } from '../../../src/app/fill-form';
import { valuesOf } from '../../../src/workbook/values-of';
import { goodAnswers } from '../../support/intake';
import { equipmentCell, filledForm } from '../../support/school-document';

const good = goodAnswers(100, {})['equipment']?.[''] ?? {};

function noteOf(field: string, answers: FormAnswers, draft: AnswerDraft | null = null, language: Language = 'ru') {
  const reading = readSchoolDocument(valuesOf(filledForm(answers)));
  const answer = listGroups(reading, 'equipment', language)
    .flatMap(({ answers: all }) => all)
    .find(({ at }) => at.field === field);
  if (answer === undefined) throw new Error(`no such field: ${field}`);
  return answerNote(answer, draft, schoolPaneText(language), language);
}

function equipmentWith(fields: FormAnswers[string][string]): FormAnswers {
  return { equipment: { '': { ...good, ...fields } } };
}

test.each<[string, string, FormAnswers, unknown]>([
  ['a sound answer has no note', 'boards', equipmentWith({}), { state: 'none', message: '' }],
  ['a blank cell is not scolded before it is filled in', 'boards', {}, { state: 'none', message: '' }],
  [
    'an unreadable answer says what to type',
    'boards',
    equipmentWith({ boards: '17 %' }),
    { state: 'error', message: '«17 %» — процент, а нужно количество: введите само число, доля посчитается' },
  ],
  [
    'a broken rule says what to mend',
    'computersOnline',
    equipmentWith({ computersOnline: 3 }),
    { state: 'error', message: 'Компьютеров с Интернетом больше, чем всего учебных: исправьте одно из двух чисел' },
  ],
  [
    'a warning with a reason is at peace',
    'boards',
    { ...equipmentWith({ boards: null }), check: { 'equipment//boards': { explanation: 'нет сведений' } } },
    { state: 'success', message: 'Пояснено: нет сведений' },
  ],
  [
    'a mended reading is told without alarm',
    'boards',
    equipmentWith({ boards: '5' }),
    { state: 'none', message: 'Текст «5» прочитан как число 5' },
  ],
])('%s', (_name, field, answers, note) => {
  expect(noteOf(field, answers)).toEqual(note);
});

const draft = { at: equipmentCell('boards'), field: equipment.fields.boards, text: '5', expected: [0] };

test('what did not get into the sheet comes before all else', () => {
  const standing = { step: 'failed', value: 5, problem: { code: 'cellIsBeingEdited' } } as const;
  expect(noteOf('boards', equipmentWith({ boards: '17 %' }), { ...draft, standing }, 'en')).toEqual({
    state: 'error',
    message: 'Not written yet: a cell of the sheet is being edited. Press Enter there, and it is written by itself',
  });
});

test('a clash with the sheet is told while typing', () => {
  const standing = { step: 'typing', clash: 555 } as const;
  expect(noteOf('boards', equipmentWith({}), { ...draft, standing })).toMatchObject({
    state: 'warning',
    message: expect.stringContaining('«555»'),
  });
});
