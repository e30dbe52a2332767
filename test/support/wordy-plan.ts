function long(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** A plan in which every text is as long as its form allows, with the signs that files have to escape. */
export const wordyPlan = {
  programme: {
    title: long('План мероприятий & «дорожная карта» <2021> ', 1000),
    municipality: long('Муниципальный округ "Дальний" & Ко ', 300),
    periodStart: '2021-01-01',
    periodEnd: '2022-12-31',
    calendar: 'календарный год',
    actDate: '2021-01-15',
    actNumber: long('64-р/', 100),
    coordinator: long('Управление образования & спорта; ', 300),
  },
  indicators: ['доля людей', 'доля школ', 'количество', 'значение'].map((measure, at) => ({
    key: `i${at + 1}`,
    number: `${at + 1}`,
    title: long(`Показатель ${at + 1} «в общем числе» & прочее, `, 1000),
    unit: at < 2 ? '%' : 'шт.',
    direction: 'возрастание',
    measure,
    fact: at === 1 ? 'да/нет' : null,
    factLabel: at === 1 ? long('Ведёт ли школа обучение? ', 300) : null,
    numeratorLabel: at === 0 || at === 2 ? long('сколько человек ', 300) : null,
    numeratorFrom: at === 0 || at === 2 ? 'вводит школа' : null,
    denominatorLabel: at === 0 ? long('от общего числа ', 300) : null,
    denominatorFrom: at === 0 ? 'вводит школа' : null,
    targets: { 2021: 50, 2022: 60 },
  })),
  activities: [1, 2, 3].map((at) => ({
    key: `a${at}`,
    sectionNumber: 'I',
    sectionTitle: long('Организация & управление ', 1000),
    number: `${at}`,
    title: long(`Мероприятие ${at} с длинным названием, `, 3000),
    expectedResult: long('Ожидаемый результат; ', 3000),
    deadlineText: 'до 01.12.2021',
    responsible: [long('директор школы, ', 900)],
    documentKind: long('приказ, ', 300),
    reportedBy: 'школы',
  })),
  schools: [1, 2].map((at) => ({
    code: `${long('Школа-', 28)}${at}`,
    name: long(`Школа № ${at} имени "Героев" & друзей `, 300),
    settlement: 'город',
    contactPost: long('заместитель директора ', 150),
    pupils: 100,
    teachers: 10,
  })),
};
