import type { FormProblem } from '../forms/check/form-problem';
import type { PlanJsonProblem } from '../forms/municipal/plan-json';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import { intakeText } from './intake-text';
import type { Language } from './language';
import { numberText } from './number-text';
import type { Catalogue } from './texts';
import { sentence } from './texts';

/** What is to be asked of the author of a plan. */
export function planText(problem: PlanProblem, language: Language): string {
  return isFormProblem(problem) ? intakeText(problem, language) : sentence(catalogue, problem, language);
}

export function planJsonText(problem: PlanJsonProblem, language: Language): string {
  return sentence(jsonCatalogue, problem, language);
}

type OwnProblem = Exclude<PlanProblem, FormProblem>;

function isFormProblem(problem: PlanProblem): problem is FormProblem {
  return !Object.hasOwn(catalogue.ru, problem.code);
}

const catalogue: Catalogue<OwnProblem> = {
  ru: {
    rowWithoutTitle: ({ shown }) => `Строка без названия пропущена: «${shown}». Впишите название или удалите строку`,
    titleMissing: ({ shown }) => `У строки нет названия: «${shown}». Впишите его: школы увидят эту строку без названия`,
    schoolWithoutCode: ({ name }) => `У школы «${name}» нет кода: впишите короткий код, по нему узнаётся её файл`,
    repeatedSchoolCode: ({ school }) => `Код «${school}» стоит дважды: у каждой школы должен быть свой`,
    repeatedKey: ({ key }) => `Служебный ключ ${key} стоит дважды (строку скопировали): второй строке дан новый`,
    noPeriod: () => 'Не указаны начало и окончание плана: сроки без года и «в течение всего периода» не прочитать',
    noSchools: () => 'Реестр школ пуст: заполните лист «Школы», чтобы создать формы',
    doubtfulDeadline: ({ source, doubt }) =>
      `Срок «${source}» прочитан неоднозначно: ${doubt.ru}. Проверьте столбец «Срок понят как»`,
    undatedActivity: ({ source, doubt }) =>
      `Срок «${source}» без даты: ${doubt.ru}. Просроченным такое мероприятие не бывает; впишите дату, если она есть`,
    measureIncomplete: () => 'Не сказано, что считать: впишите, чего именно ждать от школ',
    targetGoesBack: ({ year, before, after }) =>
      `План ${year} года (${numberText(after, 'ru', 6)}) хуже предыдущего (${numberText(before, 'ru', 6)}): проверьте`,
    shareOfFewSchools: ({ share, schools }) =>
      `${numberText(share, 'ru', 6)} % от ${schools} школ — не целое число школ: такой доли не бывает, проверьте`,
    unknownField: ({ name }) => `Неизвестное поле «${name}» не прочитано: проверьте название`,
  },
  en: {
    rowWithoutTitle: ({ shown }) => `A row without a title was left out: “${shown}”. Give it a title or delete it`,
    titleMissing: ({ shown }) => `A row has no title: “${shown}”. Give it one: schools see this row without`,
    schoolWithoutCode: ({ name }) => `The school “${name}” has no code: give it a short one, its file is known by it`,
    repeatedSchoolCode: ({ school }) => `The code “${school}” stands twice: every school needs its own`,
    repeatedKey: ({ key }) => `The key ${key} stands twice (a copied row): the second row was given a new one`,
    noPeriod: () => 'Start and end of the plan are not given: deadlines without a year cannot be read',
    noSchools: () => 'The register is empty: fill in the sheet of schools to create forms',
    doubtfulDeadline: ({ source, doubt }) =>
      `The deadline “${source}” was read ambiguously: ${doubt.en}. Check how it was understood`,
    undatedActivity: ({ source, doubt }) =>
      `The deadline “${source}” has no date: ${doubt.en}. Such an activity is never overdue`,
    measureIncomplete: () => 'It is not said what to count: say what the schools shall give',
    targetGoesBack: ({ year, before, after }) =>
      `The target of ${year} (${numberText(after, 'en', 6)}) is worse than the one before (${numberText(before, 'en', 6)}): check it`,
    shareOfFewSchools: ({ share, schools }) =>
      `${numberText(share, 'en', 6)} % of ${schools} schools is no whole number of schools: check it`,
    unknownField: ({ name }) => `The unknown field “${name}” was not read: check its name`,
  },
};

const jsonCatalogue: Catalogue<PlanJsonProblem> = {
  ru: {
    notAPlan: () => 'Это не план Вехи: нет части «programme»',
    unknownPart: ({ name }) =>
      `Неизвестная часть «${name}»: бывают programme, indicators, outcomes, activities, schools`,
    notAList: ({ name }) => `«${name}» должна быть списком`,
    notARow: ({ name, index }) => `${name}, запись ${index + 1}: нужен объект с полями`,
    notAValue: ({ name, index, field }) =>
      `${name}, запись ${index + 1}, поле «${field}»: нужно число, текст или список текстов`,
  },
  en: {
    notAPlan: () => 'This is no plan of Vekha: the part “programme” is missing',
    unknownPart: ({ name }) => `Unknown part “${name}”: there are programme, indicators, outcomes, activities, schools`,
    notAList: ({ name }) => `“${name}” must be a list`,
    notARow: ({ name, index }) => `${name}, entry ${index + 1}: an object with fields is needed`,
    notAValue: ({ name, index, field }) =>
      `${name}, entry ${index + 1}, field “${field}”: a number, a text or a list of texts is needed`,
  },
};
