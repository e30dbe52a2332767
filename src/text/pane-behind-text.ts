import type { Language } from './language';
import { counted } from './plural';

/** Words of the tab «Отставания». */
export interface BehindText {
  readonly empty: string;
  readonly goToSvod: string;
  readonly filters: string;
  readonly school: string;
  readonly anySchool: string;
  readonly indicator: string;
  readonly anyIndicator: string;
  readonly responsible: string;
  readonly anyResponsible: string;
  readonly reset: string;
  readonly missed: (count: number) => string;
  readonly overdue: (count: number) => string;
  readonly nothingMissed: string;
  readonly nothingOverdue: string;
  readonly noDataIndicators: (count: number) => string;
  readonly schoolsBelow: (count: number) => string;
  readonly due: (date: string) => string;
  readonly days: (count: number) => string;
  readonly more: (count: number) => string;
  readonly municipality: string;
  readonly found: (missed: number, overdue: number) => string;
  readonly points: string;
  readonly off: (points: string) => string;
  readonly responsibleFilterHidesIndicators: string;
}

export function behindText(language: Language): BehindText {
  return language === 'ru' ? ru : en;
}

const days = { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] } as const;

const ru: BehindText = {
  empty: 'Свода в книге ещё нет. Соберите его на вкладке «Свод»: здесь появятся недостигнутые показатели и просрочки.',
  goToSvod: 'Открыть «Свод»',
  filters: 'Отбор',
  school: 'Школа',
  anySchool: 'Все школы',
  indicator: 'Показатель',
  anyIndicator: 'Все показатели',
  responsible: 'Ответственный',
  anyResponsible: 'Все ответственные',
  reset: 'Сбросить отбор',
  missed: (count) => `Показатели отстают от плана: ${count}`,
  overdue: (count) => `Просрочено: ${count}`,
  nothingMissed: 'По этому отбору все показатели достигнуты или без данных.',
  nothingOverdue: 'По этому отбору просроченных мероприятий нет.',
  noDataIndicators: (count) => `Без данных показателей: ${count}. Это не отставание: смотрите «План» и «Кто сдал».`,
  schoolsBelow: (count) => `Школ хуже плана: ${count}`,
  due: (date) => `срок ${date}`,
  days: (count) => counted(count, 'ru', days),
  more: (count) => `Показать ещё ${count}`,
  municipality: 'муниципалитет',
  found: (missed, overdue) => `Показателей отстаёт от плана: ${missed}, просрочек: ${overdue}`,
  points: 'п. п.',
  off: (points) => `отклонение ${points}`,
  responsibleFilterHidesIndicators: 'У показателей нет ответственных: они скрыты этим отбором.',
};

const en: BehindText = {
  empty: 'Nothing is consolidated yet. Do it on the tab “Svod”: missed targets and overdue activities appear here.',
  goToSvod: 'Open “Svod”',
  filters: 'Filter',
  school: 'School',
  anySchool: 'All schools',
  indicator: 'Indicator',
  anyIndicator: 'All indicators',
  responsible: 'Responsible',
  anyResponsible: 'Everybody responsible',
  reset: 'Reset the filter',
  missed: (count) => `Indicators off target: ${count}`,
  overdue: (count) => `Overdue: ${count}`,
  nothingMissed: 'Here every indicator is met or without data.',
  nothingOverdue: 'Here nothing is overdue.',
  noDataIndicators: (count) =>
    `Indicators without data: ${count}. They are not behind: see “Plan” and “Who submitted”.`,
  schoolsBelow: (count) => `Schools off target: ${count}`,
  due: (date) => `due ${date}`,
  days: (count) => counted(count, 'en', days),
  more: (count) => `Show ${count} more`,
  municipality: 'municipality',
  found: (missed, overdue) => `Indicators off target: ${missed}, overdue: ${overdue}`,
  points: 'points',
  off: (points) => `off by ${points}`,
  responsibleFilterHidesIndicators: 'Indicators name nobody responsible: this filter hides them.',
};
