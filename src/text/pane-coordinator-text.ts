import type { Language } from './language';

/** Tabs of the coordinator, and the words that several of them share. */
export interface CoordinatorText {
  readonly tabs: Readonly<Record<'plan' | 'schools' | 'svod' | 'behind', string>>;
  readonly tabsLabel: string;
  readonly period: string;
  readonly asOf: string;
  readonly asOfHint: string;
}

export function coordinatorText(language: Language): CoordinatorText {
  return language === 'ru' ? ru : en;
}

const ru: CoordinatorText = {
  tabs: { plan: 'План', schools: 'Школы', svod: 'Свод', behind: 'Отставания' },
  tabsLabel: 'Работа координатора',
  period: 'Отчётный период',
  asOf: 'По состоянию на',
  asOfHint: 'На этот день считаются просрочки',
};

const en: CoordinatorText = {
  tabs: { plan: 'Plan', schools: 'Schools', svod: 'Svod', behind: 'Behind' },
  tabsLabel: 'Work of the coordinator',
  period: 'Reporting period',
  asOf: 'As of',
  asOfHint: 'What is overdue is reckoned on this day',
};
