/** What is said of an item of a list behind a label, or in brackets. */
export type ItemField = 'title' | 'deadline' | 'responsible' | 'expectedResult' | 'documentKind';

/** How people head what they say of an item; the words stand before a colon or a dash. */
export const listLabels: readonly {
  readonly field: ItemField;
  readonly example: string;
  readonly words: string;
}[] = [
  { field: 'title', example: 'Мероприятие', words: '(?:наименование )?мероприяти[ея]' },
  {
    field: 'deadline',
    example: 'Срок исполнения',
    words: '(?:срок|дата|период)[аиы]?(?: (?:исполнения|выполнения|реализации|проведения|мероприятия))?',
  },
  {
    field: 'responsible',
    example: 'Ответственный исполнитель',
    words:
      '(?:ответственн(?:ый|ые|ая|ое|ых)|исполнител[ьи])(?: (?:исполнител[ьи]|лиц[оа]|за (?:исполнение|выполнение|проведение)))?|отв\\.',
  },
  {
    field: 'expectedResult',
    example: 'Ожидаемый результат',
    words: '(?:ожидаем(?:ый|ые) |планируем(?:ый|ые) )?результат[ы]?',
  },
  {
    field: 'documentKind',
    example: 'Форма отчёта',
    words: 'форма (?:отч[её]та|отч[её]тности|контроля|завершения|представления)|(?:итоговый |вид )документа?',
  },
];
