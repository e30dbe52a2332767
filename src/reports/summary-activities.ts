import type { ActivityTotal } from '../consolidation/activity-total';
import type { Consolidation } from '../consolidation/consolidate';
import type { OverdueOccurrence } from '../consolidation/overdue-occurrences';
import { overdueOccurrences } from '../consolidation/overdue-occurrences';
import { activityStatuses } from '../domain/status/activity-status';
import { dateFormat } from '../forms/block/cell-look';
import { looks, marks } from '../forms/block/looks';
import { textCell } from '../forms/block/sheet-rows';
import { area } from '../workbook/address';
import type { Area } from '../workbook/address';
import { call, constant, operation } from '../workbook/expression/expression';
import { reference } from '../workbook/expression/expression';
import { cellAt } from '../workbook/expression/reference';
import { heightBeside } from '../workbook/fit-rows';
import type { Cell, Row } from '../workbook/sheet';
import { namesInRoom } from './names-in-room';
import { formulaCell, wholeColumn } from './report-sheet';
import type { SummaryPart, SummarySources } from './summary-part';
import { lastSummaryColumn, summaryWidths } from './summary-part';
import { activityStatusWords, reportedByWords } from './words';

const statuses: readonly ActivityTotal['status'][] = [...activityStatuses, 'undated'];
/** Columns of the statuses, one each. */
const firstStatusColumn = 3;
/** A first page names the worst; all of them stand on their own sheet. */
const longestList = 15;

/** How the activities stand, counted over «Свод мероприятий», and the worst of what is overdue. */
export function summaryActivities(consolidation: Consolidation, sources: SummarySources, from: number): SummaryPart {
  const overdue = overdueOccurrences(consolidation.activities);
  const named = overdue.slice(0, longestList);
  const list = overdue.length === 0 ? [] : overdueRows(named, overdue.length);
  const countsRow = from + 2;
  return {
    rows: [titleRow('Мероприятия'), ...countRows(sources), { cells: [] }, ...list, { cells: [] }],
    merges: [
      area(from, 1, from, lastSummaryColumn),
      area(from + 1, 1, from + 1, 2),
      area(from + 2, 1, from + 2, 2),
      ...(overdue.length === 0 ? [] : listMerges(from + 4, named.length, overdue.length > named.length)),
    ],
    highlights: [
      {
        areas: [
          area(
            countsRow,
            firstStatusColumn + statuses.indexOf('overdue'),
            countsRow,
            firstStatusColumn + statuses.indexOf('overdue'),
          ),
        ],
        when: operation(
          reference(cellAt(null, countsRow, firstStatusColumn + statuses.indexOf('overdue'))),
          '>',
          constant(0),
        ),
        look: marks.bad,
        stop: true,
      },
    ],
  };
}

function titleRow(title: string): Row {
  return {
    cells: [
      null,
      textCell(title, looks.totalText),
      ...Array.from({ length: lastSummaryColumn - 1 }, () => textCell(null, looks.totalText)),
    ],
    fitted: 22,
  };
}

function countRows({ activities }: SummarySources): readonly Row[] {
  const count = (status: ActivityTotal['status']): Cell =>
    formulaCell(call('COUNTIF', wholeColumn(activities, 'state'), constant(activityStatusWords[status])), looks.total);
  return [
    {
      cells: [
        null,
        textCell('Состояние', looks.heading),
        textCell(null, looks.heading),
        ...statuses.map((status) => textCell(activityStatusWords[status], looks.heading)),
      ],
      fitted: 22,
    },
    {
      cells: [
        null,
        textCell('Сколько мероприятий плана', looks.totalText),
        textCell(null, looks.totalText),
        ...statuses.map(count),
      ],
      fitted: 22,
    },
  ];
}

const listHeadings = [
  '№',
  'Просроченное мероприятие',
  'Срок',
  'Дней',
  'Школ',
  'Кто',
  null,
  null,
  'Ответственные',
  null,
];
const firstNameColumn = 6;
const firstResponsibleColumn = 9;
/** Letters of the schools' names that two lines hold. */
const roomForNames = 62;
/** Points. */
const leastHeight = 22;

function overdueRows(named: readonly OverdueOccurrence[], count: number): readonly Row[] {
  const more = count - named.length;
  return [
    { cells: [null, ...listHeadings.map((title) => textCell(title, looks.heading))], fitted: 22 },
    ...named.map(overdueRow),
    ...(more > 0
      ? [{ cells: [null, textCell(`и ещё ${more} — на листе «Мероприятия по школам»`, looks.subtitle)] }]
      : []),
  ];
}

function overdueRow({ obligation, days, schools }: OverdueOccurrence): Row {
  const { activity, occurrence } = obligation;
  const names =
    schools.length === 0
      ? reportedByWords.municipality
      : namesInRoom(
          schools.map(({ name }) => name),
          roomForNames,
        );
  const responsible = activity.responsible.join('; ');
  const height = heightBeside([
    { text: activity.title, width: summaryWidths[2] },
    { text: names, width: widthBetween(firstNameColumn, firstResponsibleColumn) },
    { text: responsible, width: widthBetween(firstResponsibleColumn, lastSummaryColumn + 1) },
  ]);
  return {
    cells: [
      null,
      textCell(activity.number, looks.givenCentered),
      textCell(activity.title, looks.given),
      textCell({ date: occurrence.due }, { ...looks.givenCentered, format: dateFormat }),
      textCell(days, looks.givenCentered),
      textCell(schools.length === 0 ? null : schools.length, looks.givenCentered),
      textCell(names, looks.given),
      textCell(null, looks.given),
      textCell(null, looks.given),
      textCell(responsible, looks.given),
      textCell(null, looks.given),
    ],
    height: Math.max(leastHeight, height),
  };
}

/** Characters from one column up to another. */
function widthBetween(from: number, to: number): number {
  return summaryWidths.slice(from, to).reduce<number>((sum, width) => sum + width, 0);
}

function listMerges(from: number, count: number, more: boolean): readonly Area[] {
  const rows = Array.from({ length: count + 1 }, (_, at) => from + at);
  return [
    ...rows.flatMap((row) => [
      area(row, firstNameColumn, row, firstResponsibleColumn - 1),
      area(row, firstResponsibleColumn, row, lastSummaryColumn),
    ]),
    ...(more ? [area(from + count + 1, 1, from + count + 1, lastSummaryColumn)] : []),
  ];
}
