import type { Letter } from './letter-text';

/** What a covering letter tells; texts as the form has them. */
export interface SubmissionFacts {
  readonly school: string;
  readonly programme: string;
  readonly period: string;
  readonly fileName: string;
  /** The day of the mark of readiness, as people write it; null where the form is not marked. */
  readonly markedOn: string | null;
  readonly contactPost: string;
}

/** The letter with which a school sends its form: in Russian in every language of the pane, since an office reads it. */
export function submissionLetter({
  school,
  programme,
  period,
  fileName,
  markedOn,
  contactPost,
}: SubmissionFacts): Letter {
  const about = programme === '' ? 'о выполнении дорожной карты' : `о выполнении плана «${programme}»`;
  const lines = [
    'Здравствуйте!',
    '',
    `${school} направляет отчёт ${about}, ${period}.`,
    `Файл: ${fileName}.`,
    ...(markedOn === null ? [] : [`Готовность отмечена ${markedOn}, ошибок нет.`]),
    '',
    ...(contactPost === '' ? [] : [`Заполнено: ${contactPost}.`]),
  ];
  return { subject: `Отчёт, ${period}: ${school}`, body: lines.join('\n').trimEnd() };
}
