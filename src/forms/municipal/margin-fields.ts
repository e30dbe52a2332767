import type { LayoutMark } from '../block/layout';
import { filled } from '../spec/conditions';
import { givenText, typedText } from '../spec/field-shorthand';
import { wording } from '../spec/wording';

/** A cell of Excel holds 32,767 characters. */
const longestSource = 32_000;

/** The row as the document words it, beside what was understood. */
export const sourceField = typedText(wording('Как в документе', 'As in the document'), longestSource);

/** Where the row has questions, their numbers on the sheet of questions. */
export const questionsField = givenText(wording('Вопросы №', 'Questions No.'));

export const questionsMark: LayoutMark = { on: { field: 'questions' }, when: filled('questions'), mark: 'warning' };
