import { HostError, notImplemented } from './host-error';
import type { HostObject } from './host-object';
import type { Json } from './wire';

/** Names on the wire begin with a capital letter; one property is called otherwise there. */
export function apiName(wireName: string): string {
  return wireName === 'Gridlines' ? 'showGridlines' : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

function wireName(name: string): string {
  return name === 'showGridlines' ? 'Gridlines' : name.charAt(0).toUpperCase() + name.slice(1);
}

/** What `load` asked for, as the library expects it: `paths` are split at their slashes. */
export function answerQuery(object: HostObject, paths: readonly (readonly string[])[]): Json {
  if (object.items === undefined) return { ...object.identity, ...membersOf(object, paths) };
  const own = paths.filter(([name = '']) => name in object.scalars);
  const ofItems = paths.filter(([name = '']) => !(name in object.scalars));
  const items = object.items().map((item) => ({ ...item.identity, ...membersOf(item, ofItems) }));
  return { ...membersOf(object, own), _Items: items };
}

function membersOf(object: HostObject, paths: readonly (readonly string[])[]): Record<string, Json> {
  const values: Record<string, Json> = {};
  const nested = new Map<string, (readonly string[])[]>();
  for (const [name = '', ...rest] of paths) {
    if (name === '' || name === '*') {
      throw new HostError('LoadedEverything', `load() of ${object.type} names no property`, object.type);
    }
    const own = object.scalars[name];
    if (rest.length === 0 && own !== undefined) values[wireName(name)] = own.get();
    else nested.set(name, [...(nested.get(name) ?? []), rest]);
  }
  for (const [name, inner] of nested) {
    const part = object.parts?.[name];
    if (part === undefined) throw notImplemented(`${object.type}.${name}`);
    values[wireName(name)] = answerQuery(part(), inner);
  }
  return values;
}
