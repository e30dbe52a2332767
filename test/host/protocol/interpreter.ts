import { HostError, notImplemented } from './host-error';
import type { Argument, HostObject } from './host-object';
import { isHostObject } from './host-object';
import { answerQuery, apiName } from './query';
import type { ArgumentInfo, Json, WireAction, WirePath, WireRequest, WireResponse } from './wire';
import { actionType, pathType } from './wire';

export interface Interpreter {
  /** Actions in order until one fails: what came before it stays done, as in Excel. */
  answer(request: WireRequest): WireResponse;
  /** References that add-ins hold and have not given back. */
  heldReferences(): number;
}

export interface InterpreterHooks {
  readonly root: () => HostObject;
  readonly onAction: () => void;
  readonly registerEvent: (object: HostObject, name: string) => void;
}

export function interpreter(hooks: InterpreterHooks): Interpreter {
  const held = new Map<string, HostObject>();
  let given = 0;

  const answer = (request: WireRequest): WireResponse => {
    const known = new Map<number, HostObject | null>();
    const references = new Map<number, string>();
    const results: { ActionId: number; Value: Json }[] = [];
    const traceIds: number[] = [];

    const resolve = (id: number): HostObject | null => {
      const resolved = known.get(id);
      if (resolved !== undefined) return resolved;
      const path = request.ObjectPaths[String(id)];
      if (path === undefined) throw new HostError('InvalidObjectPath', `no object path ${String(id)}`);
      const object = resolvePath(path);
      known.set(id, object);
      return object;
    };

    const resolvePath = (path: WirePath): HostObject | null => {
      if (path.ObjectPathType === pathType.global) return hooks.root();
      if (path.ObjectPathType === pathType.nothing) return null;
      if (path.ObjectPathType === pathType.service) return service(path.Name);
      if (path.ObjectPathType === pathType.reference) {
        const object = held.get(path.Name);
        if (object === undefined) throw new HostError('InvalidReference', `the reference ${path.Name} is gone`);
        return object;
      }
      const parent = resolve(path.ParentObjectPathId ?? 0);
      if (parent === null) return null;
      const name = apiName(path.Name);
      if (path.ObjectPathType === pathType.property) {
        const part = parent.parts?.[name];
        if (part === undefined) throw notImplemented(`${parent.type}.${name}`);
        return part();
      }
      if (path.ObjectPathType === pathType.indexer) {
        if (parent.item === undefined) throw notImplemented(`${parent.type}.getItem`);
        const item = parent.item(argumentsOf(path.ArgumentInfo)[0] ?? null);
        if (item === null) throw notFound(`${parent.type}.getItem`);
        return item;
      }
      const made = call(parent, name, argumentsOf(path.ArgumentInfo));
      if (made === null || isHostObject(made)) return made;
      throw notImplemented(`${parent.type}.${name} as an object`);
    };

    const argumentsOf = (info: ArgumentInfo | undefined): readonly Argument[] => {
      const paths = info?.ReferencedObjectPathIds ?? [];
      return (info?.Arguments ?? []).map((value, index) => argument(value, paths[index] ?? 0));
    };

    const argument = (value: Json, path: Json): Argument => {
      if (typeof path === 'number' && path !== 0) return resolve(path);
      if (Array.isArray(value)) {
        const inner = Array.isArray(path) ? path : [];
        return value.map((item: Json, index) => argument(item, (inner[index] as Json | undefined) ?? 0));
      }
      if (typeof value !== 'object' || value === null) return value;
      const { _ObjectPathId: id } = value as { readonly [key: string]: Json };
      if (typeof id === 'number') return resolve(id);
      return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, argument(own, 0)]));
    };

    const perform = (action: WireAction): Json => {
      if (action.ActionType === actionType.trace) {
        traceIds.push(action.Id);
        return null;
      }
      const object = resolve(action.ObjectPathId);
      // Whatever is asked of nothing is answered with nothing.
      if (object === null) return null;
      switch (action.ActionType) {
        case actionType.instantiate:
          return instantiated(object, references.get(action.ObjectPathId));
        case actionType.query:
          return answerQuery(
            object,
            (action.QueryInfo?.Select ?? ['*']).map((path) => path.split('/')),
          );
        case actionType.setProperty:
          assign(object, apiName(action.Name), argumentsOf(action.ArgumentInfo)[0] ?? null);
          return null;
        case actionType.method:
          return method(object, action);
        default:
          throw notImplemented(`action ${String(action.ActionType)}`);
      }
    };

    const method = (object: HostObject, action: WireAction): Json => {
      const args = argumentsOf(action.ArgumentInfo);
      if (action.Name === '_KeepReference') {
        given += 1;
        held.set(`ref${String(given)}`, object);
        references.set(action.ObjectPathId, `ref${String(given)}`);
        return null;
      }
      if (action.Name === '_RemoveReference') {
        held.delete(String(args[0]));
        return null;
      }
      if (/^_(Unr|R)egister\w+Event$/.test(action.Name)) {
        hooks.registerEvent(object, action.Name);
        return null;
      }
      if (action.Name.startsWith('_ValidateArraySize')) return null;
      const result = call(object, apiName(action.Name), args);
      if (isHostObject(result)) throw notImplemented(`${object.type}.${action.Name} as a value`);
      return result;
    };

    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType !== actionType.trace) hooks.onAction();
        results.push({ ActionId: action.Id, Value: perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code: Code, message: Message } = error;
        const Location = error.location === '' ? placeOf(action, request) : error.location;
        return {
          Results: results,
          TraceIds: traceIds,
          Error: { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  };

  return { answer, heldReferences: () => held.size };
}

/** Where an error came up, for whoever reads it: `Range.merge` of the range it was asked of. */
function placeOf(action: WireAction, request: WireRequest): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const given = JSON.stringify(action.ArgumentInfo ?? path?.ArgumentInfo ?? null).slice(0, 120);
  return `${path?.Name ?? ''} ${JSON.stringify(path?.ArgumentInfo ?? null)} ${action.Name} ${given}`;
}

/** The library itself tells Excel at its start that it is ready for ribbon commands. */
function service(name: string): HostObject {
  return { type: name, scalars: {}, methods: { notifyActionHandlerReady: () => undefined } };
}

function instantiated(object: HostObject, reference: string | undefined): Json {
  return { ...object.identity, ...(reference !== undefined && { _ReferenceId: reference }) };
}

function assign(object: HostObject, name: string, value: Argument): void {
  const own = object.scalars[name];
  if (own?.set === undefined) throw notImplemented(`${object.type}.${name} =`);
  own.set(value);
}

function call(object: HostObject, name: string, args: readonly Argument[]): HostObject | Json {
  const own = object.methods?.[name];
  if (own === undefined) throw notImplemented(`${object.type}.${name}()`);
  return own(args) ?? null;
}

export function notFound(location: string): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", location);
}
