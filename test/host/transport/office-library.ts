import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of Microsoft's library that are used here. */
export interface OfficeLibrary {
  readonly Excel: unknown;
  readonly OfficeExtension: {
    readonly SessionBase: (new () => object) & { _overrideSession: object };
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly unknown[] }) => void;
  };
}

const file = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';
let source: string | null = null;

/**
 * The object model of the real client library, without its way to a host: the file as it came from its package, of
 * which the middle is run. Each call makes a library of its own.
 */
export function loadOfficeLibrary(office: object): OfficeLibrary {
  source ??= objectModel(readFileSync(join(__dirname, '../../..', file), 'utf8'));
  const make = new Function('__extends', 'window', 'document', 'navigator', 'location', source);
  return make(extend, { Office: office }, undefined, { userAgent: 'test' }, undefined) as OfficeLibrary;
}

function objectModel(text: string): string {
  const from = text.lastIndexOf('var OfficeExtension;', text.indexOf('OfficeRequire'));
  const to = text.indexOf('var _EndExcel');
  if (from < 0 || to < from) throw new Error(`${file} is not as expected: another version of @microsoft/office-js?`);
  return `${text.slice(from, to)}\nreturn { Excel, OfficeExtension };`;
}

/** Inheritance as compilers of old wrote it: the file takes the helper from outside of its middle. */
function extend(own: { prototype: object }, base: { prototype: object } | null): void {
  if (base !== null) Object.setPrototypeOf(own, base);
  const prototype: object = Object.create(base === null ? null : base.prototype) as object;
  Object.defineProperty(prototype, 'constructor', { value: own, writable: true, configurable: true });
  own.prototype = prototype;
}
