import { areAlike, stemsOf } from '../../domain/commitment/likeness';
import type { Block } from '../block/find-blocks';
import { listColumnIds } from '../block/placed-form';
import { shown } from '../readers/shown';
import { cover } from './cover';

/** Whom a form was made for, as its cover says; '' where it says nothing. */
export interface CoverOwner {
  readonly school: string;
  readonly municipality: string;
  readonly programme: string;
}

export function coverOwner(blocks: readonly Block[]): CoverOwner {
  const rows = blocks.find(({ identity }) => identity.form === cover.id)?.rows ?? [];
  const textOf = (field: keyof CoverOwner): string =>
    shown(rows.find(({ key }) => key === field)?.cells.get(listColumnIds.value) ?? null).trim();
  return { school: textOf('school'), municipality: textOf('municipality'), programme: textOf('programme') };
}

/** Names may be mended after the forms went out; they are of two municipalities where their own words differ. */
export function areOtherMunicipalities(one: string, other: string): boolean {
  return tell(one, other, wordsOfMunicipalities);
}

export function areOtherProgrammes(one: string, other: string): boolean {
  return tell(one, other, wordsOfProgrammes);
}

/** Numbers tell schools apart more surely than words. */
export function areOtherSchools(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => (name.match(/\d+/g) ?? []).join(' '));
  return one !== '' && other !== '' && (a !== b || tell(one, other, new Set()));
}

/** Texts without words of their own tell nothing. */
function tell(one: string, other: string, common: ReadonlySet<string>): boolean {
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
