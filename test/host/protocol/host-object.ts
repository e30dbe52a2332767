import { HostError } from './host-error';
import type { Json } from './wire';

/** A plain value of an object: read by `load`, written by an assignment. */
export interface Scalar {
  readonly get: () => Json;
  readonly set?: (value: Argument) => void;
}

/** What a call receives: plain values, and objects of the host where the add-in passed its own. */
export type Argument =
  null | boolean | number | string | HostObject | readonly Argument[] | { readonly [key: string]: Argument };

/** An object of the Excel API with the members that are supported; names as add-ins write them. */
export interface HostObject {
  readonly type: string;
  readonly identity?: Readonly<Record<string, Json>>;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly parts?: Readonly<Record<string, () => HostObject>>;
  readonly methods?: Readonly<Record<string, (args: readonly Argument[]) => HostObject | Json | undefined>>;
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: Argument) => HostObject | null;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'scalars' in value;
}

export function readOnly(get: () => Json): Scalar {
  return { get };
}

export function scalar(get: () => Json, set: (value: Argument) => void): Scalar {
  return { get, set };
}

/** A field of a record as a property of an object of the API. */
export function field<Key extends string>(
  record: { [Own in Key]: Json },
  key: Key,
  check: (value: Argument) => Json,
): Scalar {
  return { get: () => record[key], set: (value) => (record[key] = check(value)) };
}

export function aText(value: Argument | undefined): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function aNumber(value: Argument | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function aFlag(value: Argument | undefined): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function plain(value: Argument | undefined): Json {
  if (value === undefined || isHostObject(value)) throw invalidArgument();
  if (Array.isArray(value)) return value.map((item: Argument) => plain(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]));
}

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}
