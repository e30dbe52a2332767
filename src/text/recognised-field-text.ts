import type { FieldId } from '../recognition/table/field';
import type { Language } from './language';

/** How a column of a road map was understood; a year belongs to a target or an actual. */
export function recognisedFieldText(field: string, year: number | null, language: Language): string {
  const name = isField(field) ? titles[language][field] : field;
  return year === null ? name : `${name} ${year}`;
}

function isField(field: string): field is FieldId {
  return Object.hasOwn(titles.ru, field);
}

const titles: Readonly<Record<Language, Readonly<Record<FieldId, string>>>> = {
  ru: {
    number: '№',
    section: 'Раздел',
    title: 'Название',
    activityTitle: 'Мероприятие',
    outcomeTitle: 'Результат',
    indicatorTitle: 'Показатель',
    description: 'Характеристика',
    expectedResult: 'Ожидаемый результат',
    documentKind: 'Вид документа',
    deadline: 'Срок',
    start: 'Начало',
    end: 'Окончание',
    schedule: 'График',
    responsible: 'Ответственные',
    coResponsible: 'Соисполнители',
    indicatorType: 'Тип показателя',
    unit: 'Единица измерения',
    direction: 'Возрастание или убывание',
    weight: 'Вес',
    baselineValue: 'Базовое значение',
    baselineDate: 'Дата базового значения',
    target: 'План',
    actual: 'Факт',
    total: 'ИТОГО',
    money: 'Финансирование',
    audience: 'Участники',
    method: 'Способ расчёта',
    note: 'Примечание',
    schoolName: 'Школа',
    schoolCode: 'Код школы',
    settlement: 'Тип населённого пункта',
    contactPost: 'Кто отчитывается',
    pupils: 'Обучающихся',
    teachers: 'Педагогов',
    equipment: 'Оснащение',
  },
  en: {
    number: 'No.',
    section: 'Section',
    title: 'Title',
    activityTitle: 'Activity',
    outcomeTitle: 'Outcome',
    indicatorTitle: 'Indicator',
    description: 'Description',
    expectedResult: 'Expected result',
    documentKind: 'Kind of document',
    deadline: 'Deadline',
    start: 'Start',
    end: 'End',
    schedule: 'Schedule',
    responsible: 'Responsible',
    coResponsible: 'Also responsible',
    indicatorType: 'Type of indicator',
    unit: 'Unit',
    direction: 'Increase or decrease',
    weight: 'Weight',
    baselineValue: 'Baseline',
    baselineDate: 'Date of the baseline',
    target: 'Target',
    actual: 'Actual',
    total: 'Total',
    money: 'Funding',
    audience: 'Audience',
    method: 'Method',
    note: 'Note',
    schoolName: 'School',
    schoolCode: 'Code of the school',
    settlement: 'Type of place',
    contactPost: 'Who reports',
    pupils: 'Pupils',
    teachers: 'Teachers',
    equipment: 'Equipment',
  },
};
