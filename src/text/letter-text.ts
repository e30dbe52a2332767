import { plural } from './plural';

/** A letter as e-mail programs take it. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface LetterFacts {
  /** «за IV квартал 2021 года», without «за». */
  readonly period: string;
  /** `31.12.2021` */
  readonly asOf: string;
  readonly programme: string;
  /** Where the schools send their workbooks; empty where the plan does not say. */
  readonly sendTo: string;
}

/** The letters to schools are in Russian whatever language the pane speaks: so are the workbooks that go with them. */
export function coveringLetter({ period, asOf, programme, sendTo }: LetterFacts): Letter {
  return {
    subject: `Отчёт о выполнении дорожной карты за ${period}`,
    body: [
      'Уважаемые коллеги!',
      '',
      `Направляем форму отчёта за ${period}${programme === '' ? '' : ` (${programme})`}. Сроки считаются на ${asOf}.`,
      '',
      '1. Сохраните вложенную книгу на компьютер и откройте её в Excel, LibreOffice, Р7-Офисе или МойОфисе.',
      '2. Заполните жёлтые ячейки на листах «Титул», «Оснащение», «Показатели» и «Мероприятия». Пустая ячейка значит «нет данных», а не ноль.',
      '3. Посмотрите лист «Проверка»: ошибок быть не должно, предупреждение исправьте или поясните там же.',
      '4. Не вписывайте фамилии и телефоны.',
      `5. Отправьте книгу ответным письмом${sendTo === '' ? '' : `: ${sendTo}`}.`,
    ].join('\n'),
  };
}

export function reminderLetter(facts: LetterFacts, schools: readonly string[]): Letter {
  const word = plural(schools.length, ['школы', 'школ', 'школ']);
  return {
    subject: `Не сдан отчёт о выполнении дорожной карты за ${facts.period}`,
    body: [
      'Уважаемые коллеги!',
      '',
      `Не поступили отчёты за ${facts.period} (на ${facts.asOf}):`,
      ...schools.map((name) => `— ${name}`),
      '',
      `Заполните книгу, присланную ранее, и отправьте её ответным письмом${facts.sendTo === '' ? '' : `: ${facts.sendTo}`}.`,
      `Пока нет данных ${schools.length} ${word}, показатели муниципалитета посчитаны не полностью.`,
    ].join('\n'),
  };
}

/** Opens the person's own e-mail program; addresses are theirs to choose. */
export function mailtoLink({ subject, body }: Letter): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
