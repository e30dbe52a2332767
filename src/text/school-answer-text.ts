import type { FormProblem } from '../forms/check/form-problem';
import { fieldProblemText, repairText } from './field-problem-text';
import { intakeText } from './intake-text';
import type { Language } from './language';

/** What is wrong with one answer and how to mend it, said beside the answer: without the name of its field. */
export function answerProblemText(problem: FormProblem, language: Language): string {
  switch (problem.code) {
    case 'unreadableCell':
      return asSentence(fieldProblemText(problem.problem, language));
    case 'repaired':
      return asSentence(repairText(problem.repair, language));
    case 'ruleBroken':
      return problem.message[language];
    case 'notFilled':
      return notFilled[language];
    case 'missingForm':
    case 'missingRow':
    case 'missingColumn':
    case 'repeatedForm':
    case 'repeatedRow':
    case 'movedRow':
    case 'strayContent':
      return intakeText(problem, language);
  }
}

const notFilled = {
  ru: 'Не заполнено: введите значение или напишите причину, почему его нет',
  en: 'Not filled in: enter a value or give the reason why there is none',
} as const;

function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
