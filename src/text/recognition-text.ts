import type { RecognitionProblem, RowPart } from '../recognition/recognition-problem';
import type { LocalDate } from '../domain/local-date';
import type { Measure } from '../domain/plan/measure';
import { addressText } from './address-text';
import type { Language } from './language';
import { numberText } from './number-text';
import { counted } from './plural';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What recognition asks the author of a plan, or wants confirmed. */
export function recognitionText(problem: RecognitionProblem, language: Language): string {
  return sentence(catalogue, problem, language);
}

const rowWords = { ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] } as const;
const cellWords = { ru: ['ячейка', 'ячейки', 'ячеек'], en: ['cell', 'cells'] } as const;

const partsRu = {
  title: 'названия',
  expectedResult: 'ожидаемого результата',
  deadline: 'срока',
  responsible: 'ответственного',
  target: 'плановых значений по годам',
} as const satisfies Readonly<Record<RowPart, string>>;

const partsEn = {
  title: 'title',
  expectedResult: 'expected result',
  deadline: 'deadline',
  responsible: 'responsible party',
  target: 'yearly targets',
} as const satisfies Readonly<Record<RowPart, string>>;

const measuresRu = {
  shareOfPeople: 'доля людей',
  shareOfSchools: 'доля школ',
  count: 'количество',
  value: 'значение, которое вписывает координатор',
} as const satisfies Readonly<Record<Measure['kind'], string>>;

const measuresEn = {
  shareOfPeople: 'a share of people',
  shareOfSchools: 'a share of schools',
  count: 'a count',
  value: 'a value typed by the coordinator',
} as const satisfies Readonly<Record<Measure['kind'], string>>;

function dayText(date: LocalDate): string {
  return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

const catalogue: Catalogue<RecognitionProblem> = {
  ru: {
    noTables: () =>
      'В документе не найдена таблица плана. Нужна таблица с заголовками вроде «Мероприятие», «Срок», «Ответственный»',
    noProgrammeTitle: () => 'Не найдено название плана: впишите его на листе «Программа»',
    noMunicipality: () => 'Не найден муниципалитет: впишите его на листе «Программа»',
    noPlanPeriod: () => 'Не найден период плана: впишите начало и окончание, без них сроки без года не прочитать',
    periodFromYears: ({ start, end }) =>
      `Период плана не назван словами и взят по годам таблиц: ${dayText(start)}–${dayText(end)}. Проверьте`,
    furtherPlan: ({ title, period, taken, takenAt }) =>
      `В документе второй план: «${title}». Программа взята по первому: «${taken}» (${addressText(takenAt, 'ru')}). ${
        period === null
          ? 'Своего периода второй не называет, его сроки прочитаны по периоду первого'
          : `Сроки второго прочитаны по его периоду, ${dayText(period.start)}–${dayText(period.end)}`
      }. Разделите документ или впишите общее название и период на листе «Программа»`,
    actDatesDiffer: ({ taken, other }) =>
      `Две даты одного акта: ${dayText(taken)} и ${dayText(other)}. Взята первая; проверьте`,
    tableNotUsed: ({ rows }) =>
      `Таблица (${counted(rows, 'ru', rowWords)}) не похожа на таблицу плана и не использована`,
    columnsByContent: () => 'У таблицы нет заголовков: столбцы определены по содержанию. Проверьте их',
    planFromList: () =>
      'План записан списком, а не таблицей: мероприятия, сроки и ответственные выбраны из его пунктов. Проверьте их',
    columnsOfTableBefore: () => 'У таблицы нет своих заголовков: она прочитана как продолжение предыдущей',
    columnNotUsed: ({ heading, cells }) =>
      `Столбец «${heading}» не использован (${counted(cells, 'ru', cellWords)}): его текст в списке неиспользованного`,
    guessedCells: () => 'Границы ячеек утрачены и восстановлены по смыслу: сверьте строку с документом',
    joinedRow: () => 'Строка собрана из нескольких частей (разрыв страницы или объединённые ячейки): сверьте её',
    hiddenRow: () => 'В источнике строка скрыта; она прочитана: решите, нужна ли она',
    missingPart: ({ part }) => `В строке нет ${partsRu[part]}: впишите`,
    numberMissing: ({ missing, next }) => `Перед строкой ${next} нет строки ${missing}: не потеряна ли она`,
    repeatedNumber: ({ number }) => `Номер ${number} стоит дважды подряд`,
    cellWithoutValue: () =>
      'Значения ячейки в файле нет, оно не посчитано: откройте файл в Excel, сохраните и прочтите заново',
    cellError: ({ shown }) =>
      `В ячейке ошибка ${shown}, прочитать её нельзя: исправьте её в Excel, сохраните файл и прочтите заново`,
    unreadableNumber: ({ shown, heading }) => `«${shown}» в столбце «${heading}» не число: впишите число`,
    unreadableDate: ({ shown, heading }) => `«${shown}» в столбце «${heading}» не дата: впишите дату`,
    unreadableSettlement: ({ shown }) => `Тип населённого пункта «${shown}» не понят: выберите из списка`,
    contradiction: ({ one, other, otherRow }) =>
      `Противоречие в плане: «${one}» и «${other}» (строка ${otherRow}). Решите, что верно`,
    deadlineDoubtful: ({ source, understood }) => `Срок «${source}» прочитан как ${understood}. Проверьте`,
    deadlineUndated: ({ source }) => `Срок «${source}» не называет даты: впишите её, если она есть`,
    targetYearFromPlan: ({ year }) => `Год целевого значения не назван: взят последний год плана, ${year}. Проверьте`,
    targetAboveWhole: ({ year, value }) => `План ${year} года больше 100 %: ${numberText(value, 'ru', 6)}. Проверьте`,
    percentOrFraction: ({ value }) =>
      `${numberText(value, 'ru', 6)} % или ${numberText(value * 100, 'ru', 4)} %? Единица %, а все значения строки не больше 1. Прочитано как ${numberText(value, 'ru', 6)} %; если это доли единицы, впишите проценты`,
    measureProposed: ({ measure }) => `Предложено измерять так: ${measuresRu[measure.kind]}. Подтвердите или исправьте`,
    measureUnknown: () => 'По названию не понять, как измеряется показатель: выберите способ',
    reportedByProposed: ({ by }) =>
      `Предложено: отчитыва${by === 'schools' ? 'ются школы' : 'ется муниципалитет'}. Подтвердите или исправьте`,
    reportedByUnknown: () => 'Непонятно, кто отчитывается, школы или муниципалитет: выберите',
  },
  en: {
    noTables: () => 'No table of a plan was found: it needs headings such as activity, deadline, responsible',
    noProgrammeTitle: () => 'The title of the plan was not found: type it',
    noMunicipality: () => 'The municipality was not found: type it',
    noPlanPeriod: () => 'The period of the plan was not found: without it deadlines without a year cannot be read',
    periodFromYears: ({ start, end }) =>
      `The period is not named and was taken from years in the tables: ${dayText(start)}–${dayText(end)}. Check it`,
    furtherPlan: ({ title, period, taken, takenAt }) =>
      `The document holds a second plan: “${title}”. The programme was taken from the first: “${taken}” (${addressText(takenAt, 'en')}). ${
        period === null
          ? 'The second names no period of its own, its deadlines were read by that of the first'
          : `Deadlines of the second were read by its own period, ${dayText(period.start)}–${dayText(period.end)}`
      }. Part the document, or type the common title and period on the sheet «Программа»`,
    actDatesDiffer: ({ taken, other }) =>
      `Two dates of one act: ${dayText(taken)} and ${dayText(other)}. The first was taken; check it`,
    tableNotUsed: ({ rows }) =>
      `A table (${counted(rows, 'en', rowWords)}) does not look like one of a plan and was not used`,
    columnsByContent: () => 'The table has no headings: its columns were told by what they hold. Check them',
    planFromList: () =>
      'The plan is a list and no table: activities, deadlines and responsible parties were taken from its items. Check them',
    columnsOfTableBefore: () => 'The table has no headings of its own: it was read as going on with the one before',
    columnNotUsed: ({ heading, cells }) =>
      `The column “${heading}” was not used (${counted(cells, 'en', cellWords)}): see the list of unused texts`,
    guessedCells: () => 'The borders of cells were lost and guessed from the words: compare the row with the document',
    joinedRow: () => 'The row was put together from parts (a page break or merged cells): compare it',
    hiddenRow: () => 'The source hides this row; it was read all the same: decide whether it belongs to the plan',
    missingPart: ({ part }) => `The row has no ${partsEn[part]}: fill it in`,
    numberMissing: ({ missing, next }) => `Before row ${next} there is no row ${missing}: was it lost?`,
    repeatedNumber: ({ number }) => `The number ${number} stands twice in a row`,
    cellWithoutValue: () =>
      'The file has no value for this cell, it was not calculated: open it in Excel, save it and read it again',
    cellError: ({ shown }) =>
      `The cell holds the error ${shown} and cannot be read: correct it in Excel, save the file and read it again`,
    unreadableNumber: ({ shown, heading }) => `“${shown}” in the column “${heading}” is no number: type one`,
    unreadableDate: ({ shown, heading }) => `“${shown}” in the column “${heading}” is no date: type one`,
    unreadableSettlement: ({ shown }) => `The type of place “${shown}” was not understood: choose one`,
    contradiction: ({ one, other, otherRow }) =>
      `The plan contradicts itself: “${one}” and “${other}” (row ${otherRow}). Decide which is right`,
    deadlineDoubtful: ({ source, understood }) => `The deadline “${source}” was read as ${understood}. Check it`,
    deadlineUndated: ({ source }) => `The deadline “${source}” names no date: type it if there is one`,
    targetYearFromPlan: ({ year }) =>
      `The target names no year: the last year of the plan, ${year}, is taken. Check it`,
    targetAboveWhole: ({ year, value }) =>
      `The target of ${year} is above 100 %: ${numberText(value, 'en', 6)}. Check it`,
    percentOrFraction: ({ value }) =>
      `${numberText(value, 'en', 6)} % or ${numberText(value * 100, 'en', 4)} %? The unit is %, but no value of the row is above 1. Read as ${numberText(value, 'en', 6)} %; if these are fractions, type percents`,
    measureProposed: ({ measure }) => `Proposed measure: ${measuresEn[measure.kind]}. Confirm or correct it`,
    measureUnknown: () => 'The title does not tell how the indicator is measured: choose',
    reportedByProposed: ({ by }) =>
      `Proposed: ${by === 'schools' ? 'the schools report' : 'the municipality reports'}. Confirm or correct it`,
    reportedByUnknown: () => 'It is not clear who reports, the schools or the municipality: choose',
  },
};
