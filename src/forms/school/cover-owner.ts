import { areOtherNames } from '../../domain/commitment/plan-names';
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

/** Numbers tell schools apart more surely than words. */
export function areOtherSchools(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => (name.match(/\d+/g) ?? []).join(' '));
  return one !== '' && other !== '' && (a !== b || areOtherNames(one, other, new Set()));
}
