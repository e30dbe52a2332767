/** The messages that the client library of add-ins sends, as far as they are understood here. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to the arguments: the path of an object that stands there, 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const pathType = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;
