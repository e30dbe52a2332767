import type { AsOfBeforePeriod, PeriodOutsidePlan } from '../domain/period/report-dates';
import { periodSpan } from '../domain/period/reporting-period';
import { periodTitle } from '../forms/period-title';
import type { Language } from './language';
import { dateText } from './number-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What is wrong with the dates of a report, and what to do about it. */
export function reportDatesText(problem: AsOfBeforePeriod | PeriodOutsidePlan, language: Language): string {
  return sentence(catalogue, problem, language);
}

const catalogue: Catalogue<AsOfBeforePeriod | PeriodOutsidePlan> = {
  ru: {
    asOfBeforePeriod: ({ asOf, period }) =>
      `День отчёта ${dateText(asOf, 'ru')} раньше начала периода (${periodTitle(period).ru}, с ${dateText(periodSpan(period).start, 'ru')}): исправьте день или период`,
    periodOutsidePlan: ({ period, plan }) =>
      `Отчётный период (${periodTitle(period).ru}) вне периода плана ${dateText(plan.start, 'ru')}–${dateText(plan.end, 'ru')}: проверьте его`,
  },
  en: {
    asOfBeforePeriod: ({ asOf, period }) =>
      `The day of the report, ${asOf}, lies before its period (${periodTitle(period).en}, from ${periodSpan(period).start}): correct the day or the period`,
    periodOutsidePlan: ({ period, plan }) =>
      `The reporting period (${periodTitle(period).en}) lies outside the period of the plan, ${plan.start}–${plan.end}: check it`,
  },
};
