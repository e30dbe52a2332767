import type { AsOfBeforePeriod, PeriodOutsidePlan } from '../domain/period/report-dates';
import type { DateSpan } from '../domain/date-span';
import type { Language } from './language';
import { dateText } from './number-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What is wrong with the dates of a report, and what to do about it. */
export function reportDatesText(problem: AsOfBeforePeriod | PeriodOutsidePlan, language: Language): string {
  return sentence(catalogue, problem, language);
}

function spanText({ start, end }: DateSpan, language: Language): string {
  return `${dateText(start, language)}–${dateText(end, language)}`;
}

const catalogue: Catalogue<AsOfBeforePeriod | PeriodOutsidePlan> = {
  ru: {
    asOfBeforePeriod: ({ asOf, period }) =>
      `День отчёта ${dateText(asOf, 'ru')} раньше отчётного периода ${spanText(period, 'ru')}: исправьте день или период`,
    periodOutsidePlan: ({ period, plan }) =>
      `Отчётный период ${spanText(period, 'ru')} вне периода плана ${spanText(plan, 'ru')}: проверьте его`,
  },
  en: {
    asOfBeforePeriod: ({ asOf, period }) =>
      `The day of the report, ${asOf}, lies before its period ${spanText(period, 'en')}: correct the day or the period`,
    periodOutsidePlan: ({ period, plan }) =>
      `The reporting period ${spanText(period, 'en')} lies outside the period of the plan ${spanText(plan, 'en')}: check it`,
  },
};
