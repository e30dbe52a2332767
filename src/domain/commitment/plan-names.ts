import { areAlike, stemsOf } from './likeness';

/** Names may be mended after the forms went out; they are of two municipalities where their own words differ. */
export function areOtherMunicipalities(one: string, other: string): boolean {
  return areOtherNames(one, other, wordsOfMunicipalities);
}

/** The same of titles of road maps. */
export function areOtherProgrammes(one: string, other: string): boolean {
  return areOtherNames(one, other, wordsOfProgrammes);
}

/** Whether two names have other words beside the common ones; a name without words of its own tells nothing. */
export function areOtherNames(one: string, other: string, common: ReadonlySet<string>): boolean {
  const speaks = (text: string): boolean => stemsOf(text).some((stem) => !common.has(stem));
  return speaks(one) && speaks(other) && !areAlike(one, other, common);
}

const wordsOfMunicipalities: ReadonlySet<string> = new Set(
  stemsOf(
    'городской муниципальный округ район область край республика город посёлок сельское поселение ' +
      'муниципальное образование управление администрация отдел департамент комитет',
  ),
);
const wordsOfProgrammes: ReadonlySet<string> = new Set(
  stemsOf('план мероприятий мероприятия дорожная карта программа реализация развитие повышение года годы учебный'),
);
